package com.rotki.portal;

import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.RegenerateFlow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Takes the place of the dialog that regenerates, once a test says so, and notes why it was asked for. */
public final class RecordedRegenerations implements RegenerateFlow, SharedState {

    private final RegenerateFlow real;
    private final List<RegenerateReason> reasons = new ArrayList<>();
    private boolean recording;

    private RecordedRegenerations(RegenerateFlow real) {
        this.real = real;
    }

    /** From now on nothing is asked. */
    public void record() {
        recording = true;
    }

    @Override
    public void start(RegenerateReason reason, Runnable done) {
        if (recording) {
            reasons.add(reason);
        } else {
            real.start(reason, done);
        }
    }

    /** Returns why it was asked for, in order. */
    public List<RegenerateReason> reasons() {
        return List.copyOf(reasons);
    }

    @Override
    public void reset() {
        recording = false;
        reasons.clear();
    }

    /** Puts it before the real dialog. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        RecordedRegenerations recordedRegenerations(@Qualifier("confirmedRegeneration") RegenerateFlow real) {
            return new RecordedRegenerations(real);
        }
    }
}
