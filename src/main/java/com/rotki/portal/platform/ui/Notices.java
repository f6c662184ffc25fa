package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;

/** Short messages that appear over the page and are read out by screen readers. Texts are translated by the caller. */
public final class Notices {

    private static final int SHORT = 6_000;
    /** A refusal has to be read and understood: it stays until it is closed. */
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Confirms an action, in place of earlier confirmations. */
    public static void success(String text) {
        say(text, Tone.OK);
    }

    /** Shows information, in place of earlier information. */
    public static void info(String text) {
        say(text, Tone.INFO);
    }

    /** Shows a refusal with its {@link RefusalText}, until it is closed. */
    public static void refusal(DomainException refusal) {
        failure(RefusalText.of(refusal));
    }

    /** Says, at once and until it is closed, that something failed. */
    public static void failure(String text) {
        show(text, Tone.DANGER, UNTIL_CLOSED).setAssertive(true);
    }

    /** One at a time: a pile of them covers the buttons of the page and of dialogs. */
    private static void say(String text, Tone tone) {
        UI ui = UI.getCurrentOrThrow();
        Latest before = ComponentUtil.getData(ui, Latest.class);
        if (before != null) {
            before.notification().close();
        }
        ComponentUtil.setData(ui, Latest.class, new Latest(show(text, tone, SHORT)));
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

    /** The latest message of a page. */
    private record Latest(Notification notification) implements Serializable {}
}
