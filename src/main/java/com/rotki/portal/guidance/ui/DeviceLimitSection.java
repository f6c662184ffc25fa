package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How the limit of devices works, with this account's numbers. */
final class DeviceLimitSection extends Composite<Section> {

    private static final List<String> RULES = List.of("account", "again", "removed", "stranger");

    private final Div numbers = new Div();

    @Override
    protected Section initContent() {
        UnorderedList rules = new UnorderedList();
        RULES.forEach(rule -> rules.add(new ListItem(getTranslation("guidance.limit." + rule))));
        rules.addClassName("guide-list");
        return new Section(
                getTranslation("guidance.limit.title"),
                numbers,
                rules,
                new Anchor("/devices", getTranslation("guidance.link.devices")));
    }

    void show(AccountSnapshot facts) {
        numbers.removeAll();
        if (facts.devices().limit() == 0 && facts.devicesUsed() == 0) {
            numbers.add(new Paragraph(
                    new Text(getTranslation("guidance.limit.no-plan") + " "),
                    new Anchor("/plans", getTranslation("guidance.link.plans"))));
            return;
        }
        numbers.add(new UsageMeter(
                getTranslation(
                        "guidance.limit.used",
                        facts.devices().entitlements().tier().name()),
                facts.devicesUsed(),
                facts.devices().limit()));
    }
}
