package com.rotki.portal.shell;

import java.util.List;
import java.util.Locale;

/** The languages that the portal speaks; the first one when a browser wants another. */
public final class Languages {

    /** In the order in which they are offered. */
    public static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}
}
