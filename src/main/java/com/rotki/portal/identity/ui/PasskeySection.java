package com.rotki.portal.identity.ui;

import static org.springframework.beans.factory.config.ConfigurableBeanFactory.SCOPE_PROTOTYPE;

import com.rotki.portal.identity.PasskeyService;
import com.rotki.portal.identity.PasskeySummary;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The account's passkeys. */
@SpringComponent
@Scope(SCOPE_PROTOTYPE)
final class PasskeySection extends Composite<Section> {

    private final transient PasskeyService passkeys;
    private final transient FactorChanged changed;
    private final transient StepUp stepUp;
    private transient Runnable added = () -> {};
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("account.passkeys.none"));

    PasskeySection(PasskeyService passkeys, FactorChanged changed, StepUp stepUp) {
        this.passkeys = passkeys;
        this.changed = changed;
        this.stepUp = stepUp;
        cards.addClassName("factor-list");
        Button add = OwnerAction.of(new Button(getTranslation("account.passkeys.add"), event -> add()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setActions(add);
    }

    @Override
    protected Section initContent() {
        Paragraph lead = new Paragraph(getTranslation("account.passkeys.lead"));
        return new Section(getTranslation("account.passkeys.title"), lead, none, cards);
    }

    /** Says what follows once a passkey was added. */
    void onAdded(Runnable next) {
        added = next;
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
        var endOthers = changed.offer();
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
