package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.checkbox.Checkbox;

/** What follows when something that one signs in with came or went: the other sessions end unless one says no. */
public interface EndOtherSessions {

    /** Returns the choice to put before the person; that they end is chosen already. */
    Checkbox offer();

    /**
     * Ends the other sessions if that was chosen, and tells the person.
     *
     * @param done what was done before, as the person reads it
     * @param endOthers as {@link #offer} returned it
     */
    void tell(String done, Checkbox endOthers);
}
