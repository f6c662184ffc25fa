package com.rotki.portal.guidance.ui;

import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;

/** Says after the last step that all is done, how long it took, and what is left to do. */
final class LostDeviceSummary extends Div implements Focusable<LostDeviceSummary> {

    LostDeviceSummary() {
        setVisible(false);
        // Takes the focus from the last step, which goes away.
        setTabIndex(-1);
        getElement().setAttribute("role", "status");
    }

    void show(Instant begin, Instant finish) {
        Duration taken = Duration.between(begin, finish);
        Paragraph time = new Paragraph(
                getTranslation("guidance.lost-device.end.time", taken.toMinutes(), (long) taken.toSecondsPart()));
        UnorderedList left = new UnorderedList(
                new ListItem(new Anchor("/credentials", getTranslation("guidance.lost-device.end.enter"))),
                new ListItem(new Anchor("/sign-in-methods", getTranslation("guidance.lost-device.end.password"))),
                new ListItem(new Anchor("/activity", getTranslation("guidance.lost-device.end.activity"))));
        left.addClassName("drill-left");
        removeAll();
        add(new Section(getTranslation("guidance.lost-device.end.title"), time, left));
        setVisible(true);
        focus();
    }
}
