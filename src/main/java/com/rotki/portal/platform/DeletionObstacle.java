package com.rotki.portal.platform;

import java.util.Optional;

/** A module's reason against deleting an account. Implemented by beans; the account knows no module. */
@FunctionalInterface
public interface DeletionObstacle {

    /** Returns why the account cannot be deleted now and what to do about it; empty if it can. */
    Optional<DomainException> find(AccountId account);
}
