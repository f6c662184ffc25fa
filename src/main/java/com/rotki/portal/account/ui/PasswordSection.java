package com.rotki.portal.account.ui;

import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the password is for, and how to change it. */
final class PasswordSection extends Div {

    PasswordSection(PasswordChange change) {
        Section section = new Section(
                getTranslation("account.password.title"), new Paragraph(getTranslation("account.password.text")));
        section.setActions(OwnersAct.of(new Button(getTranslation("account.password.change"), event -> change.ask())));
        add(section);
    }
}
