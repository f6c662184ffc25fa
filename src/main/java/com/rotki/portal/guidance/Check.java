package com.rotki.portal.guidance;

/** Looks at one thing that may be wrong. */
@FunctionalInterface
interface Check {

    Finding of(AccountSnapshot facts);

    /** A step that the portal knows nothing about, and that is of no use as long as no app is let in. */
    static Check adviceWhileAppsConnect(String step) {
        return facts -> Finding.yours(step, facts.appsConnect() ? "advice" : "blocked");
    }

    /** A step that the portal knows nothing about, and says so. */
    static Check advice(String step) {
        return facts -> Finding.yours(step, "advice");
    }
}
