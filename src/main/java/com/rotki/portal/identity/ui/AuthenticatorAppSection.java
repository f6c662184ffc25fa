package com.rotki.portal.identity.ui;

import static org.springframework.beans.factory.config.ConfigurableBeanFactory.SCOPE_PROTOTYPE;

import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.identity.AuthenticatorAppService;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/** The account's authenticator app. */
@SpringComponent
@Scope(SCOPE_PROTOTYPE)
final class AuthenticatorAppSection extends Composite<Section> {

    private final transient AuthenticatorAppService apps;
    private final transient FactorChanged changed;
    private final transient StepUp stepUp;
    private transient Runnable added = () -> {};
    private final Div state = new Div();
    private final Button add = OwnerAction.of(new Button(getTranslation("account.app.add"), event -> add()));
    private final Button remove = OwnerAction.of(new Button(getTranslation("account.app.remove"), event -> remove()));

    AuthenticatorAppSection(AuthenticatorAppService apps, FactorChanged changed, StepUp stepUp) {
        this.apps = apps;
        this.changed = changed;
        this.stepUp = stepUp;
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        state.addClassName("factor-state");
        getContent().setActions(add, remove);
    }

    @Override
    protected Section initContent() {
        return new Section(
                getTranslation("account.app.title"), new Paragraph(getTranslation("account.app.lead")), state);
    }

    /** Says what follows once an app was added. */
    void onAdded(Runnable next) {
        added = next;
    }

    void show(FactorOverview overview) {
        var since = overview.authenticatorAppSince();
        add.setVisible(since == null);
        remove.setVisible(since != null);
        state.removeAll();
        if (since == null) {
            state.add(new StatusBadge(getTranslation("account.app.off"), Tone.NEUTRAL));
        } else {
            state.add(
                    new StatusBadge(getTranslation("account.app.on"), Tone.OK),
                    new FactList().add(getTranslation("account.app.since"), new TimeText(since)));
        }
    }

    private void add() {
        stepUp.run(() -> new SetUpAppDialog(apps, apps.propose(), changed, stepUp, this::added).open());
    }

    /** The button that was pressed is gone: focus goes to the one in its place. */
    private void added() {
        add.setVisible(false);
        remove.setVisible(true);
        remove.focus();
        added.run();
    }

    private void remove() {
        var endOthers = changed.offer();
        new ConfirmAction(getTranslation("account.app.remove.title"))
                .body(getTranslation("account.app.remove.text"))
                .body(endOthers)
                .verb(getTranslation("account.app.remove.confirm"))
                .keepLabel(getTranslation("account.app.remove.keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> {
                    apps.remove();
                    changed.tell(getTranslation("account.app.removed"), endOthers);
                })
                .open();
    }
}
