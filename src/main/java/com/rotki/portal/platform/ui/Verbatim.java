package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;

/**
 * Text that has to be read exactly as it stands: keys, codes, addresses of calls, checksums. A browser that translates the
 * page leaves it alone.
 */
public final class Verbatim {

    private Verbatim() {}

    /** Returns {@code text} as code. */
    public static Code code(String text) {
        return of(new Code(text));
    }

    /** Keeps translators off everything in {@code component}. Returns it. */
    public static <T extends Component> T of(T component) {
        component.getElement().setAttribute("translate", "no");
        return component;
    }
}
