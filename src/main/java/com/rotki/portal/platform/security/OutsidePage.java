package com.rotki.portal.platform.security;

import java.util.function.Supplier;

/**
 * Lets work run apart from the open page that asked for it. Who acts is otherwise always who has the page open, also if
 * the work was given another authentication.
 */
public interface OutsidePage {

    /** Runs {@code work} in this thread as if no page had asked for it. */
    <T> T run(Supplier<T> work);
}
