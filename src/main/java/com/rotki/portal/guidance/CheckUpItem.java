package com.rotki.portal.guidance;

/** A tip, and what was found in the account. */
public record CheckUpItem(SecurityCheck tip, Finding finding) {}
