package com.rotki.portal.platform;

import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells that a failure is the database's being away, or busy, and nothing that is wrong with the request. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Returns whether the database's being away is behind {@code failure}. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseOutage::isOne);
    }

    private static boolean isOne(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException busy -> true;
            case NonTransientDataAccessResourceException down -> true;
            case RecoverableDataAccessException down -> true;
            case CannotCreateTransactionException down -> true;
            case TransactionSystemException lostAtTheEnd -> true;
            default -> false;
        };
    }
}
