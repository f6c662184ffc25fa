package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How much of a limit is used: “Devices, 2 of 3”, and a bar that says the same. Full is said in words too; where nothing
 * may be used and nothing is, there is neither.
 */
public final class UsageMeter extends Div {

    private final long used;
    private final long limit;
    private final @Nullable LongFunction<String> worded;

    /**
     * Creates a meter of things.
     *
     * @param label what is counted, translated
     * @param used how many there are; more than {@code limit} is possible after a downgrade
     * @param limit how many there may be; zero means none
     */
    public UsageMeter(String label, long used, long limit) {
        this(label, used, limit, null);
    }

    /** Creates a meter of something else, for example of bytes; {@code worded} writes an amount with its unit. */
    public UsageMeter(String label, long used, long limit, @Nullable LongFunction<String> worded) {
        this.used = used;
        this.limit = limit;
        this.worded = worded;
        addClassName("usage-meter");
        Span name = new Span(label);
        name.addClassName("usage-meter-label");
        Div top = new Div(name, amount());
        top.addClassName("usage-meter-top");
        add(top);
        if (limit > 0 || used > 0) {
            add(bar(label));
        }
    }

    private Span amount() {
        Span amount = new Span(words());
        amount.addClassName("usage-meter-amount");
        if (used < limit || used == 0) {
            return amount;
        }
        String key = used > limit ? "platform.usage-meter.over" : "platform.usage-meter.full";
        return new Span(amount, new StatusBadge(getTranslation(key), used > limit ? Tone.DANGER : Tone.WARNING));
    }

    private ProgressBar bar(String label) {
        ProgressBar bar = new ProgressBar(0, (double) Math.max(1, limit));
        bar.setValue(limit == 0 ? 1.0 : (double) Math.min(used, limit));
        bar.addClassName(
                used > limit ? Tone.DANGER.className() : used == limit ? Tone.WARNING.className() : "tone-accent");
        bar.getElement().setAttribute("aria-label", label);
        bar.getElement().setAttribute("aria-valuetext", words());
        return bar;
    }

    private String words() {
        return limit == 0 && used == 0
                ? getTranslation("platform.usage-meter.none")
                : getTranslation("platform.usage-meter.amount", write(used), write(limit));
    }

    private String write(long amount) {
        return worded == null ? NumberFormat.getInstance(getLocale()).format(amount) : worded.apply(amount);
    }
}
