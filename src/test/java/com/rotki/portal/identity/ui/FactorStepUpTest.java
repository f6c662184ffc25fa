package com.rotki.portal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestFactors;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked of an account with a second factor when an act needs a fresh proof. */
class FactorStepUpTest extends ViewTest {

    private final AtomicInteger done = new AtomicInteger();

    @Autowired
    private TestFactors factors;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private RecentSignIn recentSignIn;

    @BeforeEach
    void signInLongAgo() {
        factors.authenticatorApp(signInSubscriber());
        clock.advance(Duration.ofMinutes(20));
        done.set(0);
    }

    @Test
    void stepUpAsksForTheCodeInsteadOfThePassword() {
        act();
        _assertNone(PasswordField.class);
        _assertNone(_get(Dialog.class), PasskeyButton.class);

        confirm(TestFactors.code(TestFactors.SEED, clock.instant()));

        assertThat(done).hasValue(1);
        _assertNoDialogs();
    }

    @Test
    void wrongCodeIsRefusedAtTheFieldWithoutTheAction() {
        act();

        confirm("000000");

        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Wrong code.");
        assertThat(done).hasValue(0);
    }

    @Test
    void anAccountWithAPasskeyIsOfferedIt() {
        factors.passkey(signInSubscriber(), "Laptop");
        clock.advance(Duration.ofMinutes(20));

        act();

        assertThat(_get(_get(Dialog.class), PasskeyButton.class).label()).isEqualTo("Confirm with a passkey");
        _assertNone(TextField.class);
    }

    private void act() {
        stepUp.run(() -> {
            recentSignIn.require();
            done.incrementAndGet();
        });
    }

    private static void confirm(String code) {
        _setValue(_get(TextField.class), code);
        _click(_get(Button.class, button -> button.withText("Confirm")));
    }
}
