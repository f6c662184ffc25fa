package com.rotki.portal.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a service in the activity log's entries on refusals. It stays the same when the class is renamed or moved,
 * so that entries of all times can be compared. Every service with an authorisation rule has one of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NameOnRecord {

    /** Returns the name. */
    String value();
}
