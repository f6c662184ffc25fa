package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A real form that the browser itself posts, with the token that Spring Security checks: sign-in, so that password
 * managers work; sign-out and the support's visits, so that the answer is a new page under a new session.
 */
@Tag("form")
public class CsrfForm extends Component implements HasComponents, HasStyle {

    /** Creates the form. {@code action} is the path that it is posted to. */
    @SuppressWarnings("this-escape") // nothing of a subclass is called
    public CsrfForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (VaadinRequest.getCurrent() != null
                && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    /** Adds a value that is posted along. */
    public CsrfForm with(String name, String value) {
        add(hidden(name, value));
        return this;
    }

    /** Has the browser post the form; this page is not updated any more. */
    public void submit() {
        getUI().ifPresent(LeavingPage::withAnswer);
        getElement().callJsFunction("requestSubmit");
    }

    private static Input hidden(String name, String value) {
        Input field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("value", value);
        return field;
    }
}
