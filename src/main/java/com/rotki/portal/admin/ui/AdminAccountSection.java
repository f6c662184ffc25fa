package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.vaadin.flow.component.Component;

/** A section of the page of one account. Implemented by beans, found by type. */
interface AdminAccountSection {

    /** Returns its place, smallest first. */
    int order();

    /** Builds it anew for an account; {@code changed} is to be run after something was done to the account. */
    Component content(AccountStatus account, Runnable changed);
}
