package com.rotki.portal.shell.ui;

import com.rotki.portal.shell.UnexpectedErrors;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page could not be built. The person gets the reference id under which the log has the cause, and nothing of it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class InternalErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private final UnexpectedErrors unexpectedErrors;

    InternalErrorView(UnexpectedErrors unexpectedErrors) {
        super("shell.internal-error");
        this.unexpectedErrors = unexpectedErrors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        show(VaadinIcon.TOOLS, unexpectedErrors.report(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
