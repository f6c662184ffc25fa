package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page's own answer says of it, and what is said of calls that no page of ours makes. */
@ServerTest
class PageStatusTest {

    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private WebClient browser = new WebClient(0);

    @BeforeEach
    void signIn() throws Exception {
        browser = new WebClient(port);
        browser.signIn(TestAccounts.email(accounts.subscriber("basic")), TestAccounts.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "/subscription, 200",
        "/, 200",
        "/sign-up, 200",
        "/no/such/page, 404",
        "/subscriptions, 404",
        "/admin, 403",
        "/admin/devices, 403",
        "/support, 403"
    })
    void aPageHasItsStatus(String path, int status) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?v-r=init&location=credentials&query=", "/?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0"})
    void answersToPagesAreNotStored(String call) throws Exception {
        browser.get("/?v-r=init&location=credentials&query=");
        HttpResponse<String> answer = call.contains("init") ? browser.get(call) : browser.postJson(call, "{}");

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    /** Anybody can make up as many as they like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"csrfToken\":",
                "hello",
                "[1,2]",
                "null",
                "{\"csrfToken\":\"{token}\",\"rpc\":\"x\",\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"{token}\",\"rpc\":[],\"syncId\":\"a\",\"clientId\":\"b\"}",
                "{\"csrfToken\":\"{token}\",\"rpc\":[{\"type\":\"nonsense\",\"node\":3}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"{token}\",\"rpc\":[{\"type\":\"event\",\"node\":\"abc\"}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"of another page\",\"rpc\":[],\"syncId\":0,\"clientId\":0}"
            })
    void tamperedCallIsLoggedInOneLine(String call) throws Exception {
        String page = browser.get("/?v-r=init&location=credentials&query=").body();
        String forged = call.replace("{token}", first(TOKEN, page));

        try (var log = OperatorsLog.open()) {
            browser.postJson("/?v-r=uidl&v-uiId=" + first(UI, page), forged);

            assertThat(log.list).singleElement().satisfies(line -> {
                assertThat(line.getLevel()).isEqualTo(Level.WARN);
                assertThat(line.getThrowableProxy()).isNull();
            });
        }
    }

    @Test
    void callWithoutPageNumberIsRefused() throws Exception {
        try (var log = OperatorsLog.open()) {
            for (String kind : new String[] {"uidl", "heartbeat", "push"}) {
                assertThat(browser.postJson("/?v-r=" + kind + "&v-uiId=zz", "{}")
                                .statusCode())
                        .isEqualTo(400);
            }

            assertThat(log.list).isEmpty();
        }
    }

    /** Keeps what is logged for operators; other tests of the same run may have turned on what is for developers. */
    private static final class OperatorsLog extends ListAppender<ILoggingEvent> implements AutoCloseable {

        private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

        static OperatorsLog open() {
            var log = new OperatorsLog();
            log.start();
            ROOT.addAppender(log);
            return log;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                super.append(event);
            }
        }

        @Override
        public void close() {
            ROOT.detachAppender(this);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
