package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AccountId;
import com.vaadin.flow.component.Component;

/**
 * A module's part of the page on which those who run the portal see one account. Implemented by a bean, found by type;
 * the page knows no module.
 */
public interface AccountSection {

    /** Returns its place on the page, smallest first. */
    int order();

    /** Builds the section anew for one page; called on each visit. */
    Component content(AccountId account);
}
