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

    /** Builds it anew for one frame and whoever is signed in; empty if it does not concern that person. */
    Optional<Component> content();
}
