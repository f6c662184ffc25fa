package com.rotki.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page whose session ended while it was being answered, as by signing out in another one. Signing out removes the
 * identity of all requests in progress, and Vaadin removes the pages before it writes their answers: such a failure
 * deserves a line in the log and no stack trace. The browser's next request leads to the sign-in page.
 */
final class EndedPage {

    private static final Logger LOG = LoggerFactory.getLogger(EndedPage.class);

    private EndedPage() {}

    /** Logs {@code failure} in one line and returns true, or returns false if the session of the current page goes on. */
    static boolean isBehind(Throwable failure) {
        if (failure instanceof Error || !hasEnded(UI.getCurrent(), VaadinSession.getCurrent())) {
            return false;
        }
        LOG.info(
                "The session of a page ended before it was answered: {}",
                failure.getClass().getSimpleName());
        LOG.debug("It failed with", failure);
        return true;
    }

    private static boolean hasEnded(@Nullable UI page, @Nullable VaadinSession session) {
        return (page != null && page.getSession() == null) || (session != null && session.getSession() == null);
    }

    /** Opens pages in place of Vaadin's own handler, whose failures the container would log with their stack trace. */
    @SpringComponent
    static final class Opening implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.addRequestHandler(new JavaScriptBootstrapHandler() {
                @Override
                public boolean synchronizedHandleRequest(
                        VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
                    try {
                        return super.synchronizedHandleRequest(session, request, response);
                    } catch (RuntimeException failure) {
                        if (!isBehind(failure)) {
                            throw failure;
                        }
                        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                        return true;
                    }
                }
            });
        }
    }
}
