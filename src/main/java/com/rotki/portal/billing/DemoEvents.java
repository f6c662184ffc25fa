package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingProvider.EngineEvent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of the demonstration's engine. They are signed, with a key that only this process has. */
@Component
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "demo")
class DemoEvents {

    static final String SIGNATURE = "demo-signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] key = new byte[KEY_BYTES];
    private final ObjectProvider<BillingInbox> inbox;
    private final ObjectProvider<InboxRun> run;

    DemoEvents(ObjectProvider<BillingInbox> inbox, ObjectProvider<InboxRun> run, SecureRandom random) {
        this.inbox = inbox;
        this.run = run;
        random.nextBytes(key);
    }

    /** Tells the portal that something happened to a customer. */
    void tell(DemoCustomer customer) {
        var event = new Sent("evt_" + UUID.randomUUID(), "customer.changed", customer.id());
        byte[] body = JSON.writeValueAsBytes(event);
        inbox.getObject().take(body, Map.of(SIGNATURE, sign(body)));
        run.getObject().start();
    }

    EngineEvent verify(byte[] body, Map<String, String> headers) {
        String given = headers.getOrDefault(SIGNATURE, "");
        boolean ours = MessageDigest.isEqual(
                sign(body).getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
        if (!ours) {
            throw BillingRefusedException.of(BillingRefusedException.BAD_SIGNATURE);
        }
        Sent event = JSON.readValue(body, Sent.class);
        return new EngineEvent(event.id(), event.type(), event.customer());
    }

    private String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private record Sent(String id, String type, String customer) {}
}
