package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many pages the server keeps, and what the oldest hears that had to go for a new one. */
@ServerTest
class PageLimitTest {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private AccountId owner = AccountId.newId();
    private WebClient browser = new WebClient(0);

    @BeforeEach
    void openBrowser() throws Exception {
        owner = accounts.subscriber("basic");
        browser = signedIn();
    }

    @Test
    void excessPageOfASessionEndsTheOldestAndExplainsIt() throws Exception {
        String first = open();
        var connection = new PushClient(port);
        connection.connect(browser.session(), found(PUSH_ID, first));
        open();
        openMore(PageLimit.PER_SESSION - 2);
        assertThat(isOpen(0, first)).isTrue();

        open();

        assertThat(connection.messageWith(ClosedPage.PATH, 10)).isTrue();
        assertThat(isClosedSoon(first)).isTrue();
        assertThat(browser.get(ClosedPage.PATH).body())
                .contains("This page was closed", "A browser can have 20, an account 60");
    }

    /** The browser of a page that could not be told is sent to the sign-in page, as if its session were over. */
    @Test
    void pageWithoutConnectionLearnsOfItsEndAtTheNextRequest() throws Exception {
        String first = open();
        openMore(PageLimit.PER_SESSION);
        assertThat(isClosedSoon(first)).isTrue();

        assertThat(browser.get("/sign-in?expired").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith(ClosedPage.PATH));
        assertThat(browser.get("/sign-in?expired").statusCode()).isEqualTo(200);
    }

    @Test
    void excessPageOfAnAccountEndsItsOldestInAnotherBrowser() throws Exception {
        String first = open();
        WebClient oldest = browser;
        openMore(PageLimit.PER_SESSION - 1);
        for (int other = 1; other < PageLimit.PER_ACCOUNT / PageLimit.PER_SESSION; other++) {
            browser = signedIn();
            openMore(PageLimit.PER_SESSION);
        }
        WebClient newest = signedIn();
        browser = oldest;
        var connection = new PushClient(port);
        connection.connect(oldest.session(), found(PUSH_ID, first));
        // The greeting comes while the server connects the page, and a request of its session waits until that is done.
        assertThat(connection.next(10)).isNotNull();
        assertThat(isOpen(0, first)).isTrue();

        browser = newest;
        open();

        assertThat(connection.messageWith(ClosedPage.PATH, 10)).isTrue();
        browser = oldest;
        assertThat(isClosedSoon(first)).isTrue();
    }

    @Test
    void closedPagesDoNotCount() throws Exception {
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < PageLimit.PER_SESSION; page++) {
            pages.add(open());
        }
        browser.postJson("/?v-r=uidl&v-uiId=5", """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[],"UNLOAD":true}
                """.formatted(found(KEY, pages.get(5))));

        open();

        assertThat(isOpen(0, pages.getFirst())).isTrue();
        assertThat(isOpen(5, pages.get(5))).isFalse();
    }

    private void openMore(int pages) throws Exception {
        for (int page = 0; page < pages; page++) {
            open();
        }
    }

    private String open() throws Exception {
        return browser.get("/?v-r=init&location=subscription&query=").body();
    }

    /** Whether the server still knows the page with that number. */
    private boolean isOpen(int number, String page) throws Exception {
        String answer = browser.postJson("/?v-r=uidl&v-uiId=" + number, """
                        {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[]}
                        """.formatted(found(KEY, page)))
                .body();
        return !answer.contains("sessionExpired");
    }

    /** Asks until the first page is gone: another thread than the one that opened the last page ends it. */
    private boolean isClosedSoon(String first) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        boolean open = isOpen(0, first);
        while (open && System.nanoTime() < deadline) {
            open = isOpen(0, first);
        }
        return !open;
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private WebClient signedIn() throws Exception {
        var client = new WebClient(port);
        client.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        client.get("/subscription");
        return client;
    }
}
