package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.FreezeByLink;
import com.rotki.portal.mail.FreezeByLink.FreezeOutcome;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.EntryPage;
import com.rotki.portal.platform.ui.IncompleteLink;
import com.rotki.portal.platform.ui.LinkToken;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/**
 * Where “This wasn’t me” in a mail leads. It can only freeze, without a sign-in, and does so when the button is pressed
 * and not when it is opened: mail scanners open links.
 */
@Route(value = "not-me", autoLayout = false)
@AnonymousAllowed
final class NotMeView extends EntryPage implements AfterNavigationObserver {

    private final transient FreezeByLink links;

    NotMeView(FreezeByLink links) {
        super(I18NProvider.translate("mail.not-me.title"));
        this.links = links;
        show(new Paragraph(getTranslation("mail.not-me.lead")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LinkToken.read(this::read);
    }

    private void read(Optional<Secret> token) {
        token.ifPresentOrElse(this::open, () -> show(new IncompleteLink(this::open), portal()));
    }

    private void open(Secret token) {
        links.objection(token).ifPresentOrElse(this::tell, () -> offer(token));
    }

    private void offer(Secret token) {
        Button freeze = new Button(getTranslation("mail.not-me.freeze"), click -> tell(links.freeze(token)));
        freeze.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        freeze.setDisableOnClick(true);
        show(
                new Paragraph(getTranslation("mail.not-me.lead")),
                new Paragraph(getTranslation("mail.not-me.what")),
                new Paragraph(getTranslation("mail.not-me.undo")),
                freeze);
    }

    private void tell(FreezeOutcome outcome) {
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("mail.not-me.next.sign-in")),
                new ListItem(getTranslation("mail.not-me.next.password")),
                new ListItem(getTranslation("mail.not-me.next.devices")));
        steps.addClassName("not-me-steps");
        show(
                message(getTranslation("mail.not-me.outcome." + TextKey.of(outcome.name())), tone(outcome)),
                new Paragraph(getTranslation("mail.not-me.next")),
                steps,
                portal());
    }

    private Anchor portal() {
        Anchor portal = new Anchor("secure-account", getTranslation("mail.not-me.sign-in"));
        portal.addClassName("link-button");
        portal.setRouterIgnore(true);
        return portal;
    }

    private static Tone tone(FreezeOutcome outcome) {
        return switch (outcome) {
            case FROZEN, FROZEN_BEFORE -> Tone.OK;
            case NOTHING_TO_FREEZE -> Tone.INFO;
            case USED, EXPIRED, UNKNOWN -> Tone.WARNING;
        };
    }
}
