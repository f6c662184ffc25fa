package com.rotki.portal.appapi;

import com.rotki.portal.backup.BackupContent;
import com.rotki.portal.platform.AppRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** Writes a backup as it comes out of the store: all of it, or one part of it (RFC 9110, section 14). */
final class BackupAnswer {

    private BackupAnswer() {}

    /**
     * Answers with the bytes, or with 304 if the caller has them already.
     *
     * @throws RequestRefusedException if this backup does not have the range that is asked for
     */
    static void write(BackupContent content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String etag = '"' + content.fileHash() + '"';
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        HttpRange part = part(content, request, etag);
        long start = part.getRangeStart(content.size());
        long end = part.getRangeEnd(content.size());
        try (InputStream bytes = content.from().apply(start)) {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.setHeader(HttpHeaders.ETAG, etag);
            response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rotki-backup\"");
            response.setContentLengthLong(end - start + 1);
            if (end - start + 1 < content.size()) {
                response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(start, end, content.size()));
            }
            StreamUtils.copyRange(bytes, response.getOutputStream(), 0, end - start);
        }
    }

    /** Several parts at once, and a part of another version, are answered with the whole: that is always right. */
    private static HttpRange part(BackupContent content, HttpServletRequest request, String etag) {
        HttpRange whole = HttpRange.createByteRange(0);
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (ifRange != null && !ifRange.equals(etag)) {
            return whole;
        }
        try {
            List<HttpRange> parts = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
            if (parts.size() != 1) {
                return whole;
            }
            if (parts.getFirst().getRangeStart(content.size()) < content.size()) {
                return parts.getFirst();
            }
        } catch (IllegalArgumentException malformed) {
            // RFC 9110: what is no range is as good as none.
            return whole;
        }
        throw new RequestRefusedException(
                AppRefusal.RANGE_NOT_SATISFIABLE, Map.of(HttpHeaders.CONTENT_RANGE, "bytes */" + content.size()));
    }
}
