package com.rotki.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.appapi.RotkiApp;
import java.net.URI;

/** API Key and API Secret as a person copies them from the page and enters them in the app. */
record CopiedPair(String key, String secret) {

    /** Copies both parts with the buttons, and reads them back from the clipboard. */
    static CopiedPair of(Page page) {
        return new CopiedPair(copy(page, "Copy API Key"), copy(page, "Copy API Secret"));
    }

    private static String copy(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
        PlaywrightAssertions.assertThat(BrowserTest.copied(page)).isVisible();
        PlaywrightAssertions.assertThat(BrowserTest.copied(page)).isHidden();
        return BrowserTest.pasted(page);
    }

    RotkiApp app(String server) {
        return RotkiApp.on(URI.create(server), key, secret);
    }
}
