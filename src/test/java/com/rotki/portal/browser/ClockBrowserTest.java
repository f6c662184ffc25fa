package com.rotki.portal.browser;

import com.rotki.portal.CleanState;
import com.rotki.portal.TestClock;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test in a browser that sets the portal's time. The portal knows its own address: a passkey is bound to it, so that it
 * has to be known before the start.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@Import(TestClock.Configuration.class)
@ExtendWith(CleanState.class)
abstract class ClockBrowserTest extends BrowserTest {

    @Autowired
    TestClock clock;

    @DynamicPropertySource
    static void knowTheAddress(DynamicPropertyRegistry settings) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            settings.add("server.port", () -> port);
            settings.add("portal.public-url", () -> "http://localhost:" + port);
        }
    }
}
