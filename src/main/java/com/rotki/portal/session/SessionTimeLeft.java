package com.rotki.portal.session;

import java.time.Duration;

/**
 * How long a session still lasts if nobody does anything in it.
 *
 * @param left zero or more
 * @param extendable whether doing something makes it last longer; not, once its whole time is nearly up
 */
public record SessionTimeLeft(Duration left, boolean extendable) {}
