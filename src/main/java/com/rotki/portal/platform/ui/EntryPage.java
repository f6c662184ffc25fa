package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that needs no sign-in and stands outside of the frame: one card with one thing to do, and what came of it. */
public abstract class EntryPage extends Main implements HasDynamicTitle, FootedPage {

    private final String title;
    private final Div body = new Div();

    /** Creates the page with a translated title. */
    @SuppressWarnings("this-escape") // nothing of a subclass is called
    protected EntryPage(String title) {
        this.title = title;
        addClassName("sign-in");
        body.addClassName("sign-in-form");
        Div card = new Div(new Brand(), new H1(title), body);
        card.addClassName("sign-in-card");
        add(card);
    }

    /** Shows {@code content} in place of what was shown before. */
    protected final void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    /** Returns a translated message that is read out when it appears. */
    protected static Paragraph message(String text, Tone tone) {
        Paragraph message = new Paragraph(text);
        message.addClassNames("form-message", tone.className());
        message.getElement().setAttribute("role", tone == Tone.DANGER ? "alert" : "status");
        return message;
    }

    @Override
    public final void showAtFoot(Component foot) {
        add(foot);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("platform.page-title", title);
    }
}
