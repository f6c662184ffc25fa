package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingAdministration;
import com.rotki.portal.billing.BillingAdministration.AccountBilling;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.AccountSection;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.Verbatim;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.Optional;

/** What an account paid, and what the billing engine told of it, for admins. */
@SpringComponent
class AccountPaymentsSection implements AccountSection {

    private static final int ORDER = 40;

    private final BillingAdministration billing;

    AccountPaymentsSection(BillingAdministration billing) {
        this.billing = billing;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(AccountId account) {
        Div place = new Div();
        show(place, account);
        return place;
    }

    private void show(Div place, AccountId account) {
        place.removeAll();
        place.setVisible(billing.sendsEvents());
        if (!billing.sendsEvents()) {
            return;
        }
        Runnable again = () -> show(place, account);
        Section section = new Section(text("title"));
        Optional<AccountBilling> known = billing.account(account);
        if (known.isPresent()) {
            fill(section, known.get(), again);
            if (billing.sells()) {
                section.setActions(new Button(text("compare"), click -> compare(account, again)));
            }
        } else {
            section.add(new Paragraph(text(billing.sells() ? "none" : "shop-none")));
        }
        place.add(section);
    }

    private void fill(Section section, AccountBilling known, Runnable changed) {
        section.add(new FactList().add(text("customer"), customer(known)));
        if (billing.sells()) {
            section.add(payments(known));
        }
        if (!known.events().isEmpty()) {
            section.add(new H3(text("events")), new ReceivedEventList(known.events(), false, billing, changed));
        }
    }

    private static Component payments(AccountBilling known) {
        return known.overview().payments().isEmpty()
                ? new Paragraph(I18NProvider.translate("billing.payments.none"))
                : PaymentTable.of(
                        known.overview().payments(),
                        payment -> new Span(Objects.requireNonNullElse(payment.number(), "–")));
    }

    /** The engine's page needs a sign-in there. */
    private static Component customer(AccountBilling known) {
        if (known.page() == null) {
            return Verbatim.code(known.customerId());
        }
        Anchor link = new Anchor(known.page().toString(), "", AnchorTarget.BLANK);
        link.setText(text("customer-link", known.customerId()));
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void compare(AccountId account, Runnable changed) {
        try {
            Notices.info(text(billing.compare(account) ? "compared-changed" : "compared-same"));
            changed.run();
        } catch (DomainException refused) {
            Notices.refusal(refused);
        }
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("billing.account." + key, arguments);
    }
}
