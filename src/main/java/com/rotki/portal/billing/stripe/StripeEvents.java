package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingProvider.EngineEvent;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.platform.Secret;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sent an event, and when: signed over its raw bytes with one of the endpoint's secrets, at most five minutes ago. */
class StripeEvents {

    private static final long TOLERANCE_SECONDS = 300;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Secret> secrets;
    private final Clock clock;

    StripeEvents(StripeSettings settings, Clock clock) {
        this.secrets = settings.webhookSecret();
        this.clock = clock;
    }

    EngineEvent verify(byte[] body, @Nullable String signature) {
        String text = text(body);
        if (signature == null || secrets.stream().noneMatch(secret -> isSigned(text, signature, secret))) {
            throw badSignature();
        }
        return event(text);
    }

    private boolean isSigned(String text, String signature, Secret secret) {
        try {
            return Webhook.Signature.verifyHeader(text, signature, secret.reveal(), TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException | RuntimeException wrong) {
            return false;
        }
    }

    /** Reads strictly: two bodies must not become the same text. */
    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException damaged) {
            throw badSignature();
        }
    }

    private static EngineEvent event(String text) {
        try {
            JsonNode event = JSON.readTree(text);
            String id = event.path("id").asString("");
            String type = event.path("type").asString("");
            if (id.isEmpty() || type.isEmpty()) {
                throw badSignature();
            }
            return new EngineEvent(id, type, customer(event.path("data").path("object")));
        } catch (JacksonException nonsense) {
            throw badSignature();
        }
    }

    private static @Nullable String customer(JsonNode subject) {
        JsonNode customer = "customer".equals(subject.path("object").asString("")) ? subject : subject.path("customer");
        String id = customer.isObject() ? customer.path("id").asString("") : customer.asString("");
        return id.isEmpty() ? null : id;
    }

    private static BillingRefusedException badSignature() {
        return BillingRefusedException.of(BillingRefusedException.BAD_SIGNATURE);
    }
}
