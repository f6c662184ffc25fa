package com.rotki.portal.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Chromium's own authenticator for tests: it keeps passkeys, and its owner always agrees. */
final class VirtualAuthenticator {

    private final CDPSession browser;
    private final String id;

    VirtualAuthenticator(Page page) {
        browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        id = browser.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
    }

    /** From now on whoever sits there can not unlock it, or can again. */
    void verifiesOwner(boolean verified) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        arguments.addProperty("isUserVerified", verified);
        browser.send("WebAuthn.setUserVerified", arguments);
    }
}
