package com.rotki.portal.account.ui;

import com.rotki.portal.account.AddressService;
import com.rotki.portal.account.AddressService.AddressOverview;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** The addresses of the account, those that wait to be confirmed, and ways to change them. */
final class AddressSection extends Div {

    private final transient AddressService addresses;
    private final transient StepUp stepUp;
    private final Div facts = new Div();
    private final Div actions = new Div();

    AddressSection(AddressService addresses, StepUp stepUp) {
        this.addresses = addresses;
        this.stepUp = stepUp;
        actions.addClassName("section-actions");
        add(new Section(text("title"), new Paragraph(text("text")), facts, actions));
    }

    void refresh() {
        AddressOverview overview = addresses.overview();
        facts.removeAll();
        facts.add(new FactList()
                .add(text("email"), address(overview.email(), overview.waitingEmail()))
                .add(text("second"), address(overview.second(), overview.waitingSecond())));
        actions.removeAll();
        actions.add(act("change", this::changeEmail));
        if (overview.waitingEmail() != null) {
            actions.add(act("keep", this::keepEmail));
        }
        actions.add(act(overview.second() == null ? "add-second" : "replace-second", this::addSecond));
        if (overview.second() != null) {
            actions.add(act("remove-second.start", this::removeSecond));
        } else if (overview.waitingSecond() != null) {
            actions.add(act("withdraw-second", this::withdrawSecond));
        }
    }

    private Component address(@Nullable String confirmed, @Nullable String waiting) {
        Div value = new Div(new Span(confirmed == null ? text("none") : confirmed));
        value.addClassName("address-value");
        if (waiting != null) {
            value.add(new StatusBadge(text("waiting", waiting), Tone.WARNING));
        }
        return value;
    }

    private Button act(String name, Runnable action) {
        return OwnerAction.of(new Button(text(name), event -> action.run()));
    }

    private void changeEmail() {
        new AddressDialog("account.addresses.change", stepUp, address -> {
                    addresses.changeEmail(address);
                    sent(address);
                })
                .open();
    }

    private void addSecond() {
        new AddressDialog("account.addresses.add-second", stepUp, address -> {
                    addresses.addSecond(address);
                    sent(address);
                })
                .open();
    }

    private void sent(String address) {
        Notices.success(text("sent", address));
        refresh();
    }

    private void keepEmail() {
        addresses.keepEmail();
        Notices.success(text("kept"));
        refresh();
    }

    private void withdrawSecond() {
        stepUp.run(() -> {
            addresses.removeSecond();
            Notices.success(text("withdrawn"));
            refresh();
        });
    }

    private void removeSecond() {
        new ConfirmAction(text("remove-second.title"))
                .body(text("remove-second.text"))
                .verb(text("remove-second"))
                .keepLabel(text("remove-second.keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> {
                    addresses.removeSecond();
                    Notices.success(text("removed"));
                    refresh();
                })
                .open();
    }

    private static String text(String part, Object... values) {
        return I18NProvider.translate("account.addresses." + part, values);
    }
}
