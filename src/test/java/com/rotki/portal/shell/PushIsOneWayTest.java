package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import java.net.http.WebSocket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A push connection outlives what the filters would stop: so nothing can be asked for through it. */
@ServerTest
class PushIsOneWayTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Test
    void messagesFromClientsOverPushAreDropped() throws Exception {
        var browser = new WebClient(port);
        browser.signIn(TestAccounts.email(accounts.subscriber("basic")), TestAccounts.PASSWORD);
        browser.get("/subscription");
        String pushId = PushClient.openPage(browser, "subscription");
        var client = new PushClient(port);
        WebSocket connection = client.connect(browser.session(), pushId);
        try {
            assertThat(client.next(10)).as("the greeting").isNotNull();

            String message = "{\"csrfToken\":\"wrong\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
            connection.sendText(message.length() + "|" + message, true).join();

            assertThat(client.next(2)).as("an answer").isNull();
        } finally {
            connection.abort();
        }
    }
}
