package com.rotki.portal.account.ui;

import com.rotki.portal.account.PasskeyService;
import com.rotki.portal.account.PasskeySummary;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The account's passkeys. */
final class PasskeySection extends Composite<Section> {

    private final transient PasskeyService passkeys;
    private final transient FactorChanged changed;
    private final transient StepUp stepUp;
    private final transient Runnable added;
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("account.passkeys.none"));

    PasskeySection(PasskeyService passkeys, FactorChanged changed, StepUp stepUp, Runnable added) {
        this.passkeys = passkeys;
        this.changed = changed;
        this.stepUp = stepUp;
        this.added = added;
        cards.addClassName("factor-list");
        Button add = OwnersAct.of(new Button(getTranslation("account.passkeys.add"), event -> add()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setActions(add);
    }

    @Override
    protected Section initContent() {
        Paragraph lead = new Paragraph(getTranslation("account.passkeys.lead"));
        return new Section(getTranslation("account.passkeys.title"), lead, none, cards);
    }

    void refresh() {
        List<PasskeySummary> all = passkeys.list();
        none.setVisible(all.isEmpty());
        cards.setVisible(!all.isEmpty());
        cards.removeAll();
        all.forEach(passkey -> cards.add(new PasskeyCard(passkey, this::rename, this::remove)));
    }

    private void add() {
        new AddPasskeyDialog(passkeys, changed, stepUp, added).open();
    }

    private void rename(PasskeySummary passkey) {
        new RenamePasskeyDialog(passkey, name -> {
                    passkeys.rename(passkey.id(), name);
                    refresh();
                })
                .open();
    }

    private void remove(PasskeySummary passkey) {
        var endOthers = FactorChanged.offer();
        new ConfirmAction(getTranslation("account.passkeys.remove.title", passkey.name()))
                .body(getTranslation("account.passkeys.remove.text"))
                .body(endOthers)
                .verb(getTranslation("account.passkeys.remove.confirm"))
                .keepLabel(getTranslation("account.passkeys.remove.keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> {
                    passkeys.remove(passkey.id());
                    changed.tell(getTranslation("account.passkeys.removed", passkey.name()), endOthers);
                    refresh();
                })
                .open();
    }
}
