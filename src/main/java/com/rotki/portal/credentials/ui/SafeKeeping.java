package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** The essence of keeping the secret safe; the security page has the whole of it. */
final class SafeKeeping extends Div {

    SafeKeeping() {
        UnorderedList rules = new UnorderedList();
        rules.addClassName("safe-rules");
        Stream.of("nobody", "store", "leaked")
                .map(rule -> new ListItem(getTranslation("credentials.safe." + rule)))
                .forEach(rules::add);
        add(new Section(
                getTranslation("credentials.safe.title"),
                rules,
                new Anchor("security", getTranslation("credentials.safe.more"))));
    }
}
