package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;

/** Somebody of the staff, as a list shows them. */
public record StaffMember(AccountId account, String email, Role role) {}
