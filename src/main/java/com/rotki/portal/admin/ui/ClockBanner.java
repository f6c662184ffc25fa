package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.ClockReport;
import com.rotki.portal.platform.ClockWatch.ClockJump;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.PageBanner;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Optional;

/** For admins, on every page, for a day: the server's clock jumped. */
@SpringComponent
class ClockBanner implements PageBanner {

    private static final int LAST = 30;
    private static final double MINUTES_OF_AN_HOUR = 60;
    private static final Duration MINUTES_UNTIL = Duration.ofHours(2);

    private final CurrentActor currentActor;
    private final ClockReport report;

    ClockBanner(CurrentActor currentActor, ClockReport report) {
        this.currentActor = currentActor;
        this.report = report;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> content() {
        return currentActor
                .find()
                .filter(actor -> actor.role() == Role.ADMIN && !actor.isVisiting() && !currentActor.isEnrolling())
                .flatMap(admin -> report.lately())
                .map(ClockBanner::bar);
    }

    private static Component bar(ClockJump jump) {
        Paragraph what = new Paragraph(headline(jump.by()));
        what.addClassName("page-banner-title");
        Paragraph then = new Paragraph(I18NProvider.translate("admin.clock.then"));
        Paragraph when = new Paragraph(
                new Span(I18NProvider.translate("admin.clock.noticed") + " "), new TimeText(jump.noticedAt()));
        Div texts = new Div(what, then, when);
        texts.addClassName("page-banner-texts");
        Div bar = new Div(texts);
        bar.addClassNames("page-banner", "tone-warning");
        return bar;
    }

    private static String headline(Duration by) {
        String direction = by.isNegative() ? "back" : "forward";
        return by.abs().compareTo(MINUTES_UNTIL) < 0
                ? I18NProvider.translate(
                        "admin.clock." + direction + ".minutes", by.abs().toMinutes())
                : I18NProvider.translate(
                        "admin.clock." + direction + ".hours",
                        Math.round(by.abs().toMinutes() / MINUTES_OF_AN_HOUR));
    }
}
