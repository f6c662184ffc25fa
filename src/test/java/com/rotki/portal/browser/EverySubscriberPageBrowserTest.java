package com.rotki.portal.browser;

import com.rotki.portal.account.DemoSignIn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of a subscriber, with the plan, the credentials and the devices of each of the demonstration. */
class EverySubscriberPageBrowserTest extends EveryPage {

    private static final List<String> PAGES = List.of(
            "subscription",
            "credentials",
            "devices",
            "backups",
            "activity",
            "security",
            "notices",
            "support-access",
            "account",
            "sign-in-methods",
            "sessions",
            "lost-device");

    @ParameterizedTest
    @EnumSource(names = {"NEWCOMER", "REGULAR", "FULL", "EXPIRED"})
    void isAccessibleAndFits(DemoSignIn subscriber) {
        isAccessibleAndFits(subscriber, PAGES);
    }
}
