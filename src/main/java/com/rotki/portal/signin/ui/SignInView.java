package com.rotki.portal.signin.ui;

import com.rotki.portal.account.DemoAccounts;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.Brand;
import com.rotki.portal.platform.ui.FootedPage;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.signin.PasskeySignIn;
import com.rotki.portal.signin.TypedAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page, which also explains why a session has ended. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle, FootedPage {

    private static final String OUTDATED = "outdated";

    /** The reasons for coming here that the address can give. */
    private static final Map<String, Tone> REASONS = Map.of(
            "busy",
            Tone.WARNING,
            "deleted",
            Tone.OK,
            "error",
            Tone.DANGER,
            "ended",
            Tone.INFO,
            "expired",
            Tone.INFO,
            "no-cookies",
            Tone.WARNING,
            OUTDATED,
            Tone.INFO,
            "paused",
            Tone.WARNING,
            "signed-out",
            Tone.OK);

    private final CurrentActor currentActor;
    private final Paragraph message = new Paragraph();
    private final Div card = new Div();
    private final SignInForm form = new SignInForm();

    SignInView(CurrentActor currentActor, PasskeySignIn passkeys, ObjectProvider<DemoAccounts> demoAccounts) {
        this.currentActor = currentActor;
        addClassName("sign-in");
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");
        PasskeyPrompt passkey =
                new PasskeyPrompt(getTranslation("shell.sign-in.passkey"), passkeys::request, passkeys::signIn);
        card.add(new Brand(), new H1(getTranslation("shell.sign-in.title")), message, form, or(), passkey.button());
        card.addClassName("sign-in-card");
        add(card);
        demoAccounts.ifAvailable(demo -> add(new DemoSignInPanel(demo.list(), form::fill)));
    }

    private Span or() {
        Span or = new Span(getTranslation("shell.sign-in.or"));
        or.addClassName("sign-in-or");
        return or;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> reason =
                reason(event.getLocation().getQueryParameters().getParameters());
        Optional<Actor> signedIn = currentActor.find();
        if (signedIn.isEmpty()) {
            reason.ifPresent(this::explain);
            form.fillAddress(TypedAddress.take(request()));
        } else if (reason.filter(OUTDATED::equals).isPresent()) {
            // The panel below would fill in the form, which is gone.
            getChildren().filter(part -> !part.equals(card)).forEach(part -> part.setVisible(false));
            card.removeAll();
            card.add(
                    new Brand(),
                    new H1(getTranslation("shell.sign-in.already.title")),
                    new SignedInNote(signedIn.get().name()));
        } else {
            event.forwardTo("");
        }
    }

    @Override
    public void showAtFoot(Component foot) {
        add(foot);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.sign-in.title"));
    }

    private static @Nullable HttpServletRequest request() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? null : request.getHttpServletRequest();
    }

    private static Optional<String> reason(Map<String, ?> parameters) {
        return REASONS.keySet().stream().filter(parameters::containsKey).findFirst();
    }

    /** The same words for an unknown address and for a wrong password (requirement D5). */
    private void explain(String reason) {
        message.setText(getTranslation("shell.sign-in." + reason));
        message.addClassNames(
                "form-message", REASONS.getOrDefault(reason, Tone.INFO).className());
        message.setVisible(true);
    }
}
