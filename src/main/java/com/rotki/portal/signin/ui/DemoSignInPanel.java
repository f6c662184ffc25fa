package com.rotki.portal.signin.ui;

import com.rotki.portal.account.DemoSignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** In the demonstration only: the people to sign in as, with their stories, and a click that fills in the form. */
final class DemoSignInPanel extends Div {

    private final transient Consumer<DemoSignIn> fill;

    DemoSignInPanel(List<DemoSignIn> people, Consumer<DemoSignIn> fill) {
        this.fill = fill;
        addClassName("demo-sign-ins");
        UnorderedList list = new UnorderedList();
        people.forEach(person -> list.add(item(person)));
        add(
                new H2(getTranslation("shell.demo.title")),
                new Paragraph(getTranslation("shell.demo.text")),
                list,
                new Anchor("/outbox", getTranslation("shell.demo.mails")));
    }

    private ListItem item(DemoSignIn person) {
        String key = "shell.demo." + person.name().toLowerCase(Locale.ROOT);
        Button button = new Button(person.email(), event -> fill.accept(person));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Span story = new Span(getTranslation(key));
        story.addClassName("demo-story");
        return new ListItem(button, story);
    }
}
