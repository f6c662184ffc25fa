package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.credentials.CredentialUsage;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.CopyButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A subscriber before an open page; what happens elsewhere arrives at the next round trip. */
abstract class CredentialPagesTest extends ViewTest {

    /** A page that shows no credentials. */
    static final String ELSEWHERE = "security";

    @Autowired
    CredentialService credentials;

    @Autowired
    CredentialUsage usage;

    @Autowired
    AppDeviceService app;

    AccountId owner;

    @BeforeEach
    void signIn() {
        owner = signInSubscriber();
    }

    void signIn(AccountId account) {
        owner = account;
        accounts.signIn(account);
    }

    /** More time passes than a sign-in counts for. */
    void waitTooLong() {
        clock.advance(Duration.ofMinutes(16));
    }

    /** The app of a device registers, or calls again. */
    void appCalls(String name) {
        String identifier = "device-" + name.replace(" ", "-");
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(identifier, name, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return name;
        });
    }

    /** Another tab replaces the pair. */
    CredentialsOverview regenerateElsewhere() {
        return accounts.asOwner(owner, () -> credentials.regenerate(current().id(), RegenerateReason.ROUTINE));
    }

    CredentialsOverview current() {
        return credentials.overview().orElseThrow();
    }

    String secret() {
        return accounts.asOwner(owner, () -> credentials.reveal(SecretUse.COPY).reveal());
    }

    /** What happened elsewhere reaches the page. */
    static void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    static void press(String label) {
        _click(_get(Button.class, button -> button.withText(label)));
    }

    static CopyButton copyButton(String label) {
        return _find(CopyButton.class).stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No copy button is called " + label));
    }

    static void answerPassword(String password) {
        _setValue(_get(PasswordField.class), password);
        press("Confirm");
    }

    static Dialog dialog() {
        return _get(Dialog.class);
    }
}
