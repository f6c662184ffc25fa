package com.rotki.portal.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * A labelled input that belongs to a {@link CsrfForm}. It is not a Vaadin field: those send what was typed before the
 * form is posted, and a password should travel once.
 */
@Tag("div")
final class FormInput extends Component implements HasStyle {

    private final Element input = new Element("input");

    FormInput(String label, String type, String name, String autocomplete) {
        String id = "sign-in-" + name;
        input.setAttribute("id", id)
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", "");
        input.getClassList().add("native-input");
        Element caption = new Element("label").setText(label).setAttribute("for", id);
        getElement().appendChild(caption, input);
        addClassName("native-field");
    }

    FormInput autofocus() {
        input.setAttribute("autofocus", "");
        return this;
    }

    void leaveFocus() {
        input.removeAttribute("autofocus");
    }

    void setValue(String value) {
        input.setProperty("value", value);
    }
}
