package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.checkbox.Checkbox;

/** Ends the other sessions after a sign-in method was added or removed, unless the person says no. */
public interface EndOtherSessions {

    /** Returns the choice to show, preselected. */
    Checkbox offer();

    /**
     * Ends the other sessions if that was chosen, and tells the person.
     *
     * @param done translated text that says what was done before
     * @param endOthers as {@link #offer} returned it
     */
    void tell(String done, Checkbox endOthers);
}
