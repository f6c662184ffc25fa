package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Pages without a browser have no push connection: whatever happens reaches them with the next round trip. */
@TestConfiguration(proxyBeanMethods = false)
public class OpenLines {

    @Bean
    @Primary
    PushLine openLine() {
        return new PushLine() {
            @Override
            boolean isOpen(UI ui) {
                return true;
            }
        };
    }

    @Bean
    @Primary
    LiveSettings withoutPause() {
        return new LiveSettings(Duration.ZERO);
    }
}
