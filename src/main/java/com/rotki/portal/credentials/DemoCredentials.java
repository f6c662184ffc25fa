package com.rotki.portal.credentials;

import com.rotki.portal.account.DemoSeeds;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.CREDENTIALS)
class DemoCredentials implements DemoPart {

    private static final Duration AGE = Duration.ofDays(19);

    private static final Map<DemoSignIn, Duration> LAST_USED = Map.of(
            DemoSignIn.REGULAR, Duration.ofMinutes(12),
            DemoSignIn.FULL, Duration.ofMinutes(41),
            DemoSignIn.EXPIRED, Duration.ofDays(16));

    private final CredentialStore store;
    private final CredentialUsage usage;
    private final DemoSeeds seeds;
    private final Clock clock;

    DemoCredentials(CredentialStore store, CredentialUsage usage, DemoSeeds seeds, Clock clock) {
        this.seeds = seeds;
        this.store = store;
        this.usage = usage;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void layOut() {
        for (DemoSignIn person : LAST_USED.keySet()) {
            if (seeds.first(DemoSeeds.Part.CREDENTIALS, person)) {
                ApiCredentials credentials =
                        store.create(person.account(), clock.instant().minus(AGE));
                usage.used(
                        credentials.id(),
                        person.account(),
                        clock.instant().minus(LAST_USED.getOrDefault(person, Duration.ZERO)),
                        false);
            }
        }
    }
}
