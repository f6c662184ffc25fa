package com.rotki.portal.platform;

import com.rotki.portal.platform.DemoData.DemoPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lays out the demonstration before the server opens its port: nobody meets half of it. */
@Component
@Profile(DemoData.PROFILE)
class DemoStart implements SmartLifecycle {

    private final ObjectProvider<DemoPart> parts;
    private volatile boolean running;

    DemoStart(ObjectProvider<DemoPart> parts) {
        this.parts = parts;
    }

    @Override
    public void start() {
        parts.orderedStream().forEach(DemoStart::layOut);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    private static void layOut(DemoPart part) {
        try {
            part.layOut();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The demonstration could not be laid out: "
                            + part.getClass().getSimpleName(),
                    e);
        }
    }
}
