package com.rotki.portal.billing;

import com.rotki.portal.platform.StartRefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Plans are sold elsewhere, and nobody tells of them. */
@Component
@ConditionalOnExpression("!{'demo', 'stripe', 'shop'}.contains('${portal.billing.provider:none}')")
class NoProvider extends SoldElsewhere {

    NoProvider(@Value("${portal.billing.provider:none}") String setting) {
        if (!"none".equals(setting)) {
            throw new StartRefusedException(
                    "portal.billing.provider is '%s', which is no billing engine.".formatted(setting),
                    "Set it to stripe, to shop, to demo (with the demonstration accounts only) or to none.");
        }
    }
}
