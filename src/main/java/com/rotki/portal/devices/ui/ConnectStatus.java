package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.ObstacleNotice;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.requestlog.RefusalSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;

/** How far the app has come, in words that a screen reader reads out as they change. */
final class ConnectStatus extends Div {

    private final Div picture = new Div();
    private final Paragraph title = new Paragraph();
    private final Div details = new Div();
    private final ProgressBar progress = new ProgressBar();

    ConnectStatus() {
        getElement().setAttribute("role", "status");
        picture.addClassName("device-picture");
        title.addClassName("connect-title");
        details.addClassName("connect-details");
        progress.setIndeterminate(true);
        // The words say it already.
        progress.getElement().setAttribute("aria-hidden", "true");
        Div texts = new Div(title, details, progress);
        texts.addClassName("connect-texts");
        add(picture, texts);
    }

    void waiting() {
        show("neutral", VaadinIcon.PLUG, text("waiting"));
        details.add(new Paragraph(text("waiting-text")));
        progress.setVisible(true);
    }

    /** Adds what came of the latest attempt, from before the page was opened. */
    void lastAttempt(RefusalSummary refusal) {
        details.add(
                new Paragraph(new Span(text("last-attempt") + " "), new TimeText(refusal.lastAt())),
                new Paragraph(reason(refusal.code()) + " " + remedy(refusal.code())));
    }

    void reached() {
        show("info", VaadinIcon.CONNECT, text("reached"));
        details.add(new Paragraph(text("reached-text")));
        progress.setVisible(true);
    }

    void refused(String code, Instant at) {
        show("danger", VaadinIcon.CLOSE_CIRCLE_O, text("refused"));
        details.add(
                new Paragraph(new Span(reason(code) + " "), new TimeText(at)),
                new Paragraph(remedy(code)),
                new Paragraph(text("still-waiting")));
        progress.setVisible(true);
    }

    void connected(String deviceTitle) {
        show("ok", VaadinIcon.CHECK_CIRCLE_O, text("connected", deviceTitle));
        details.add(new Paragraph(text("connected-text")));
    }

    /** Credentials that are frozen or missing are mended on this very page: no link leads there. */
    void blocked(AppObstacle obstacle) {
        show("warning", VaadinIcon.WARNING, ObstacleNotice.reason(obstacle));
        if (obstacle.isOfPlan()) {
            details.add(ObstacleNotice.link(obstacle));
        }
    }

    void summary(DevicesOverview overview) {
        show("ok", VaadinIcon.CHECK_CIRCLE_O, text("summary", overview.active().size(), overview.limit()));
        Instant latest = overview.active().getFirst().lastContact();
        if (latest != null) {
            details.add(new Paragraph(new Span(text("latest") + " "), new TimeText(latest)));
        }
        details.add(link("devices", "devices.use.link"));
    }

    private void show(String tone, VaadinIcon icon, String text) {
        setClassName("connect-status tone-" + tone);
        picture.removeAll();
        picture.add(DeviceFormatter.decorative(icon));
        title.setText(text);
        details.removeAll();
        progress.setVisible(false);
    }

    private String reason(String code) {
        return getTranslation(AppRefusal.reasonKey(code));
    }

    private String remedy(String code) {
        return getTranslation(AppRefusal.remedyKey(code));
    }

    private Anchor link(String to, String key) {
        return new Anchor(to, getTranslation(key));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("devices.first." + key, arguments);
    }
}
