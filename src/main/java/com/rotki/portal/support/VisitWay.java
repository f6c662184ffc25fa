package com.rotki.portal.support;

/** By what right the support looks at an account. */
public enum VisitWay {
    /** The owner gave a code. */
    CODE,
    /** A second person of the staff agreed; the owner was told at once. */
    BREAK_GLASS
}
