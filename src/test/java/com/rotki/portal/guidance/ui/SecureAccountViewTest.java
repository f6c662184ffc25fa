package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page does for whoever finds a sign-in that was not theirs. */
class SecureAccountViewTest extends GuidancePagesTest {

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private TestVisits visits;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signInBesideAnIntruder() {
        owner = signInSubscriber();
        intruderSignsIn();
    }

    @Test
    void thePageEndsTheSessionsChangesThePasswordAndFreezesInThatOrder() {
        credentials.create();
        open("secure-account");
        assertThat(states()).containsExactly("Next", "Later", "Later");
        assertThat(acts()).containsExactly("End all other sessions");

        press("End all other sessions");
        assertThat(states()).containsExactly("Done", "Next", "Later");
        assertThat(page()).contains("Only you are signed in");
        press("Change password…");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), "seventeen lemons drift");
        _click(_get(dialog, Button.class, button -> button.withText("Change password")));
        assertThat(states()).containsExactly("Done", "Done", "Next");
        assertThat(freeze.frozenSince()).isEmpty();
        press("Freeze API credentials");

        assertThat(freeze.frozenSince()).isPresent();
        assertThat(states()).containsExactly("Done", "Done", "Done");
        assertThat(page()).contains("You’re back in control");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("sign-in-methods", "account", "devices", "lost-device");
    }

    @Test
    void newForeignSessionMustBeEndedBeforeThePasswordIsChanged() {
        open("secure-account");
        press("End all other sessions");
        intruderSignsIn();

        open("secure-account");

        assertThat(states()).containsExactly("Next", "Later");
        assertThat(page()).doesNotContain("Freeze your API credentials");
    }

    @Test
    void staffSeeTheStepsWithoutCredentials() {
        accounts.signOut();
        owner = accounts.account(Role.ADMIN);
        accounts.signIn(owner, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
        open("secure-account");

        assertThat(states()).hasSize(2);
    }

    @Test
    void visitorSeesDisabledSteps() {
        credentials.create();
        visits.signInAgent();
        visits.enterWithPage(owner);
        try {
            open("secure-account");

            assertThat(states()).hasSize(3);
            assertThat(_get(Button.class, button -> button.withText("End all other sessions"))
                            .isEnabled())
                    .isFalse();
        } finally {
            visits.closePage();
        }
    }

    private void intruderSignsIn() {
        jdbc.sql("insert into sign_in_session (id, account_id, started_at, last_active_at, factors)"
                        + " values (:id, :account, :at, :at, '')")
                .param("id", UUID.randomUUID())
                .param("account", owner.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void press(String verb) {
        _click(_get(Button.class, button -> button.withText(verb)));
    }

    private static List<String> states() {
        return _find(GuideStep.class).stream()
                .map(item -> _get(item, StatusBadge.class).getElement().getTextRecursively())
                .toList();
    }

    private static List<String> acts() {
        return _find(GuideStep.class).stream()
                .flatMap(item -> _find(item, Button.class).stream())
                .map(Button::getText)
                .toList();
    }
}
