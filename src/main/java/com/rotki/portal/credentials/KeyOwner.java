package com.rotki.portal.credentials;

import java.util.UUID;

/** Whose an API Key is or was. */
record KeyOwner(String apiKey, UUID account) {}
