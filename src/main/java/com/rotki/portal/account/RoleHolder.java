package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;

/** Whose account has which role. */
public record RoleHolder(AccountId account, String email, Role role) {}
