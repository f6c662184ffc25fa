package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Shows how the decision came about to refuse a request of the app, on any page that names one. */
public interface RefusalExplanation {

    /** Builds it for a request of the current account's app; empty if nothing is kept of it, or it is another's. */
    Optional<Component> ofOwn(String requestId);

    /** Builds it for any request, with whose it was, for those who run the portal; empty if nothing is kept of it. */
    Optional<Component> ofAny(String requestId);
}
