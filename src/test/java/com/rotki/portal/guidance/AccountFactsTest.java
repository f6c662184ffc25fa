package com.rotki.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.Refusal;
import com.rotki.portal.requestlog.RefusalRecorder;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AccountFactsTest {

    @Autowired
    private AccountFacts accountFacts;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private RefusalRecorder refusals;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Test
    void newAccountHasNothingButItsAddress() {
        AccountId owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);

        AccountSnapshot facts = accountFacts.gather();

        assertThat(facts.email()).isEqualTo(TestAccounts.email(owner));
        assertThat(facts.at()).isEqualTo(clock.instant());
        assertThat(facts.subscription()).isEmpty();
        assertThat(facts.credentials()).isEmpty();
        assertThat(facts.refusals()).isEmpty();
        assertThat(facts.devicesUsed()).isZero();
        assertThat(facts.active()).isFalse();
    }

    @Test
    void factsAreThoseOfTheOwnAccountOnly() {
        AccountId stranger = accounts.subscriber("basic");
        refuse(stranger);
        AccountId owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        var pair = credentials.create();
        register(owner);
        refuse(owner);

        AccountSnapshot facts = accountFacts.gather();

        assertThat(facts.subscription().orElseThrow().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(facts.credentials()).contains(pair);
        assertThat(facts.devices().active()).hasSize(1);
        assertThat(facts.refusals()).hasSize(1);
        assertThat(facts.device(facts.devices().active().getFirst().id())).isPresent();
        assertThat(facts.device(null)).isEmpty();
    }

    @Test
    void factsAreForTheOwnerOnly() {
        AccountId agent = accounts.account(Role.SUPPORT);
        accounts.signIn(agent, Role.SUPPORT, Actor.Kind.STAFF, Permissions.OF_SUPPORT, clock.instant());

        assertThatThrownBy(accountFacts::gather).isInstanceOf(AccessDeniedException.class);
    }

    private void register(AccountId owner) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice("one", "Laptop", "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return owner;
        });
    }

    private void refuse(AccountId owner) {
        refusals.record(new Refusal(
                owner,
                clock.instant(),
                "signature-mismatch",
                "POST",
                "/nest/1/devices/check",
                null,
                false,
                null,
                null,
                "203.0.113.5",
                "REQUEST"));
    }
}
