package com.rotki.portal.platform;

import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Recognises failures of a database that is away or busy, as opposed to a faulty request. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Returns whether a database outage caused {@code failure}. */
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
