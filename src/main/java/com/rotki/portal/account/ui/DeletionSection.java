package com.rotki.portal.account.ui;

import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.account.AccountRefusedException;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.DeletionLoss;
import com.rotki.portal.platform.ui.LeavingPage;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Deletes the account: shows what is erased, what is kept and why, and what stands in the way. */
final class DeletionSection extends Div {

    private final transient AccountDeletion deletion;
    private final transient StepUp stepUp;
    private final transient List<DeletionLoss> losses;
    private final Div state = new Div();
    private String email = "";

    DeletionSection(AccountDeletion deletion, List<DeletionLoss> losses, StepUp stepUp) {
        this.deletion = deletion;
        this.losses = List.copyOf(losses);
        this.stepUp = stepUp;
        state.addClassName("deletion-state");
        add(new Section(
                text("title"),
                new Paragraph(text("goes")),
                list("credentials", "devices", "backups", "factors", "support", "plan"),
                new Paragraph(text("stays")),
                list("activity", "orders"),
                state));
    }

    /** Shows how it stands. {@code ownEmail} is what has to be typed to delete the account. */
    void refresh(String ownEmail) {
        email = ownEmail;
        List<DomainException> obstacles = deletion.obstacles();
        state.removeAll();
        state.add(lost());
        obstacles.forEach(obstacle -> {
            Paragraph reason = new Paragraph(RefusalText.of(obstacle));
            reason.addClassNames("form-message", Tone.INFO.className());
            state.add(reason);
        });
        Button delete = new Button(text("start"), event -> ask());
        delete.addThemeVariants(ButtonVariant.ERROR);
        delete.setEnabled(obstacles.isEmpty());
        state.add(OwnerAction.of(delete));
    }

    private void ask() {
        EmailField typed = new EmailField(text("type"));
        typed.setHelperText(email);
        typed.setWidthFull();
        new ConfirmAction(text("ask"))
                .body(text("ask.text"))
                .body(lost())
                .body(typed)
                .verb(text("confirm"))
                .keepLabel(text("keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> delete(typed))
                .open();
    }

    private Component[] lost() {
        return losses.stream()
                .flatMap(loss -> loss.find().stream())
                .map(DeletionSection::warning)
                .toArray(Component[]::new);
    }

    private static Component warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassNames("form-message", Tone.WARNING.className());
        return warning;
    }

    private void delete(EmailField typed) {
        try {
            deletion.delete(typed.getValue());
        } catch (AccountRefusedException refusal) {
            if (refusal.is(AccountRefusedException.ADDRESS_NOT_REPEATED)) {
                typed.setErrorMessage(RefusalText.of(refusal));
                typed.setInvalid(true);
                typed.focus();
            }
            throw refusal;
        }
        LeavingPage.forGood(UI.getCurrentOrThrow(), "/sign-in?deleted");
    }

    private static UnorderedList list(String... parts) {
        UnorderedList list = new UnorderedList();
        for (String part : parts) {
            list.add(new ListItem(text("list." + part)));
        }
        return list;
    }

    private static String text(String part) {
        return I18NProvider.translate("account.delete." + part);
    }
}
