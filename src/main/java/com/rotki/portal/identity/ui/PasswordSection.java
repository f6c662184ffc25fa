package com.rotki.portal.identity.ui;

import static org.springframework.beans.factory.config.ConfigurableBeanFactory.SCOPE_PROTOTYPE;

import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PasswordChangeFlow;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/** Explains what the password is for, and changes it. */
@SpringComponent
@Scope(SCOPE_PROTOTYPE)
final class PasswordSection extends Div {

    PasswordSection(PasswordChangeFlow change) {
        Section section = new Section(
                getTranslation("account.password.title"), new Paragraph(getTranslation("account.password.text")));
        section.setActions(
                OwnerAction.of(new Button(getTranslation("account.password.start"), event -> change.start(() -> {}))));
        add(section);
    }
}
