package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.KeptMails;
import com.rotki.portal.mail.KeptMails.KeptMail;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The mails of the demonstration. Without the demonstration there is no such page. */
@Route("outbox")
@AnonymousAllowed
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Optional<KeptMails> mails;
    private final Div list = new Div();

    OutboxView(ObjectProvider<KeptMails> mails) {
        this.mails = Optional.ofNullable(mails.getIfAvailable());
        list.addClassName("outbox");
        Button again = new Button(getTranslation("mail.outbox.again"), VaadinIcon.REFRESH.create(), click -> load());
        add(new PageHeader(getPageTitle(), getTranslation("mail.outbox.lead")), new Div(again), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mails.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            load();
        }
    }

    private void load() {
        list.removeAll();
        List<KeptMail> latest = mails.map(KeptMails::latest).orElse(List.of());
        if (latest.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.ENVELOPE_O,
                    getTranslation("mail.outbox.none"),
                    getTranslation("mail.outbox.none-text")));
        }
        latest.forEach(mail -> list.add(new KeptMailCard(mail)));
    }
}
