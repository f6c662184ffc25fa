package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.guidance.Trouble;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/** The four problems that people come with. One opens when somebody jumps to it, from here or from outside. */
final class TroubleshootingSection extends Composite<Section> {

    private final List<TroubleDetails> details;

    TroubleshootingSection(Runnable regenerate) {
        details = Stream.of(Trouble.values())
                .map(trouble -> new TroubleDetails(trouble, regenerate))
                .toList();
    }

    @Override
    protected Section initContent() {
        Div all = new Div();
        all.addClassName("troubles");
        details.forEach(all::add);
        return new Section(
                getTranslation("guidance.troubleshooting.title"),
                new Paragraph(getTranslation("guidance.troubleshooting.lead")),
                jumpList(),
                all);
    }

    void show(AccountSnapshot facts) {
        details.forEach(each -> each.show(facts));
    }

    /** Opens the problem that {@code anchor} names and brings it into view; does nothing if it names none. */
    void jumpTo(String anchor) {
        details.stream().filter(each -> each.trouble().anchor().equals(anchor)).forEach(each -> {
            each.setOpened(true);
            each.scrollIntoView();
        });
    }

    private Nav jumpList() {
        UnorderedList list = new UnorderedList();
        details.forEach(each -> list.add(new ListItem(jump(each))));
        Nav jumps = new Nav(list);
        jumps.addClassName("jump-list");
        jumps.setAriaLabel(getTranslation("guidance.troubleshooting.jump"));
        return jumps;
    }

    private static Anchor jump(TroubleDetails target) {
        Anchor link = new Anchor("#" + target.trouble().anchor(), target.getSummaryText());
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", event -> target.setOpened(true));
        return link;
    }
}
