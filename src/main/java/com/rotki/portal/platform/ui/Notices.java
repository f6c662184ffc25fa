package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** Short messages that appear over the page and are read out by screen readers. Texts are translated by the caller. */
public final class Notices {

    private static final int SHORT = 6_000;
    /** A refusal has to be read and understood: it stays until it is closed. */
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Says that something was done. */
    public static void success(String text) {
        show(text, Tone.OK, SHORT);
    }

    /** Says something worth knowing. */
    public static void info(String text) {
        show(text, Tone.INFO, SHORT);
    }

    /** Says why something was refused, in the words of {@link RefusalText}, at once and until it is closed. */
    public static void refusal(DomainException refusal) {
        failure(RefusalText.of(refusal));
    }

    /** Says, at once and until it is closed, that something failed. */
    public static void failure(String text) {
        show(text, Tone.DANGER, UNTIL_CLOSED).setAssertive(true);
    }

    private static Notification show(String text, Tone tone, int milliseconds) {
        Notification notification = new Notification();
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("platform.notice.close"));
        Div row = new Div(Icons.decorative(tone.icon()), new Span(text), close);
        row.addClassNames("notice", tone.className());
        notification.add(row);
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
