package com.rotki.portal.guidance;

/** Looks at one thing that may be wrong. */
@FunctionalInterface
interface Check {

    Finding of(AccountSnapshot facts);

    /** A step that the portal knows nothing about, and says so. */
    static Check advice(String step) {
        return facts -> Finding.yours(step, "advice");
    }
}
