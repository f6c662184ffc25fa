package com.rotki.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The origin of the current request, for records. All components are null outside a request.
 *
 * @param sourceAddress of the client, or of the proxy that is configured as trusted
 * @param userAgent at most 256 characters, control characters replaced
 * @param sessionTag tells two sessions apart, but is no session id: the begin of a hash
 * @param requestId see {@link RequestId}
 */
public record RequestOrigin(
        @Nullable String sourceAddress,
        @Nullable String userAgent,
        @Nullable String sessionTag,
        @Nullable String requestId) {

    private static final int MAX_USER_AGENT = 256;
    private static final int SESSION_TAG_CHARACTERS = 16;

    /** Returns the origin of the request that is being answered. */
    public static RequestOrigin current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return new RequestOrigin(null, null, null, null);
        }
        HttpServletRequest request = attributes.getRequest();
        return new RequestOrigin(
                request.getRemoteAddr(),
                printable(request.getHeader("User-Agent")),
                tag(request.getSession(false)),
                RequestId.current().orElse(null));
    }

    private static @Nullable String printable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String visible = text.replaceAll("\\p{Cntrl}", "?");
        return visible.substring(0, Math.min(MAX_USER_AGENT, visible.length()));
    }

    private static @Nullable String tag(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        return DigestUtils.sha256Hex(session.getId()).substring(0, SESSION_TAG_CHARACTERS);
    }
}
