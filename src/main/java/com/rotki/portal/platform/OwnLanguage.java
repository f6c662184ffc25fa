package com.rotki.portal.platform;

import java.util.Locale;
import java.util.Optional;

/** The language that the signed-in person chose for their account. The frame knows no account. */
public interface OwnLanguage {

    /** Returns the chosen language; empty until one was chosen. */
    Optional<Locale> language();

    /** Remembers the language. */
    void changeLanguage(Locale language);
}
