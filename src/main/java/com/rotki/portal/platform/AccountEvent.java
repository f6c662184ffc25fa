package com.rotki.portal.platform;

import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that happened to an account. Features publish records of this type after they changed their state; the
 * activity log, open pages and mails listen, and so know no feature.
 */
public interface AccountEvent {

    /** Returns what happened. */
    EventKind kind();

    /** Returns whose account it happened to. */
    AccountId account();

    /** Returns when it happened. */
    Instant at();

    /** Returns who did it. */
    Actor actor();

    /** Returns where it came from: the current request, unless what is told of happened in an earlier one. */
    default RequestOrigin origin() {
        return RequestOrigin.current();
    }

    /** Returns what else is worth keeping, in plain words and never a secret; at most a few short entries. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** Returns the addresses besides the account's own that have to hear of it, as one that was the account's until now. */
    default List<String> alsoTell() {
        return List.of();
    }

    /** Returns whether the activity log keeps a row of it; false for what happens too often to be read. */
    default boolean worthLogging() {
        return true;
    }
}
