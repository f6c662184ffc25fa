package com.rotki.portal.platform.ui;

import java.util.Optional;

/**
 * Warns the owner, before an account is deleted, of a module's things that will be lost with it. Implemented by beans; the
 * account knows no module.
 */
@FunctionalInterface
public interface DeletionLoss {

    /** Returns what would be lost now, in a sentence in the language of the page; empty if there is nothing. */
    Optional<String> find();
}
