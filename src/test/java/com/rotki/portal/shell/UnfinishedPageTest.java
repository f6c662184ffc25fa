package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that is open before a sign-in is complete asks the server for other pages, without loading them. */
@ServerTest
class UnfinishedPageTest {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private static final String REFUSED = "This page isn’t for the account you are signed in with";
    private static final String TITLE_OF_METHODS = "Passkeys, second factor, recovery, password.";
    private static final String SESSION_LEFT = "/session/left";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors factors;

    @ParameterizedTest
    @ValueSource(strings = {"subscription", "credentials", "devices", "sign-in-methods", "account", "sessions"})
    void afterThePasswordNoPageOfTheAccountIsShown(String page) throws Exception {
        WebClient browser = half();

        String answer = navigate(browser, "second-factor", page);

        assertThat(answer).contains(REFUSED).doesNotContain(TITLE_OF_METHODS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "admin/devices", "support", "account"})
    void staffThatHasYetToEnrolIsShownNothingElse(String page) throws Exception {
        WebClient browser = enrolling();

        String answer = navigate(browser, "sign-in-methods", page);

        assertThat(answer).contains(REFUSED);
        assertThat(navigate(browser, "sign-in-methods", "sign-in-methods")).doesNotContain(REFUSED);
    }

    /** Whoever enrols has a session that can run out, and is warned like everybody else. */
    @Test
    void remainingTimeIsToldToSignedInPeopleOnly() throws Exception {
        HttpResponse<String> toHalf = half().get(SESSION_LEFT);
        assertThat(toHalf.statusCode()).isEqualTo(302);
        assertThat(toHalf.body()).isEmpty();

        assertThat(enrolling().get(SESSION_LEFT).body()).contains("\"seconds\":");
    }

    private WebClient half() throws Exception {
        AccountId owner = accounts.subscriber("basic");
        factors.authenticatorApp(owner);
        var browser = new WebClient(port);
        browser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        return browser;
    }

    private WebClient enrolling() throws Exception {
        var browser = new WebClient(port);
        browser.signIn(TestAccounts.email(accounts.account(Role.ADMIN)), TestAccounts.PASSWORD);
        return browser;
    }

    /** What Vaadin's script sends when somebody follows a link within the portal. */
    private static String navigate(WebClient browser, String from, String to) throws Exception {
        Matcher key = KEY.matcher(
                browser.get("/?v-r=init&location=" + from + "&query=").body());
        assertThat(key.find()).isTrue();
        return browser.postJson("/?v-r=uidl&v-uiId=0", """
                        {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
                         "data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}]}
                        """.formatted(key.group(1), to))
                .body();
    }
}
