package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something that has to be seen on every page, above it: who looks at the account, what was suggested. Implemented by a
 * bean of any module, found by type; the frame knows no module.
 */
public interface PageBanner {

    /** Returns its place, smallest first. */
    int order();

    /** Builds it anew for one frame and the signed-in person; empty if it does not concern them. */
    Optional<Component> content();
}
