package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** The steps when somebody else may know the credentials, with the first one right there. */
final class CompromisedSection extends Composite<Section> {

    private final Button regenerate;
    private final Paragraph lead = new Paragraph();
    private final Paragraph update = new Paragraph();
    private final ListItem regenerating;
    private final ListItem updating;
    private final Paragraph devices = new Paragraph();

    CompromisedSection(Runnable onRegenerate) {
        regenerate = new Button(getTranslation("guidance.action.regenerate"), event -> onRegenerate.run());
        regenerate.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        devices.addClassName("hint");
        regenerating = step("regenerate", OwnerAction.of(regenerate));
        updating = new ListItem(update, devices);
    }

    @Override
    protected Section initContent() {
        OrderedList steps = new OrderedList(
                regenerating,
                updating,
                step("remove", link("/devices", "devices")),
                step("watch", RefusedRequestsSection.link()));
        steps.addClassName("guide-steps");
        return new Section(getTranslation("guidance.compromised.title"), lead, steps);
    }

    void show(AccountSnapshot facts) {
        boolean credentials = facts.credentials().isPresent();
        lead.setText(getTranslation(credentials ? "guidance.compromised.lead" : "guidance.compromised.none"));
        regenerating.setVisible(credentials);
        updating.setVisible(credentials);
        update.setText(getTranslation(
                facts.appsConnect() ? "guidance.compromised.update" : "guidance.compromised.update-later"));
        devices.setText(getTranslation("guidance.compromised.devices", facts.devicesUsed()));
    }

    private ListItem step(String name, Component... more) {
        ListItem item = new ListItem(new Paragraph(getTranslation("guidance.compromised." + name)));
        item.add(more);
        return item;
    }

    private Anchor link(String address, String name) {
        return new Anchor(address, getTranslation("guidance.link." + name));
    }
}
