package com.rotki.portal.browser;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.security.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of a subscriber, with the plan, the credentials and the devices of each of the demonstration. */
class EverySubscriberPageBrowserTest extends EveryPage {

    @ParameterizedTest
    @EnumSource(names = {"NEWCOMER", "REGULAR", "FULL", "EXPIRED"})
    void isAccessibleAndFits(DemoSignIn subscriber) {
        isAccessibleAndFits(subscriber, Pages.of(Roles.SUBSCRIBER));
    }
}
