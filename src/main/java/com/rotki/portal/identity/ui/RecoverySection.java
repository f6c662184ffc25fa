package com.rotki.portal.identity.ui;

import static org.springframework.beans.factory.config.ConfigurableBeanFactory.SCOPE_PROTOTYPE;

import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.identity.RecoveryCodeService;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/** The recovery codes: the way back in when the second factor is lost. */
@SpringComponent
@Scope(SCOPE_PROTOTYPE)
final class RecoverySection extends Composite<Section> {

    private static final int FEW = 3;

    private final transient RecoveryCodeService codes;
    private final transient StepUp stepUp;
    private final Div state = new Div();
    private final Button create = OwnerAction.of(new Button("", event -> create()));
    private final Button rehearse =
            OwnerAction.of(new Button(getTranslation("account.recovery.rehearse"), event -> rehearse()));
    private boolean some;

    RecoverySection(RecoveryCodeService codes, StepUp stepUp) {
        this.codes = codes;
        this.stepUp = stepUp;
        state.addClassName("factor-state");
        getContent().setActions(rehearse, create);
    }

    @Override
    protected Section initContent() {
        return new Section(
                getTranslation("account.recovery.title"),
                new Paragraph(getTranslation("account.recovery.lead")),
                state);
    }

    /** Shows the state of the recovery codes and returns it. */
    FactorOverview refresh() {
        FactorOverview overview = codes.overview();
        show(overview);
        return overview;
    }

    private void show(FactorOverview overview) {
        some = overview.recoveryCodesLeft() > 0;
        create.setVisible(overview.hasSecondFactor());
        create.setText(getTranslation(some ? "account.recovery.renew" : "account.recovery.create"));
        create.setThemeVariant(ButtonVariant.PRIMARY, !some);
        rehearse.setVisible(some);
        state.removeAll();
        if (!overview.hasSecondFactor()) {
            state.add(new Paragraph(getTranslation("account.recovery.needless")));
            return;
        }
        if (!some) {
            state.add(new Paragraph(getTranslation("account.recovery.without")));
        }
        state.add(
                badge(overview), new FactList().add(getTranslation("account.recovery.rehearsed"), rehearsed(overview)));
    }

    private StatusBadge badge(FactorOverview overview) {
        if (!overview.hadRecoveryCodes()) {
            return new StatusBadge(getTranslation("account.recovery.none-yet"), Tone.WARNING);
        }
        int left = overview.recoveryCodesLeft();
        Tone tone = left == 0 ? Tone.DANGER : left <= FEW ? Tone.WARNING : Tone.OK;
        return new StatusBadge(getTranslation("account.recovery.left", left), tone);
    }

    private Component rehearsed(FactorOverview overview) {
        var last = overview.lastRehearsal();
        return last == null ? new Span(getTranslation("account.recovery.never")) : new TimeText(last);
    }

    /** Asks whether somebody who has just got a second factor wants codes too, unless there are some. */
    void offer() {
        if (some || !create.isVisible()) {
            return;
        }
        new ConfirmAction(getTranslation("account.recovery.offer.title"))
                .body(getTranslation("account.recovery.offer.text"))
                .verb(getTranslation("account.recovery.offer.confirm"))
                .keepLabel(getTranslation("account.recovery.offer.later"))
                .stepUp(stepUp)
                .onConfirm(this::renew)
                .open();
    }

    private void create() {
        if (!some) {
            stepUp.run(this::renew);
            return;
        }
        new ConfirmAction(getTranslation("account.recovery.renew.title"))
                .body(getTranslation("account.recovery.renew.text"))
                .verb(getTranslation("account.recovery.renew.confirm"))
                .keepLabel(getTranslation("account.recovery.renew.keep"))
                .stepUp(stepUp)
                .onConfirm(this::renew)
                .open();
    }

    private void renew() {
        new RecoveryCodesDialog(codes.renew(), create::focus).open();
        refresh();
    }

    private void rehearse() {
        new RehearsalDialog(codes, this::refresh).open();
    }
}
