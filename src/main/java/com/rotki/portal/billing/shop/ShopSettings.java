package com.rotki.portal.billing.shop;

import com.rotki.portal.platform.Secret;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the shop signs with.
 *
 * @param webhookSecret {@code whsec_} and the standard Base64 of 24 to 64 random bytes: one, or two while one is exchanged
 */
@ConfigurationProperties("portal.billing.shop")
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "shop")
record ShopSettings(@DefaultValue List<Secret> webhookSecret) {

    private static final String NAME = "portal.billing.shop.webhook-secret";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    /** Random bytes have more than that; what somebody thought up (one letter again and again) has not. */
    private static final int FEWEST_DIFFERENT = 12;

    ShopSettings {
        webhookSecret = List.copyOf(webhookSecret);
        require(
                !webhookSecret.isEmpty() && webhookSecret.size() <= 2,
                "must be one secret, or two while one is exchanged");
        require(
                webhookSecret.stream().map(Secret::reveal).distinct().count() == webhookSecret.size(),
                "must be two different secrets while one is exchanged");
        webhookSecret.forEach(ShopSettings::requireStrong);
    }

    private static void requireStrong(Secret secret) {
        byte[] key = bytes(secret.reveal());
        require(
                key.length >= SHORTEST && key.length <= LONGEST,
                "must be whsec_ and the Base64 of 24 to 64 random bytes (openssl rand -base64 32)");
        var different = new HashSet<Byte>();
        for (byte each : key) {
            different.add(each);
        }
        require(different.size() >= FEWEST_DIFFERENT, "must be random: openssl rand -base64 32");
    }

    private static byte[] bytes(String text) {
        try {
            return text.startsWith(PREFIX) ? Base64.getDecoder().decode(text.substring(PREFIX.length())) : new byte[0];
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    /** The message names the setting, never its value. */
    private static void require(boolean valid, String rule) {
        if (!valid) {
            throw new IllegalArgumentException(NAME + " " + rule);
        }
    }
}
