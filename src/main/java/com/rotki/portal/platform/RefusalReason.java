package com.rotki.portal.platform;

import java.io.Serializable;

/**
 * Why something is refused. Each subject names its reasons as constants of its {@code …RefusedException}; the signed API
 * has its catalogue, {@link AppRefusal}. Each code is unique and has its texts in every language.
 */
public interface RefusalReason extends Serializable {

    /** Returns the stable code, of the form {@code module.reason}. It is public: never change one. */
    String code();

    /** Returns the reason with a code, as a constant of the exception that refuses for it. */
    static RefusalReason of(String code) {
        return new Coded(code);
    }

    /** A reason that is nothing but its code. */
    record Coded(String code) implements RefusalReason {}
}
