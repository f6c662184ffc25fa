package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How much of a limit is used: “Devices, 2 of 3”, and a bar that says the same. Full is said in words too. */
public final class UsageMeter extends Div {

    /**
     * Creates the meter.
     *
     * @param label what is counted, translated
     * @param used how many there are; more than {@code limit} is possible after a downgrade
     * @param limit how many there may be; zero means none
     */
    public UsageMeter(String label, int used, int limit) {
        addClassName("usage-meter");
        Span name = new Span(label);
        name.addClassName("usage-meter-label");
        Div top = new Div(name, amount(used, limit));
        top.addClassName("usage-meter-top");
        add(top, bar(label, used, limit));
    }

    private Span amount(int used, int limit) {
        Span amount = new Span(getTranslation("platform.usage-meter.amount", used, limit));
        amount.addClassName("usage-meter-amount");
        if (used < limit) {
            return amount;
        }
        String key = used > limit ? "platform.usage-meter.over" : "platform.usage-meter.full";
        return new Span(amount, new StatusBadge(getTranslation(key), used > limit ? Tone.DANGER : Tone.WARNING));
    }

    private ProgressBar bar(String label, int used, int limit) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, limit));
        bar.setValue(limit == 0 ? 1 : Math.min(used, limit));
        bar.addClassName(
                used > limit ? Tone.DANGER.className() : used == limit ? Tone.WARNING.className() : "tone-accent");
        bar.getElement().setAttribute("aria-label", label);
        bar.getElement().setAttribute("aria-valuetext", getTranslation("platform.usage-meter.amount", used, limit));
        return bar;
    }
}
