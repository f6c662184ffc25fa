package com.rotki.portal.account;

import java.time.Duration;

/** How long the sessions of an account last: unused, and in all. */
public record SessionRules(Duration idle, Duration absolute) {}
