package com.rotki.portal.guidance.ui;

import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How to keep the credentials safe: what never to do with them, and where they are in good hands. */
final class ProtectSection extends Composite<Section> {

    private static final List<String> NEVER = List.of("share", "post", "commit", "send", "file", "mail");
    private static final List<String> KEEP = List.of("manager", "backup", "here", "doubt");

    @Override
    protected Section initContent() {
        Div lists = new Div(list("never", NEVER, "contrast-no"), list("keep", KEEP, "contrast-yes"));
        lists.addClassName("contrast");
        return new Section(
                getTranslation("guidance.protect.title"),
                new Paragraph(getTranslation("guidance.protect.lead")),
                lists);
    }

    private Div list(String kind, List<String> items, String className) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(getTranslation("guidance.%s.%s".formatted(kind, item)))));
        Div part = new Div(new H3(getTranslation("guidance.%s.title".formatted(kind))), list);
        part.addClassName(className);
        return part;
    }
}
