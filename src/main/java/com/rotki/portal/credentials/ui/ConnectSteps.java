package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.ui.CopyButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** How the credentials get into the app, with both copy buttons where they are needed. */
final class ConnectSteps extends OrderedList {

    ConnectSteps(String apiKey, SecretAccess access) {
        addClassName("connect-steps");
        Div buttons = new Div(
                CopyButton.ofValue(getTranslation("credentials.details.copy-key"), apiKey),
                access.copyButton(getTranslation("credentials.details.copy-secret")));
        buttons.addClassName("connect-steps-buttons");
        add(step("open"), step("go-to"), step("enter", buttons), step("setup"));
    }

    private ListItem step(String key, Component... more) {
        Paragraph title = new Paragraph(getTranslation("credentials.connect." + key));
        title.addClassName("connect-steps-title");
        Paragraph detail = new Paragraph(getTranslation("credentials.connect." + key + ".detail"));
        detail.addClassName("hint");
        ListItem item = new ListItem(title, detail);
        item.add(more);
        return item;
    }
}
