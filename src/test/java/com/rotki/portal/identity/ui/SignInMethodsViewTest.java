package com.rotki.portal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.SoftAuthenticator;
import com.rotki.portal.TestFactors;
import com.rotki.portal.ViewTest;
import com.rotki.portal.identity.PasskeyService;
import com.rotki.portal.identity.RecoveryCodeService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

class SignInMethodsViewTest extends ViewTest {

    @Autowired
    private TestFactors factors;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private TestVisits visits;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Test
    void aNewAccountHasItsPasswordAloneAndIsOfferedMore() {
        signInSubscriber();
        open("sign-in-methods");

        assertThat(page()).contains("No passkey yet", "Off", "while your password alone signs you in");
        assertThat(windowTitle()).startsWith("Sign-in methods");
    }

    @Test
    void passkeysAreListedRenamedAndRemoved() {
        signInSubscriber();
        addPasskey("Work laptop");
        open("sign-in-methods");
        assertThat(page()).contains("Work laptop", "Never");

        _click(_get(Button.class, button -> button.withText("Rename…")));
        _setValue(_get(TextField.class), "Old laptop");
        _click(_get(Button.class, button -> button.withText("Save name")));
        assertThat(page()).contains("Old laptop").doesNotContain("Work laptop");

        _click(_get(Button.class, button -> button.withText("Remove…")));
        _click(_get(Button.class, button -> button.withText("Remove passkey")));
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("“Old laptop” removed"));
        assertThat(page()).contains("No passkey yet");
    }

    @Test
    void passkeyNameIsProposedAndOptional() {
        signInSubscriber();
        open("sign-in-methods");
        _click(_get(Button.class, button -> button.withText("Add a passkey…")));

        assertThat(_get(TextField.class).getValue()).isNotBlank();
        _setValue(_get(TextField.class), "");
        _get(PasskeyButton.class).click();

        assertThat(_get(TextField.class).isInvalid()).isFalse();
    }

    @Test
    void recoveryCodesAreOfferedAfterSettingUpTheApp() {
        signInSubscriber();
        open("sign-in-methods");
        _click(_get(Button.class, button -> button.withText("Set up an app…")));
        String seed = _get(CopyField.class).value();
        _setValue(_get(TextField.class), TestFactors.code(seed, clock.instant()));
        _click(_get(Button.class, button -> button.withText("Turn on app")));

        _click(_get(Button.class, button -> button.withText("Create recovery codes")));

        assertThat(_find(
                        ListItem.class,
                        item -> item.withPredicate(code -> code.getText().matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}"))))
                .hasSize(10);
        _get(Button.class, button -> button.withText("Print"));
        assertThat(_get(Anchor.class, link -> link.withText("Download")).getHref())
                .isNotBlank()
                .doesNotContain("data:");
    }

    @Test
    void theFirstSecondFactorAsksForRecoveryCodes() {
        factors.authenticatorApp(signInSubscriber());
        open("sign-in-methods");
        assertThat(page()).contains("They let you back in", "No codes yet");

        _click(_get(Button.class, button -> button.withText("Create codes")));
        assertThat(_find(_get(Dialog.class), ListItem.class)).hasSize(10);

        open("sign-in-methods");
        assertThat(page()).contains("10 codes left").doesNotContain("They let you back in");
    }

    @Test
    void recoveryCodesAreShownOnceAndCanBeTried() {
        factors.authenticatorApp(signInSubscriber());
        open("sign-in-methods");
        assertThat(page()).contains("No codes yet");

        _click(_get(Button.class, button -> button.withText("Create codes")));
        var codes = _find(_get(Dialog.class), ListItem.class);
        assertThat(codes).hasSize(10);
        String code = codes.getLast().getText();
        _click(_get(Button.class, button -> button.withText("I saved them")));
        assertThat(page()).contains("10 codes left").doesNotContain(code);

        _click(_get(Button.class, button -> button.withText("Test a code…")));
        _setValue(_get(TextField.class), "0000-0000");
        _click(_get(Button.class, button -> button.withText("Test code")));
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("That isn’t one of your unused codes.");
        _setValue(_get(TextField.class), code);
        _click(_get(Button.class, button -> button.withText("Test code")));
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("You would get back in"));
        assertThat(page()).contains("10 codes left");
    }

    /** Requirement B-82. */
    @Test
    void thePageSaysWhatTheSessionHasProved() {
        AccountId owner = signInSubscriber();
        as(SignedInAs.owner(
                new Actor(owner, "owner", Actor.Kind.OWNER, Role.SUBSCRIBER, clock.instant()),
                Map.of(IdentityProof.PASSWORD, clock.instant())));
        open("sign-in-methods");

        assertThat(page()).contains("This session", "Password entered", "Confirmed until");
    }

    @Test
    void enrollingStaffAreToldWhy() {
        AccountId admin = accounts.account(Role.ADMIN);
        as(SignedInAs.enrolling(new Actor(admin, "admin", Actor.Kind.STAFF, Role.ADMIN, clock.instant()), Map.of()));
        open("sign-in-methods");

        assertThat(page()).contains("Register a passkey to continue");
    }

    /** Requirement E2. */
    @Test
    void visitingSupportCannotChangeAnything() {
        AccountId owner = signInSubscriber();
        addPasskey("Work laptop");
        factors.authenticatorApp(owner);
        recoveryCodes.renew();
        visits.signInAgent();
        visits.enterWithPage(owner);
        open("sign-in-methods");

        assertThat(page()).contains("Work laptop", "10 codes left").doesNotContain("This session");
        assertThat(_find(
                        Button.class,
                        button -> button.withPredicate(found -> found.getText().endsWith("…")
                                && !found.getText().equals("Suggest…"))))
                .isNotEmpty()
                .noneMatch(Button::isEnabled);
        visits.closePage();
    }

    private void addPasskey(String name) {
        var registration = passkeys.registration();
        passkeys.add(registration, new SoftAuthenticator().register(registration.json()), name);
    }

    private void as(Authentication authentication) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.setContext(context);
    }
}
