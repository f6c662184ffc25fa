package com.rotki.portal.session.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.ProgramText;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.session.CurrentSession;
import com.rotki.portal.session.SessionId;
import com.rotki.portal.session.SessionLimits;
import com.rotki.portal.session.SessionService;
import com.rotki.portal.session.SessionSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody is signed in to the account, with a way to end it (requirement D11). */
@Route("sessions")
@Menu(order = 74, icon = "vaadin:desktop", title = "account.sessions.title")
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN})
class SessionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SessionService sessions;
    private final transient StepUp stepUp;
    private final @Nullable SessionId current;
    private final UnorderedList list = new UnorderedList();
    private final Anchor lostDevice = new Anchor("lost-device", text("lost-device"));
    private final Button endOthers = new Button(text("end-others"), event -> askToEndOthers());

    SessionsView(
            SessionService sessions,
            CurrentSession currentSession,
            CurrentActor currentActor,
            StepUp stepUp,
            LiveUpdates live) {
        this.sessions = sessions;
        this.stepUp = stepUp;
        current = currentSession.id().orElse(null);
        list.addClassName("cards");
        endOthers.addThemeVariants(ButtonVariant.ERROR);
        endOthers.addClassName("session-end-others");
        add(
                new PageHeader(getPageTitle(), text("lead")),
                new Section(text("list"), list, OwnerAction.of(endOthers)),
                new Section(text("rules"), rules()),
                lostDevice);
        lostDevice.setVisible(currentActor.require().role() == Role.SUBSCRIBER);
        live.listen(this, news -> refresh());
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<SessionSummary> open = sessions.list();
        list.removeAll();
        open.stream().filter(this::isCurrent).forEach(session -> list.add(SessionCard.current(session)));
        List<SessionSummary> others =
                open.stream().filter(session -> !isCurrent(session)).toList();
        others.forEach(session -> list.add(SessionCard.other(session, () -> askToEnd(session))));
        endOthers.setVisible(!others.isEmpty());
    }

    private void askToEnd(SessionSummary session) {
        new ConfirmAction(
                        getTranslation("account.sessions.end-title", ProgramText.of(session.userAgent(), getLocale())))
                .body(text("end-text"))
                .verb(text("end"))
                .keepLabel(text("keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> end(session))
                .open();
    }

    private void end(SessionSummary session) {
        sessions.end(session.id());
        refresh();
        Notices.success(text("ended"));
    }

    private void askToEndOthers() {
        new ConfirmAction(text("end-others-title"))
                .body(text("end-others-text"))
                .verb(text("end-others"))
                .keepLabel(text("keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(this::endOthers)
                .open();
    }

    private void endOthers() {
        int ended = sessions.endOthers();
        refresh();
        Notices.success(getTranslation("account.sessions.others-ended", ended));
    }

    private Paragraph rules() {
        SessionLimits limits = sessions.limits();
        return new Paragraph(getTranslation(
                "account.sessions.rules-text",
                limits.idle().toMinutes(),
                wholeHours(limits.absolute()),
                limits.absolute().toMinutes()));
    }

    /** Returns 0 for what is better said in minutes. */
    private static long wholeHours(Duration duration) {
        return duration.toMinutes() % Duration.ofHours(1).toMinutes() == 0 ? duration.toHours() : 0;
    }

    private boolean isCurrent(SessionSummary session) {
        return session.id().equals(current);
    }

    private String text(String key) {
        return getTranslation("account.sessions." + key);
    }
}
