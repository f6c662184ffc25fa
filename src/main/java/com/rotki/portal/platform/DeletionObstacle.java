package com.rotki.portal.platform;

import java.util.Optional;

/** Something of a module that stands against deleting an account. Implemented by beans; the account knows no module. */
@FunctionalInterface
public interface DeletionObstacle {

    /** Returns why the account cannot be deleted now and what to do about it, or empty if nothing stands against it. */
    Optional<DomainException> find(AccountId account);
}
