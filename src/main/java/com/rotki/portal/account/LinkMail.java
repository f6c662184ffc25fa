package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address that carries a link: to confirm an address, to set a new password. What happened to an account
 * needs no letter: the mails about it are made from its {@link AccountEvent}s.
 *
 * @param account whose letter it is: it goes with the account; null if the address belongs to none yet
 * @param to the address, as its owner typed it
 * @param language in which to write
 * @param kind names the texts: {@code mail.letter.<kind>.subject}, {@code .text}, {@code .link} in the language bundles
 * @param path of the page that the link opens, without a leading slash
 * @param token what the link carries, in its fragment, which no server and no log sees; empty for a link without one
 * @param valid for how long, as the texts say it
 */
public record LinkMail(
        @Nullable AccountId account,
        String to,
        Locale language,
        String kind,
        String path,
        Secret token,
        Duration valid) {}
