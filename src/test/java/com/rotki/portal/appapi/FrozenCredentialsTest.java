package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.appapi.RotkiApp.Outcome;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DomainException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the app is told while its pair is frozen (requirements B-07 and A10). */
class FrozenCredentialsTest extends ApiServerTest {

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private AppDeviceService devices;

    @Test
    void nextCallAfterAFreezeIsRefusedUntilUnfrozen() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();

        asOwner(account, () -> freeze.freeze(FreezeCause.OWNER));

        Outcome told = app.hourlyCheck();
        assertThat(told.premium()).isFalse();
        assertThat(told.message()).contains("are frozen", "/credentials").doesNotEndWith(".");
        assertThat(app.limits().message()).isEqualTo(told.message());
        assertThat(app.lastDataMetadata().message()).isEqualTo(told.message());
        assertThat(app.isActive()).isFalse();

        asOwner(account, freeze::unfreeze);
        assertThat(app.hourlyCheck()).isEqualTo(new Outcome(true, ""));
    }

    @Test
    void everyCallSaysTheSameProblemWithTheStatusAtWhichTheAppShowsIt() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        asOwner(account, () -> freeze.freeze(FreezeCause.OWNER));

        assertThat(refusal(app.check())).isEqualTo("404 credentials.frozen");
        assertThat(refusal(app.register())).isEqualTo("422 credentials.frozen");
        assertThat(refusal(app.devices())).isEqualTo("401 credentials.frozen");
        assertThat(refusal(app.rename(app.deviceIdentifier(), "mine"))).isEqualTo("401 credentials.frozen");
        assertThat(refusal(app.remove(app.deviceIdentifier()))).isEqualTo("401 credentials.frozen");
        assertThat(refusal(app.statisticsRenderer())).isEqualTo("401 credentials.frozen");
    }

    /** Requirement B1: whoever does not have the secret does not learn that there is something to freeze. */
    @Test
    void wrongSignatureIsNotToldOfTheFreeze() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        asOwner(account, () -> freeze.freeze(FreezeCause.OWNER));

        assertThat(refusal(app.withCredentials(app.apiKey(), "d3Jvbmc=").limits()))
                .isEqualTo("401 credentials.invalid");
    }

    /**
     * A row that was moved in the database can not be opened (requirement A2); the app is told so and not that all
     * failed.
     */
    @Test
    void unreadableSecretIsRefusedInWords() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();
        AccountId other = accounts.subscriber("basic");
        accounts.asOwner(other, credentials::create);
        jdbc.sql("update api_credentials set sealed_secret = (select sealed_secret from api_credentials"
                        + " where current_of = :other) where current_of = :owner")
                .param("other", other.value())
                .param("owner", account.value())
                .update();

        assertThat(refusal(app.check())).isEqualTo("404 credentials.unreadable");
        assertThat(refusal(app.limits())).isEqualTo("401 credentials.unreadable");
        assertThat(app.hourlyCheck().message()).contains("can’t be checked any more", "quote the reference");
    }

    /** The signature was right when it was checked; the pair is frozen before the registration gets the lock. */
    @Test
    void registrationOvertakenByAFreezeTakesNoSlot() {
        AccountId account = accounts.subscriber("basic");
        CredentialsId pair =
                accounts.asOwner(account, () -> credentials.create().id());
        asOwner(account, () -> freeze.freeze(FreezeCause.OWNER));
        actAsAppWith(account, pair);

        assertThatThrownBy(() -> devices.register(
                        new RegisterDevice("late", "Laptop", "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("credentials.frozen"));
    }

    private void asOwner(AccountId account, Runnable act) {
        accounts.asOwner(account, () -> {
            act.run();
            return account;
        });
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + BoundaryTest.codeOf(answer);
    }
}
