package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;

/** The API credentials on the subscription page, where subscribers look for them after the purchase. */
@SpringComponent
class ApiCredentialsSection implements SubscriptionSection {

    private static final int AFTER_THE_PLAN = 20;

    private final ObjectProvider<CredentialsPanel> panels;

    ApiCredentialsSection(ObjectProvider<CredentialsPanel> panels) {
        this.panels = panels;
    }

    @Override
    public int order() {
        return AFTER_THE_PLAN;
    }

    @Override
    public Component content() {
        CredentialsPanel panel = panels.getObject();
        RouterLink guide =
                new RouterLink(I18NProvider.translate("credentials.section.guide"), ApiCredentialsView.class);
        guide.addClassName("credentials-guide-link");
        panel.onState(state -> guide.setVisible(state.credentials() != null));
        return new Section(I18NProvider.translate("credentials.section.title"), panel, guide);
    }
}
