package com.rotki.portal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordStepUpTest extends ViewTest {

    private final AtomicInteger done = new AtomicInteger();

    @Autowired
    private StepUp stepUp;

    @Autowired
    private RecentSignIn recentSignIn;

    @BeforeEach
    void signIn() {
        signInSubscriber();
        done.set(0);
    }

    @Test
    void recentSignInNeedsNoStepUp() {
        act();

        assertThat(done).hasValue(1);
        _assertNoDialogs();
    }

    @Test
    void stepUpAsksForThePasswordAndRepeatsTheAction() {
        clock.advance(Duration.ofMinutes(20));
        act();
        assertThat(done).hasValue(0);

        confirm(TestAccounts.PASSWORD);

        assertThat(done).hasValue(1);
        _assertNoDialogs();
    }

    @Test
    void wrongPasswordIsRefusedAtTheFieldWithoutTheAction() {
        clock.advance(Duration.ofMinutes(20));
        act();

        confirm("not it");

        PasswordField field = _get(PasswordField.class);
        assertThat(field.getErrorMessage()).isEqualTo("Wrong password. Try again.");
        assertThat(field.isInvalid()).isTrue();
        assertThat(done).hasValue(0);
    }

    @Test
    void cancelledStepUpDoesNothing() {
        clock.advance(Duration.ofMinutes(20));
        act();

        _click(_get(Button.class, button -> button.withText("Cancel")));

        assertThat(done).hasValue(0);
        _assertNone(PasswordField.class);
    }

    private void act() {
        stepUp.run(() -> {
            recentSignIn.require();
            done.incrementAndGet();
        });
    }

    private static void confirm(String password) {
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, button -> button.withText("Confirm")));
    }
}
