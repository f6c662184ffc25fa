package com.rotki.portal;

import com.rotki.portal.platform.ui.OpenLines;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Pages are told in the thread that committed, so that tests need not wait. */
@TestConfiguration(proxyBeanMethods = false)
@Import(OpenLines.class)
public class ImmediateTasks {

    @Bean
    TaskExecutor applicationTaskExecutor() {
        return new SyncTaskExecutor();
    }
}
