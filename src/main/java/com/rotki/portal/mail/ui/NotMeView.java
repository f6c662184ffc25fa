package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.FreezeByLink;
import com.rotki.portal.mail.FreezeOutcome;
import com.rotki.portal.mail.KindName;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.LinkToken;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/**
 * Where “This wasn’t me” in a mail leads. It can only freeze, without a sign-in, and does so when the button is pressed
 * and not when it is opened: mail scanners open links.
 */
@Route("not-me")
@AnonymousAllowed
class NotMeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient FreezeByLink links;
    private final Div content = new Div();

    NotMeView(FreezeByLink links) {
        this.links = links;
        content.addClassName("not-me");
        content.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getPageTitle(), getTranslation("mail.not-me.lead")),
                new Section(getTranslation("mail.not-me.section"), content));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.not-me.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LinkToken.read(this::show);
    }

    void show(Optional<Secret> token) {
        content.removeAll();
        Optional<FreezeOutcome> objection =
                token.isEmpty() ? Optional.of(FreezeOutcome.UNKNOWN) : links.objection(token.get());
        objection.ifPresentOrElse(this::tell, () -> offer(token.orElseThrow()));
    }

    private void offer(Secret token) {
        Button freeze = new Button(getTranslation("mail.not-me.freeze"), click -> freeze(token));
        freeze.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        freeze.setDisableOnClick(true);
        content.add(
                new Paragraph(getTranslation("mail.not-me.what")),
                new Paragraph(getTranslation("mail.not-me.undo")),
                freeze);
    }

    private void freeze(Secret token) {
        FreezeOutcome outcome = links.freeze(token);
        content.removeAll();
        tell(outcome);
    }

    private void tell(FreezeOutcome outcome) {
        Paragraph said = new Paragraph(getTranslation("mail.not-me.outcome." + KindName.of(outcome.name())));
        said.addClassNames("form-message", tone(outcome).className());
        content.add(said, new Paragraph(getTranslation("mail.not-me.next")));
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("mail.not-me.next.sign-in")),
                new ListItem(getTranslation("mail.not-me.next.password")),
                new ListItem(getTranslation("mail.not-me.next.devices")));
        Anchor signIn = new Anchor("/", getTranslation("mail.not-me.sign-in"));
        signIn.addClassName("link-button");
        signIn.setRouterIgnore(true);
        content.add(steps, new Div(signIn));
    }

    private static Tone tone(FreezeOutcome outcome) {
        return switch (outcome) {
            case FROZEN, FROZEN_BEFORE -> Tone.OK;
            case NOTHING_TO_FREEZE -> Tone.INFO;
            case USED, EXPIRED, UNKNOWN -> Tone.WARNING;
        };
    }
}
