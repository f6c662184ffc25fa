package com.rotki.portal;

import com.rotki.portal.platform.ui.OpenLines;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Pages are told in the thread that committed, so that tests need not wait. */
@TestConfiguration(proxyBeanMethods = false)
@Import(OpenLines.class)
public class ImmediateTasks {

    @Bean
    TestTasks applicationTaskExecutor() {
        return new TestTasks();
    }
}
