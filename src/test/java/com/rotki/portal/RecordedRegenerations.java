package com.rotki.portal;

import com.rotki.portal.platform.ui.RegenerateCause;
import com.rotki.portal.platform.ui.RegenerateFlow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Takes the place of the dialog that regenerates, and notes why it was asked for. */
public final class RecordedRegenerations implements RegenerateFlow {

    private final List<RegenerateCause> causes = new ArrayList<>();

    private RecordedRegenerations() {}

    @Override
    public void start(RegenerateCause cause, Runnable done) {
        causes.add(cause);
    }

    /** Returns why it was asked for, in order. */
    public List<RegenerateCause> causes() {
        return List.copyOf(causes);
    }

    /** Forgets what an earlier test did. */
    public void forget() {
        causes.clear();
    }

    /** Puts it into the application context in place of the real dialog. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        RecordedRegenerations recordedRegenerations() {
            return new RecordedRegenerations();
        }
    }
}
