package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands in for the authenticator app that nobody of the demonstration has. */
public final class DemoCodePanel extends Div {

    /** Creates it. {@code fill} puts the code of the moment where it belongs. */
    public DemoCodePanel(Runnable fill) {
        addClassName("demo-code");
        Button button = new Button(getTranslation("platform.demo-code.fill"), event -> fill.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("platform.demo-code.text")), button);
    }
}
