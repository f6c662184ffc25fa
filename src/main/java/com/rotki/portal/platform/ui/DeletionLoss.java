package com.rotki.portal.platform.ui;

import java.util.Optional;

/**
 * What of a module's things the owner of an account loses by deleting it, told before it happens. Implemented by beans;
 * the account knows no module.
 */
@FunctionalInterface
public interface DeletionLoss {

    /** Returns what would be lost now, in a sentence in the language of the page; empty if there is nothing. */
    Optional<String> find();
}
