package com.rotki.portal.browser;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.security.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of a subscriber who does not use the app yet, or not any more. */
class EveryInactiveSubscriberPageBrowserTest extends EveryPage {

    @ParameterizedTest
    @EnumSource(names = {"NEWCOMER", "EXPIRED"})
    void isAccessibleAndFits(DemoSignIn subscriber) {
        isAccessibleAndFits(subscriber, Pages.of(Roles.SUBSCRIBER));
    }
}
