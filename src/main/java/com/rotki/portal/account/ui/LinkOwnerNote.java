package com.rotki.portal.account.ui;

import com.rotki.portal.account.LinkOwners;
import com.rotki.portal.account.LinkOwners.LinkOwner;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Says which account a link changes, and that it is not the one that the browser is signed in to. */
@SpringComponent
class LinkOwnerNote {

    private final LinkOwners owners;
    private final CurrentActor currentActor;

    LinkOwnerNote(LinkOwners owners, CurrentActor currentActor) {
        this.owners = owners;
        this.currentActor = currentActor;
    }

    /** Returns what to say before the link is followed; nothing where the account needs no name. */
    Component about(Secret token) {
        Optional<LinkOwner> owner = owners.find(token);
        Optional<Actor> reader = currentActor.find();
        boolean foreign = reader.isPresent() && !reader.map(Actor::account).equals(owner.map(LinkOwner::id));
        String address = owner.map(LinkOwner::address).orElse("");
        if (foreign) {
            String kind = owner.isPresent() ? "other-account" : "new-account";
            return warning(I18NProvider.translate(
                    "account.entry." + kind, reader.orElseThrow().name(), address));
        }
        return new Paragraph(owner.isPresent() ? I18NProvider.translate("account.entry.account", address) : "");
    }

    private static Paragraph warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassNames("form-message", Tone.WARNING.className());
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }
}
