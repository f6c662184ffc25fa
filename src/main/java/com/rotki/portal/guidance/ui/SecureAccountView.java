package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.IntruderFacts;
import com.rotki.portal.guidance.IntruderState;
import com.rotki.portal.guidance.IntruderState.IntruderStep;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.PasswordChangeFlow;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.session.SessionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the steps after somebody else's sign-in: end all other sessions, change the password, freeze the
 * credentials, in this order. The page does it all; nobody has to write a mail and wait.
 */
@Route(SecureAccountView.ROUTE)
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN})
final class SecureAccountView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "secure-account";

    private final transient IntruderFacts facts;
    private final transient LostDeviceActions actions;
    private final transient PasswordChangeFlow passwordChange;
    private final @Nullable SessionId asking;
    private final OrderedList steps = new OrderedList();
    private final Div left = new Div();
    private final Section end = new Section(text("end.title"), left);
    private boolean passwordChanged;
    private @Nullable IntruderState shown;

    SecureAccountView(
            IntruderFacts facts, LostDeviceActions actions, PasswordChangeFlow passwordChange, LiveUpdates live) {
        this.facts = facts;
        this.actions = actions;
        this.passwordChange = passwordChange;
        asking = facts.asking();
        steps.addClassName("drill-steps");
        left.addClassName("secure-left");
        end.setVisible(false);
        add(new PageHeader(getPageTitle(), text("lead")), end, new Section(text("steps"), steps));
        live.listen(this, event -> refresh(false));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(false);
    }

    /** Builds the steps anew only if something changed: the focus stays where it is, unless a step was done here. */
    private void refresh(boolean reachNext) {
        IntruderState state = facts.gather(asking, passwordChanged);
        if (!state.equals(shown)) {
            shown = state;
            steps.removeAll();
            state.steps().forEach(step -> steps.add(item(step, state, reachNext)));
            showEnd(state);
        }
    }

    private GuideStep item(IntruderStep step, IntruderState state, boolean reach) {
        boolean done = state.done(step);
        boolean next = state.next().filter(step::equals).isPresent();
        GuideStep item = new GuideStep(
                getTranslation(key(step, "title")),
                getTranslation(key(step, done ? "done" : "text")),
                GuideStep.Progress.of(done, next));
        if (next) {
            item.offer(button(step));
            if (reach) {
                item.reach();
            }
        }
        return item;
    }

    private Component button(IntruderStep step) {
        Button button = new Button(getTranslation(key(step, "button")), event -> perform(step));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(OwnerAction.of(button));
    }

    private void perform(IntruderStep step) {
        switch (step) {
            case SESSIONS -> actions.endOtherSessions(this::done);
            case PASSWORD ->
                passwordChange.start(() -> {
                    passwordChanged = true;
                    done();
                });
            case FREEZE -> actions.freeze(this::done);
        }
    }

    private void done() {
        refresh(true);
    }

    /** An intruder may have left a way back in. */
    private void showEnd(IntruderState state) {
        end.setVisible(state.next().isEmpty());
        left.removeAll();
        if (state.next().isEmpty()) {
            UnorderedList places = new UnorderedList(
                    link("sign-in-methods", "end.methods"),
                    link("account", "end.addresses"),
                    link("activity", "end.activity"));
            if (state.credentials()) {
                places.add(link("devices", "end.devices"), link(LostDeviceView.ROUTE, "end.regenerate"));
            }
            left.add(new Paragraph(text("end.text")), places);
        }
    }

    private ListItem link(String page, String key) {
        return new ListItem(new Anchor(page, text(key)));
    }

    private static String key(IntruderStep step, String part) {
        return "guidance.secure.%s.%s".formatted(step.name().toLowerCase(Locale.ROOT), part);
    }

    private String text(String key) {
        return getTranslation("guidance.secure." + key);
    }
}
