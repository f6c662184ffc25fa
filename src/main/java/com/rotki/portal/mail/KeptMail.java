package com.rotki.portal.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail that is kept instead of being sent, as the demonstration shows it. */
public record KeptMail(UUID id, String address, Instant at, String subject, String text, String html) {

    @Override
    public String toString() {
        return "a kept mail";
    }
}
