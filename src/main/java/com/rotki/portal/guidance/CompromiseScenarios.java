package com.rotki.portal.guidance;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.guidance.Exposure.Asset;
import com.rotki.portal.guidance.Exposure.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers for the account as it is now what somebody could do with each asset. */
final class CompromiseScenarios {

    private CompromiseScenarios() {}

    static List<Exposure> of(SecuritySnapshot facts) {
        return Stream.of(Asset.values())
                .map(asset -> switch (asset) {
                    case EMAIL -> factor(asset, facts);
                    case PASSWORD -> credentials(facts) ? factor(asset, facts) : passwordAlone(facts);
                    case API_KEY -> credentials(facts) ? limited(asset, "credentials") : none(asset);
                    case API_SECRET -> secret(facts);
                    case LAPTOP -> credentials(facts) ? grave(asset, "credentials") : limited(asset, "none");
                    case BACKUP -> limited(asset, "any");
                    case AUTHENTICATOR ->
                        facts.factors().authenticatorAppSince() == null ? none(asset) : limited(asset, "app");
                    case RECOVERY_CODES ->
                        facts.factors().recoveryCodesLeft() == 0 ? none(asset) : limited(asset, "left");
                })
                .toList();
    }

    private static Exposure factor(Asset asset, SecuritySnapshot facts) {
        return facts.factors().hasSecondFactor() ? limited(asset, "factor") : grave(asset, "no-factor");
    }

    private static Exposure secret(SecuritySnapshot facts) {
        Optional<CredentialsOverview> credentials = facts.account().credentials();
        if (credentials.isEmpty()) {
            return none(Asset.API_SECRET);
        }
        if (credentials.get().frozenAt() != null) {
            return new Exposure(Asset.API_SECRET, Severity.NONE, "frozen");
        }
        return facts.account().active()
                ? grave(Asset.API_SECRET, "credentials")
                : limited(Asset.API_SECRET, "inactive");
    }

    /** Without API credentials there is no API Secret to copy. */
    private static Exposure passwordAlone(SecuritySnapshot facts) {
        return facts.factors().hasSecondFactor()
                ? limited(Asset.PASSWORD, "factor")
                : grave(Asset.PASSWORD, "no-factor-no-credentials");
    }

    private static boolean credentials(SecuritySnapshot facts) {
        return facts.account().credentials().isPresent();
    }

    private static Exposure none(Asset asset) {
        return new Exposure(asset, Severity.NONE, "none");
    }

    private static Exposure limited(Asset asset, String variant) {
        return new Exposure(asset, Severity.LIMITED, variant);
    }

    private static Exposure grave(Asset asset, String variant) {
        return new Exposure(asset, Severity.GRAVE, variant);
    }
}
