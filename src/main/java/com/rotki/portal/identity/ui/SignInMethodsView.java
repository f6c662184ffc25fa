package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.IdentityService;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * The sign-in methods of an account: its factors, the way back in without them, and what the current session has
 * proved.
 */
@Route("sign-in-methods")
@Menu(order = 72, icon = "vaadin:lock", title = "account.methods.menu")
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN, Roles.ENROLLING})
final class SignInMethodsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final PasskeySection passkeys;
    private final AuthenticatorAppSection app;
    private final RecoverySection recovery;
    private final StandingSection standing;

    SignInMethodsView(
            PasskeySection passkeys,
            AuthenticatorAppSection app,
            RecoverySection recovery,
            PasswordSection password,
            StandingSection standing,
            IdentityService identity,
            LiveUpdates liveUpdates) {
        this.passkeys = passkeys;
        this.app = app;
        this.recovery = recovery;
        this.standing = standing;
        passkeys.onAdded(this::offerCodes);
        app.onAdded(this::offerCodes);
        addClassName("sign-in-methods");
        add(new PageHeader(getTranslation("account.methods.title"), getTranslation("account.methods.lead")));
        boolean nothingButPasskey = identity.isEnrolling() && identity.needsPasskey();
        if (identity.isEnrolling()) {
            add(mustEnrol(nothingButPasskey));
        }
        add(passkeys, app, recovery);
        app.setVisible(!nothingButPasskey);
        if (!identity.isEnrolling()) {
            add(password);
        }
        if (!OwnerAction.isVisited()) {
            add(standing);
        }
        liveUpdates.listen(this, news -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.methods.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void offerCodes() {
        refresh();
        recovery.offer();
    }

    private void refresh() {
        passkeys.refresh();
        app.show(recovery.refresh());
        standing.refresh();
    }

    private Paragraph mustEnrol(boolean passkey) {
        Paragraph note =
                new Paragraph(getTranslation(passkey ? "account.methods.enrol-passkey" : "account.methods.enrol"));
        note.addClassNames("form-message", Tone.WARNING.className());
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
