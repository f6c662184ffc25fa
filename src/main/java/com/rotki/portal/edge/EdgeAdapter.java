package com.rotki.portal.edge;

import com.rotki.portal.platform.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * The first to see a request after the container read it, and the last to see one that it could not read: so every answer
 * begins with the security headers.
 */
class EdgeAdapter implements Adapter {

    private static final String LANGUAGES = "Accept-Language";
    private static final String RANGE = "Range";

    /** The container takes no more, and fails where somebody asks for the languages of a request with more. */
    private static final int MOST_LANGUAGES = 10;

    private static final Set<Integer> UNKNOWN_TO_THE_CONTAINER =
            Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

    private final Adapter container;
    private final boolean secure;

    EdgeAdapter(Adapter container, boolean secure) {
        this.container = container;
        this.secure = secure;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        if (request.protocol().equals("")) {
            // HTTP 0.9: an answer in it has no status and no headers.
            response.action(ActionCode.CLOSE_NOW, null);
            return;
        }
        SecurityHeaders.set(response::setHeader, secure);
        blameTheSender(response);
        cutLanguages(request);
        takeOneRange(request);
        container.service(request, response);
    }

    /** The container calls a version of HTTP, or an encoding, that it does not know an error of the server. */
    private static void blameTheSender(Response response) {
        if (UNKNOWN_TO_THE_CONTAINER.contains(response.getStatus())) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Browsers name the languages in the order in which they are wanted. */
    private static void cutLanguages(Request request) {
        MimeHeaders headers = request.getMimeHeaders();
        String wanted = String.join(",", Collections.list(headers.values(LANGUAGES)));
        String[] languages = wanted.split(",", MOST_LANGUAGES + 1);
        if (languages.length > MOST_LANGUAGES) {
            String kept = String.join(",", Arrays.copyOf(languages, MOST_LANGUAGES));
            headers.removeHeader(LANGUAGES);
            headers.addValue(LANGUAGES).setString(kept);
        }
    }

    /**
     * Several parts of one file: no client of ours asks for them, what serves static files takes a long list amiss, and RFC
     * 9110, section 14.2, allows to send the whole file.
     */
    private static void takeOneRange(Request request) {
        MimeHeaders headers = request.getMimeHeaders();
        String ranges = String.join(",", Collections.list(headers.values(RANGE)));
        if (ranges.contains(",")) {
            headers.removeHeader(RANGE);
        }
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return container.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return container.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        container.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        container.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return container.getDomain();
    }
}
