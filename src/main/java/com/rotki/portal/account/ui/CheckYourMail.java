package com.rotki.portal.account.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.Notices;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The note after somebody asked for a mail: the same whether or not one was sent (requirement D5). */
final class CheckYourMail extends Div {

    private final transient Runnable again;

    /**
     * Creates the part of a page.
     *
     * @param demonstration whether nobody sends the mail and the portal shows it instead
     * @param again asks for the mail once more; a {@link DomainException} is shown
     * @param other goes back to where another address can be typed
     */
    CheckYourMail(String address, boolean demonstration, Runnable again, Runnable other) {
        this.again = again;
        addClassName("look-into-mail");
        Paragraph sent = new Paragraph(getTranslation("account.look-into-mail.text", address));
        sent.getElement().setAttribute("role", "status");
        Button resend = new Button(getTranslation("account.look-into-mail.again"), event -> again());
        Button change = new Button(getTranslation("account.look-into-mail.other"), event -> other.run());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(resend, change);
        actions.addClassName("look-into-mail-actions");
        add(sent);
        if (demonstration) {
            add(new Paragraph(
                    new Text(getTranslation("account.look-into-mail.demo") + " "),
                    new Anchor("outbox", getTranslation("account.look-into-mail.outbox"))));
        }
        add(new Paragraph(getTranslation("account.look-into-mail.help")), actions);
        add(EntryLinks.toSignIn("account.entry.back"));
    }

    private void again() {
        try {
            again.run();
            Notices.success(getTranslation("account.look-into-mail.sent"));
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
    }
}
