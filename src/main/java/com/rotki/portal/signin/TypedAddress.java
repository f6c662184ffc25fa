package com.rotki.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The address that somebody typed before a wrong password, for the form that comes next. It waits in the session, never in
 * an address of a page, and once. Known and unknown ones are kept alike (requirement D5).
 */
public final class TypedAddress {

    private static final String ATTRIBUTE = TypedAddress.class.getName();
    /** RFC 5321, section 4.5.3.1.3. */
    private static final int LONGEST = 254;

    private TypedAddress() {}

    /** Keeps no text without {@code @}: it may be a password in the wrong field. */
    static void keep(HttpServletRequest request, @Nullable String typed) {
        if (typed != null && typed.length() <= LONGEST && typed.contains("@")) {
            request.getSession().setAttribute(ATTRIBUTE, typed.strip());
        }
    }

    /** Returns the address and forgets it; empty if there is none. */
    public static String take(@Nullable HttpServletRequest request) {
        HttpSession session = request == null ? null : request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String typed)) {
            return "";
        }
        session.removeAttribute(ATTRIBUTE);
        return typed;
    }
}
