package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingService;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Where a plan is changed and paid that a shop tells of: not here, so there is no button for it. */
@SpringComponent
class ShopSection implements SubscriptionSection {

    private static final int ORDER = 15;

    private final BillingService billing;
    private final PlansSettings settings;

    ShopSection(BillingService billing, PlansSettings settings) {
        this.billing = billing;
        this.settings = settings;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        if (!billing.isSoldByShop()) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Anchor shop = new Anchor(settings.plansUrl().toString(), "", AnchorTarget.BLANK);
        shop.setText(I18NProvider.translate("billing.shop.link"));
        shop.addClassName("link-button");
        shop.getElement().setAttribute("rel", "noopener noreferrer");
        return new Section(
                I18NProvider.translate("billing.payments.title"),
                new Paragraph(I18NProvider.translate("billing.shop.text")),
                shop);
    }
}
