package com.rotki.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a page its HTTP status. Vaadin finds out in a later request what a page shows, and answers the first one with
 * 200 even if the page does not exist or is not allowed.
 */
@SpringComponent
class PageStatus implements VaadinServiceInitListener {

    private final transient AccessAnnotationChecker access;

    PageStatus(AccessAnnotationChecker access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::setStatus);
    }

    private void setStatus(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        VaadinResponse response = page.getVaadinResponse();
        Optional<Class<? extends Component>> target = target(request);
        if (target.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!access.hasAccess(target.get(), request.getUserPrincipal(), request::isUserInRole)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Optional<Class<? extends Component>> target(VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return request.getService()
                .getRouter()
                .resolveNavigationTarget(path, Map.of())
                .map(NavigationState::getNavigationTarget);
    }
}
