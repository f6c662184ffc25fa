package com.rotki.portal.shell;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RequestId;
import com.rotki.portal.platform.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs an unexpected error once, under a reference id that the person sees and can quote. */
@Component
public class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    /** Logs {@code error} and returns its reference id. */
    public String report(Throwable error) {
        // Work that the server pushes by itself belongs to no request.
        String reference = RequestId.current().orElseGet(() -> UUID.randomUUID().toString());
        LOG.error("Unexpected error, reference {}", reference, error);
        return reference;
    }

    /** Answers an error in what a person did on a page. A refusal that a view forgot to catch is still a refusal. */
    @Override
    public void error(ErrorEvent event) {
        if (isOfLeftPage(event.getThrowable())) {
            LOG.debug("A browser left before it was answered", event.getThrowable());
            return;
        }
        if (ForgedCall.isBehind(event.getThrowable())) {
            LOG.warn(
                    "A call that no page of the portal makes was refused: {}",
                    event.getThrowable().getClass().getSimpleName());
            return;
        }
        if (EndedPage.isBehind(event.getThrowable())) {
            return;
        }
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof DomainException refusal && ui != null) {
            onPage(ui, () -> Notices.refusal(refusal));
            return;
        }
        String reference = report(event.getThrowable());
        if (ui != null) {
            onPage(ui, () -> Notices.failure(ui.getTranslation("shell.error.notice", reference)));
        }
    }

    /** A download runs beside its page and does not hold its lock; without it, the page's next request would fail too. */
    private static void onPage(UI ui, Command tell) {
        VaadinSession session = ui.getSession();
        if (session != null && session.hasLock()) {
            tell.execute();
        } else if (session != null) {
            var unused = ui.access(tell);
        }
    }

    /** Going on to another page breaks off the requests of the page that is left. */
    private static boolean isOfLeftPage(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
