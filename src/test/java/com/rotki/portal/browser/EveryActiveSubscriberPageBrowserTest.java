package com.rotki.portal.browser;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.security.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of a subscriber, with the plan, the credentials and the devices of those who use the app. */
class EveryActiveSubscriberPageBrowserTest extends EveryPage {

    @ParameterizedTest
    @EnumSource(names = {"REGULAR", "FULL"})
    void isAccessibleAndFits(DemoSignIn subscriber) {
        isAccessibleAndFits(subscriber, Pages.of(Roles.SUBSCRIBER));
    }
}
