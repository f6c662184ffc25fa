package com.rotki.portal.account.ui;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.EntryPage;
import com.rotki.portal.platform.ui.IncompleteLink;
import com.rotki.portal.platform.ui.LinkToken;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page behind a link in a mail. Opening it only looks up what the link is for: mail scanners open links, so a
 * button does the rest.
 *
 * @param <T> what a link that lives is for
 */
abstract class LinkPage<T> extends EntryPage implements AfterNavigationObserver {

    private final transient CurrentActor currentActor;
    private final transient Function<Secret, Optional<T>> lookUp;

    /** Creates the page with a translated title; {@code lookUp} finds nothing for a dead link. */
    LinkPage(String title, CurrentActor currentActor, Function<Secret, Optional<T>> lookUp) {
        super(title);
        this.currentActor = currentActor;
        this.lookUp = lookUp;
        show(new Paragraph(getTranslation("account.entry.reading")));
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        LinkToken.read(this::read);
    }

    /** Shows what the link is for, and the button that does it. */
    abstract void ask(Secret token, T found);

    /** Returns the way on from a dead link. */
    abstract Component wayOut();

    final void dead() {
        show(message(getTranslation("refusal.account.dead-link"), Tone.WARNING), wayOut());
    }

    static Button primary(String text) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A browser that visits somebody's account writes nothing, so the link is left for later. */
    private void read(Optional<Secret> token) {
        if (currentActor.find().filter(Actor::isVisiting).isPresent()) {
            show(message(getTranslation("account.entry.visiting"), Tone.WARNING));
            return;
        }
        token.ifPresentOrElse(this::open, () -> show(new IncompleteLink(this::open), wayOut()));
    }

    private void open(Secret token) {
        lookUp.apply(token).ifPresentOrElse(found -> ask(token, found), this::dead);
    }
}
