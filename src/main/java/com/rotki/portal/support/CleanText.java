package com.rotki.portal.support;

/** What people type, made fit to be kept and shown on one line. */
final class CleanText {

    private CleanText() {}

    /** Returns the text without control, direction and half characters, each run of blanks as one. */
    static String of(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
    }
}
