package com.rotki.portal.edge;

import com.rotki.portal.edge.BodyWatch.BodyLimits;
import com.rotki.portal.platform.ClientAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds the share of the server that one caller can hold: requests at the same time, and the time and size of a body. It
 * applies before anybody is authenticated, and to every reader of the body.
 */
class RequestGuardValve extends ValveBase {

    /** The app's chunks are the largest bodies; their own bounds are tighter and have words for the app. */
    static final BodyLimits OF_APP = new BodyLimits(16L * 1024 * 1024, Duration.ofSeconds(20), 4096);

    /** No page takes a file. */
    private static final BodyLimits OF_PAGE = new BodyLimits(1024L * 1024, Duration.ofSeconds(20), 4096);

    /** For what nobody asked for: so that the sender, if it sends everything before it reads, gets to see the answer. */
    private static final Duration FOR_THE_REST = Duration.ofSeconds(5);

    private static final String SECONDS_TO_WAIT = "10";
    private static final Logger LOG = LoggerFactory.getLogger(RequestGuardValve.class);

    private final int mostAtOnce;
    private final EdgeAnswers answers;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    RequestGuardValve(int mostAtOnce, EdgeAnswers answers) {
        super(true);
        this.answers = answers;
        this.mostAtOnce = mostAtOnce;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<String> caller = ClientAddress.of(request);
        if (caller.isPresent() && underWay.merge(caller.get(), 1, Integer::sum) > mostAtOnce) {
            leave(caller.get());
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            answers.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            if (response.getCoyoteResponse().isErrorReportRequired()) {
                // It could not be read: not even its length can be asked for.
                getNext().invoke(request, response);
            } else {
                watched(request, response);
            }
        } finally {
            caller.ifPresent(this::leave);
        }
    }

    private void leave(String caller) {
        underWay.computeIfPresent(caller, (address, requests) -> requests > 1 ? requests - 1 : null);
    }

    int underWay(String caller) {
        return underWay.getOrDefault(caller, 0);
    }

    private void watched(Request request, Response response) throws IOException, ServletException {
        BodyLimits limits = limits(request);
        if (request.getContentLengthLong() > limits.most()) {
            answers.write(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            giveUpOnBody(request);
            return;
        }
        InputBuffer connection = request.getCoyoteRequest().getInputBuffer();
        var watch = new BodyWatch(connection, limits, System::nanoTime);
        request.getCoyoteRequest().setInputBuffer(watch);
        watch.attachTo(request);
        try {
            getNext().invoke(request, response);
            finish(request, response, watch);
        } finally {
            request.getCoyoteRequest().setInputBuffer(connection);
        }
    }

    /**
     * Reads the rest of a body within the time limit. The container would read it without one, so that the sender gets to
     * see the answer.
     */
    private static void finish(Request request, Response response, BodyWatch watch) throws IOException {
        boolean goesOn = request.isAsync() || response.getStatus() == HttpServletResponse.SC_SWITCHING_PROTOCOLS;
        if (goesOn || request.isFinished()) {
            return;
        }
        response.finishResponse();
        if (watch.refused() || request.getCoyoteRequest().hasExpectation()) {
            giveUpOnBody(request);
        } else {
            watch.hurry(FOR_THE_REST);
            swallow(request);
        }
    }

    /** Not by the request's stream, which is closed with the response. */
    private static void swallow(Request request) {
        var nowhere = new Nowhere();
        try {
            while (request.getCoyoteRequest().doRead(nowhere) >= 0) {
                LOG.trace("Skipped a part of a body");
            }
        } catch (IOException senderIsSlowOrGone) {
            giveUpOnBody(request);
        }
    }

    private static void giveUpOnBody(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static BodyLimits limits(Request request) {
        return EdgeAnswers.isOfApp(request) ? OF_APP : OF_PAGE;
    }

    /** Takes what is read and forgets it. */
    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer part = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            part = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return part;
        }

        @Override
        public void expand(int size) {
            // What comes is never put together.
        }
    }
}
