package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * A file that somebody takes along. Whether they may is settled before its first byte: a refusal is answered by its status
 * and a page that says why, never by a file that is empty.
 */
public final class FileDownload implements DownloadHandler {

    /** The request's attribute that tells the plain error page what was refused. */
    public static final String REFUSAL = "com.rotki.portal.refusal";

    private final transient Source source;
    private final transient Runnable again;

    /**
     * Creates the download.
     *
     * @param source opens the file for each request
     * @param again runs on the open page, with its lock, if the proof of identity was too old: asks for it and offers the
     *     file once more
     */
    public FileDownload(Source source, Runnable again) {
        this.source = source;
        this.again = again;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Content content;
        try {
            content = source.open(event);
        } catch (SignInNotRecentException tooOld) {
            refuse(event, HttpStatus.FORBIDDEN, tooOld);
            Component link = event.getOwningComponent();
            link.getUI().ifPresent(page -> {
                var unused = page.access(again::run);
            });
            return;
        } catch (DomainException refusal) {
            refuse(event, HttpStatus.NOT_FOUND, refusal);
            return;
        } catch (AccessDeniedException | AuthenticationException notTheirs) {
            refuse(event, HttpStatus.FORBIDDEN, null);
            return;
        }
        event.setFileName(content.name());
        event.setContentType(content.type());
        if (content.length() >= 0) {
            event.setContentLength(content.length());
        }
        // Closed only when it is whole: a file that broke off must not look complete.
        OutputStream out = event.getOutputStream();
        content.bytes().writeTo(out);
        out.close();
    }

    private static void refuse(DownloadEvent event, HttpStatus status, @Nullable DomainException refusal)
            throws IOException {
        event.getRequest().setAttribute(REFUSAL, refusal);
        event.getResponse().sendError(status.value(), "");
    }

    /** Opens a file, or throws why it is refused. */
    @FunctionalInterface
    public interface Source {
        /** Returns the file as of now; {@code event} is for what the browser says of itself. */
        Content open(DownloadEvent event) throws IOException;
    }

    /**
     * A file that may be taken.
     *
     * @param name what it is saved as
     * @param type with its charset where it is a text
     * @param length in bytes; -1 if it is not known beforehand
     * @param bytes writes them
     */
    public record Content(String name, String type, long length, Bytes bytes) {}

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Bytes {
        /** Writes all of them to {@code out}, which is not closed. */
        void writeTo(OutputStream out) throws IOException;
    }
}
