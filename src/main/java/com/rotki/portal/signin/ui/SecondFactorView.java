package com.rotki.portal.signin.ui;

import com.rotki.portal.identity.DemoSecondFactor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.Brand;
import com.rotki.portal.platform.ui.CodeField;
import com.rotki.portal.platform.ui.CsrfForm;
import com.rotki.portal.platform.ui.DemoCodePanel;
import com.rotki.portal.platform.ui.FootedPage;
import com.rotki.portal.signin.SecondFactorSignIn;
import com.rotki.portal.signin.SignInRefusedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Asks for the second factor after the right password. */
@Route(value = "second-factor", autoLayout = false)
@RolesAllowed(Roles.HALF_SIGNED_IN)
final class SecondFactorView extends Main implements BeforeEnterObserver, HasDynamicTitle, FootedPage {

    private final transient SecondFactorSignIn signIn;
    private final transient ObjectProvider<DemoSecondFactor> demo;
    private final Div card = new Div();

    SecondFactorView(SecondFactorSignIn signIn, ObjectProvider<DemoSecondFactor> demo) {
        this.signIn = signIn;
        this.demo = demo;
        addClassName("sign-in");
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(signIn.ways());
        } catch (SignInRefusedException tooLate) {
            event.forwardTo(SignInView.class, QueryParameters.fromString("outdated"));
        }
    }

    @Override
    public void showAtFoot(Component foot) {
        add(foot);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.second-factor.title"));
    }

    private void show(Set<IdentityProof> ways) {
        card.removeAll();
        card.add(
                new Brand(),
                new H1(getTranslation("shell.second-factor.title")),
                new Paragraph(getTranslation("shell.second-factor.text")));
        if (ways.contains(IdentityProof.PASSKEY)) {
            card.add(new PasskeyPrompt(
                            getTranslation("shell.second-factor.passkey"), signIn::passkeyRequest, signIn::withPasskey)
                    .button());
        }
        if (ways.contains(IdentityProof.AUTHENTICATOR_APP)) {
            card.add(appField());
        }
        if (ways.contains(IdentityProof.RECOVERY_CODE)) {
            card.add(recoveryField());
        } else {
            card.add(new Paragraph(getTranslation("shell.second-factor.no-recovery")));
        }
        card.add(somebodyElse());
    }

    private CodeField appField() {
        CodeField field = new CodeField(
                        getTranslation("shell.second-factor.code"),
                        getTranslation("shell.second-factor.code.submit"),
                        code -> then(() -> signIn.withCode(code)))
                .hint(getTranslation("shell.second-factor.code.hint"));
        demo.ifAvailable(app -> {
            if (app.knows(signIn.account())) {
                field.with(new DemoCodePanel(
                        () -> app.code(signIn.account()).ifPresent(code -> field.fill(code.reveal()))));
            }
        });
        field.focus();
        return field;
    }

    private Details recoveryField() {
        return new Details(
                getTranslation("shell.second-factor.recovery"),
                new CodeField(
                                getTranslation("shell.second-factor.recovery.code"),
                                getTranslation("shell.second-factor.recovery.submit"),
                                code -> then(() -> signIn.withRecoveryCode(code)))
                        .keptElsewhere()
                        .hint(getTranslation("shell.second-factor.recovery.hint")));
    }

    private CsrfForm somebodyElse() {
        CsrfForm form = new CsrfForm("/sign-out");
        NativeButton leave = new NativeButton(getTranslation("shell.second-factor.leave"));
        leave.getElement().setAttribute("type", "submit");
        leave.addClassName("quiet-button");
        form.add(leave);
        return form;
    }

    private static void then(Runnable signIn) {
        signIn.run();
        WantedPage.open();
    }
}
