package com.rotki.portal.edge;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** The container's connector for HTTP/1.1, with the bounds that it lacks. Made by the container, by its name. */
public class EdgeProtocol extends Http11NioProtocol {

    private static final Duration SWEEP = Duration.ofSeconds(2);

    private final EdgeEndpoint endpoint;
    private @Nullable ScheduledFuture<?> sweep;
    private boolean secure;

    /** Makes one without bounds, which {@link #guard} sets. */
    public EdgeProtocol() {
        this(new EdgeEndpoint());
    }

    private EdgeProtocol(EdgeEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void guard(ConnectionsByAddress connections, Duration headerDeadline, boolean secure) {
        endpoint.guard(connections, headerDeadline);
        this.secure = secure;
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new EdgeAdapter(adapter, secure));
    }

    @Override
    public void start() throws Exception {
        super.start();
        sweep = Objects.requireNonNull(getUtilityExecutor())
                .scheduleWithFixedDelay(
                        endpoint::closeSlowOnes, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (sweep != null) {
            sweep.cancel(false);
        }
        super.stop();
    }
}
