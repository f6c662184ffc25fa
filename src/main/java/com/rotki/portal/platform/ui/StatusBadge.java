package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a word or two, with the icon and the colour of its tone. */
public final class StatusBadge extends Span {

    private final Tone tone;

    /** Creates the badge with a translated text. */
    public StatusBadge(String text, Tone tone) {
        this.tone = tone;
        addClassNames("badge", tone.className());
        add(Icons.decorative(tone.icon()), new Span(text));
    }

    /** Returns the tone. */
    public Tone tone() {
        return tone;
    }
}
