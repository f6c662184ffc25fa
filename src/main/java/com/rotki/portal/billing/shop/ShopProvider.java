package com.rotki.portal.billing.shop;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.SoldElsewhere;
import com.rotki.portal.billing.ToldPlan;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The operator's own shop. It sells the plans and tells what became of them; it can't be asked, so each event carries the
 * whole state of a customer's plan (decision 0032).
 */
@Component
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "shop")
public class ShopProvider extends SoldElsewhere {

    private final ShopSignatures signatures;

    ShopProvider(ShopSettings settings, Clock clock) {
        this.signatures = new ShopSignatures(settings, clock);
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public EngineEvent verify(byte[] body, Map<String, String> headers) {
        String text = text(body);
        if (!signatures.areGood(text, headers)) {
            throw badSignature();
        }
        ToldPlan told = ShopCommand.read(text);
        String id = Objects.requireNonNull(headers.get(ShopSignatures.ID));
        return new EngineEvent(id, ShopCommand.TYPE, told.reference(), told.version());
    }

    @Override
    public ToldPlan told(String body) {
        return ShopCommand.read(body);
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

    private static BillingRefusedException badSignature() {
        return BillingRefusedException.of(BillingRefusedException.BAD_SIGNATURE);
    }
}
