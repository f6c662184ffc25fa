package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.staff.RoleAdministration;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;

/** Who the account is for, whether one can sign in to it, and its sessions. */
@SpringComponent
class AdminSignInSection implements AdminAccountSection {

    private static final int ORDER = 10;

    private final AccountAdministration accounts;
    private final RoleAdministration roles;
    private final CurrentActor currentActor;
    private final Clock clock;

    AdminSignInSection(
            AccountAdministration accounts, RoleAdministration roles, CurrentActor currentActor, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(AccountStatus account, Runnable changed) {
        FactList facts = new FactList()
                .add(text("role"), RoleText.of(account.role()))
                .add(text("created"), new TimeText(account.createdAt()))
                .add(text("state"), state(account.signIn()));
        if (account.signIn().lastFailureAt() != null) {
            facts.add(text("last-failure"), new TimeText(account.signIn().lastFailureAt()));
        }
        if (account.sessionsEndedAt() != null) {
            facts.add(text("sessions-ended"), new TimeText(account.sessionsEndedAt()));
        }
        Section section = new Section(text("title"), facts);
        Button unlock = new Button(text("unlock"), event -> unlock(account, changed));
        unlock.setEnabled(account.signIn().failures() > 0);
        section.setActions(
                unlock,
                new Button(text("end-sessions"), event -> endSessions(account, changed)),
                role(account, changed));
        return section;
    }

    private Component state(SignInState signIn) {
        if (signIn.exhausted()) {
            return new StatusBadge(text("exhausted"), Tone.DANGER);
        }
        Instant until = signIn.pausedUntil();
        if (until != null && signIn.pausedAt(clock.instant())) {
            return new StatusBadge(text("paused", until), Tone.WARNING);
        }
        return signIn.failures() == 0
                ? new StatusBadge(text("open"), Tone.OK)
                : new StatusBadge(text("failures", signIn.failures()), Tone.INFO);
    }

    private void unlock(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.unlock", account.email())
                .open(reason -> accounts.unlockSignIn(account.id(), reason), changed);
    }

    private void endSessions(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.end-sessions", account.email())
                .destructive()
                .open(reason -> accounts.endSessions(account.id(), reason), changed);
    }

    private Component role(AccountStatus account, Runnable changed) {
        return account.role() == Role.SUBSCRIBER
                ? new Button(text("grant"), event -> new GrantRoleDialog(roles, account).open(changed))
                : withdrawal(account, changed);
    }

    private Button withdrawal(AccountStatus account, Runnable changed) {
        Button withdraw = new Button(text("withdraw"), event -> withdraw(account, changed));
        if (account.id().equals(currentActor.require().person())) {
            withdraw.setEnabled(false);
            withdraw.getElement().setAttribute("title", text("withdraw-own"));
            withdraw.getElement().setAttribute("aria-description", text("withdraw-own"));
        }
        return withdraw;
    }

    private void withdraw(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.withdraw", account.email())
                .destructive()
                .open(reason -> roles.withdraw(account.id(), reason), changed);
    }

    private static String text(String part, Object... values) {
        return I18NProvider.translate("admin.sign-in." + part, values);
    }
}
