package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * Something that the support can suggest and the owner then does with one button. Implemented by a bean of the module
 * that does it, found by type; who suggests knows no module.
 */
public interface SuggestedAction {

    /** Returns its stable code, for example {@code remove-device}. */
    String kind();

    /** Returns what it could be done to in the current account now; empty if it makes no sense now. */
    List<Target> targets();

    /** Begins the act for its owner, with whatever questions it asks on the way; {@code done} runs when it happened. */
    void start(Component page, String target, Runnable done);

    /**
     * The object of an action.
     *
     * @param id as {@link #start} takes it; empty if the act has only one target
     * @param name for people
     */
    record Target(String id, String name) {}
}
