package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.RecordedRegenerations;
import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.requestlog.Refusal;
import com.rotki.portal.requestlog.RefusalRecorder;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts with a history, before the pages of this module. */
abstract class GuidancePagesTest extends ViewTest {

    static final String REGENERATE = "Regenerate credentials";

    @Autowired
    CredentialService credentials;

    @Autowired
    AppDeviceService app;

    @Autowired
    RefusalRecorder refusals;

    @Autowired
    RecordedRegenerations regenerations;

    AccountId owner = AccountId.newId();

    @BeforeEach
    void forgetRegenerations() {
        regenerations.record();
    }

    /** Opens the Security page as {@code account}. */
    void openAs(AccountId account) {
        owner = account;
        accounts.signIn(account);
        open("security");
    }

    void register(AccountId owner, String name) {
        accounts.asApp(owner, () -> {
            app.register(
                    new RegisterDevice("id-of-" + name, name, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return name;
        });
    }

    void refuse(AccountId owner, String code, boolean signatureVerified, @Nullable Duration clockError) {
        refusals.record(new Refusal(
                owner,
                clock.instant(),
                code,
                "POST",
                "/nest/1/devices/check",
                "id-of-Laptop",
                signatureVerified,
                clockError,
                "1.44.0",
                "203.0.113.5",
                "REQUEST7"));
    }

    /** What happened meanwhile reaches the page. */
    static void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    static void press(Component within, String label) {
        _click(_find(within, Button.class).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button is called " + label)));
    }

    /** Returns what is written in the step that asks {@code question}. */
    static String step(Component within, String question) {
        return _find(within, ListItem.class).stream()
                .map(ViewTest::text)
                .filter(item -> item.startsWith(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No step asks " + question));
    }
}
