package com.rotki.portal.signin.ui;

import com.rotki.portal.platform.ui.LeavingPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** The page somebody asked for before they had to sign in. */
final class WantedPage {

    private static final RequestCache WANTED = new HttpSessionRequestCache();

    private WantedPage() {}

    /** Leaves the current page for the wanted one, or for the start page, under the new session. */
    static void open() {
        UI ui = UI.getCurrentOrThrow();
        LeavingPage.withAnswer(ui);
        ui.getPage().setLocation(take());
    }

    private static String take() {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) {
            return "/";
        }
        SavedRequest wanted = WANTED.getRequest(request, response);
        WANTED.removeRequest(request, response);
        return address(wanted);
    }

    /** Stays within the portal: the host of a request is whatever its sender, or a proxy on the way, wrote. */
    static String address(@Nullable SavedRequest wanted) {
        if (!(wanted instanceof DefaultSavedRequest page) || page.getRequestURI() == null) {
            return "/";
        }
        String path = Objects.requireNonNull(page.getRequestURI());
        return page.getQueryString() == null ? path : path + "?" + page.getQueryString();
    }
}
