package com.rotki.portal.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not for the account that is signed in. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotAllowedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NotAllowedView() {
        super("shell.not-allowed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(VaadinIcon.LOCK);
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
