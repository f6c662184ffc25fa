package com.rotki.portal.mail;

import com.rotki.portal.platform.Secret;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a mail in both forms. Its links let somebody in, so it must never be printed.
 *
 * @param subject one line
 * @param text for who reads no HTML
 */
record MailContent(String subject, String text, String html) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Secret toSecret() {
        return Secret.of(JSON.writeValueAsString(this));
    }

    static MailContent of(Secret written) {
        return JSON.readValue(written.reveal(), MailContent.class);
    }

    @Override
    public String toString() {
        return "a mail";
    }
}
