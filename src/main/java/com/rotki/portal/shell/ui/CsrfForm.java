package com.rotki.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A real form that the browser itself posts, with the token that Spring Security checks: sign-in, so that password
 * managers work, and sign-out, so that its answer is a new page.
 */
@Tag("form")
class CsrfForm extends Component implements HasComponents, HasStyle {

    CsrfForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (VaadinRequest.getCurrent() != null
                && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName());
            field.getElement().setAttribute("value", token.getToken());
            add(field);
        }
    }

    void submit() {
        getElement().callJsFunction("requestSubmit");
    }
}
