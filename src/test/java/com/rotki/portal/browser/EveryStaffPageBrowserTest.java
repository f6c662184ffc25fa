package com.rotki.portal.browser;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.security.Roles;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page of the staff, and what they see where there is none for them. */
class EveryStaffPageBrowserTest extends EveryPage {

    @Test
    void pagesOfTheSupportAreAccessibleAndFit() {
        isAccessibleAndFits(DemoSignIn.SUPPORT, Pages.of(Roles.SUPPORT));
    }

    @Test
    void whatIsNoPageOfTheSupportSaysSo() {
        refusalIsAccessibleAndFits(DemoSignIn.SUPPORT, Map.of("devices", 403, "backups", 403));
    }

    @Test
    void whatIsNoPageSaysSo() {
        refusalIsAccessibleAndFits(DemoSignIn.ADMIN, Map.of("no-such-page", 404));
    }

    @Test
    void pagesOfTheAdminsAreAccessibleAndFit() {
        isAccessibleAndFits(
                DemoSignIn.ADMIN,
                Stream.concat(Pages.of(Roles.ADMIN), Stream.of("", "admin/accounts/" + DemoSignIn.FULL.account())));
    }
}
