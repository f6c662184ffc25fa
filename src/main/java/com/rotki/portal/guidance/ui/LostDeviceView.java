package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.LostDeviceFacts;
import com.rotki.portal.guidance.LostDeviceState;
import com.rotki.portal.guidance.LostDeviceState.LostDeviceStep;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageHeader;
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
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the lost-device steps, one after the other (requirement B-42). Each step shows what is true on the
 * server, so that one can leave and continue in any browser.
 */
@Route(LostDeviceView.ROUTE)
@RolesAllowed(Roles.SUBSCRIBER)
final class LostDeviceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "lost-device";

    private final transient LostDeviceFacts facts;
    private final transient LostDeviceActions actions;
    private final transient Clock clock;
    private final @Nullable SessionId asking;
    private final OrderedList steps = new OrderedList();
    private final LostDeviceSummary end = new LostDeviceSummary();
    private final Paragraph overview = new Paragraph(text("overview"));
    private final Div noCredentials = withoutCredentials();
    private final Section guide = new Section(text("steps"), overview, noCredentials, steps);
    private boolean noDevice;
    private @Nullable LostDeviceState shown;

    LostDeviceView(LostDeviceFacts facts, LostDeviceActions actions, LiveUpdates live, Clock clock) {
        this.facts = facts;
        this.actions = actions;
        this.clock = clock;
        asking = facts.asking();
        steps.addClassName("drill-steps");

        add(new PageHeader(getPageTitle(), text("lead")), end, guide);
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

    /**
     * Builds the steps anew only if something changed: the focus stays where it is, or goes to the step that is next.
     */
    private void refresh() {
        LostDeviceState state = facts.gather(asking, noDevice);
        boolean same = state.asksTheSameAs(shown);
        shown = state;
        if (same) {
            return;
        }
        noCredentials.setVisible(state.credentials() == null);
        overview.setVisible(state.credentials() != null);
        steps.removeAll();
        if (state.credentials() == null) {
            return;
        }
        for (LostDeviceStep step : LostDeviceStep.values()) {
            boolean next = state.next().filter(step::equals).isPresent();
            GuideStep item = new GuideStep(
                    getTranslation(key(step, "title")),
                    state.done(step) && !state.needless(step) ? "" : getTranslation(key(step, "text")),
                    state.needless(step) ? GuideStep.Progress.NEEDLESS : GuideStep.Progress.of(state.done(step), next));
            steps.add(item);
            if (next) {
                item.offer(control(step, state));
                item.reach();
            }
        }
    }

    private Component control(LostDeviceStep step, LostDeviceState state) {
        return switch (step) {
            case FREEZE -> button(step, () -> actions.freeze(this::refresh));
            case DEVICE ->
                new LostDeviceChoice(
                        state.registered(), device -> actions.remove(device, this::refresh), this::skipDevice);
            case REGENERATE -> {
                var credentials = Objects.requireNonNull(state.credentials()).id();
                yield button(step, () -> actions.regenerate(credentials, this::refresh));
            }
            case SESSIONS -> button(step, () -> actions.endOtherSessions(this::refresh));
            case UNFREEZE -> {
                Instant begin = Objects.requireNonNull(state.frozenAt());
                yield button(step, () -> actions.unfreeze(() -> finish(begin)));
            }
        };
    }

    /** Steps that nobody can take are not shown; what is left to do is. */
    private Div withoutCredentials() {
        UnorderedList left = new UnorderedList(
                new ListItem(new Anchor("/sessions", text("end.sessions"))),
                new ListItem(new Anchor("/devices", text("end.devices"))),
                new ListItem(new Anchor("/sign-in-methods", text("end.password"))));
        left.addClassName("drill-left");
        return new Div(new Paragraph(text("no-credentials")), left);
    }

    private Component button(LostDeviceStep step, Runnable action) {
        Button button = new Button(getTranslation(key(step, "button")), event -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(OwnerAction.of(button));
    }

    private void skipDevice() {
        noDevice = true;
        refresh();
    }

    private void finish(Instant begin) {
        noDevice = false;
        refresh();
        if (shown != null && shown.frozenAt() == null) {
            guide.setVisible(false);
            end.show(begin, clock.instant());
        }
    }

    static String key(LostDeviceStep step, String part) {
        return "guidance.lost-device.%s.%s".formatted(step.name().toLowerCase(Locale.ROOT), part);
    }

    private String text(String key) {
        return getTranslation("guidance.lost-device." + key);
    }
}
