package com.rotki.portal.guidance;

/** A tip, and what was found in the account. */
public record CheckUpItem(Tip tip, Finding finding) {}
