package com.rotki.portal.guidance.ui;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.guidance.AccountSnapshot;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One press when something is wrong right now (requirement B-43), and the way to the steps that come after it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PanicSection extends Composite<Section> {

    private final LostDeviceActions actions;
    private final Div frozen = new Div();
    private final Div offer = new Div();
    private final Paragraph what = new Paragraph();
    private final Button panic = new Button();
    private Runnable done = () -> {};

    PanicSection(LostDeviceActions actions) {
        this.actions = actions;
    }

    @Override
    protected Section initContent() {
        panic.addClickListener(event -> actions.panic(() -> done.run()));
        panic.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Anchor steps = new Anchor(LostDeviceView.ROUTE, getTranslation("guidance.panic.lost-device"));
        steps.addClassName("link-button");
        Div row = new Div(OwnerAction.of(panic), steps);
        row.addClassName("panic-row");
        offer.add(what, row);
        frozen.addClassName("panic-frozen");
        frozen.setVisible(false);
        return new Section(getTranslation("guidance.panic.title"), frozen, offer);
    }

    /** Calls {@code listener} after each action of this section. */
    void onDone(Runnable listener) {
        done = listener;
    }

    /** Shows what is stopped already, instead of offering to stop it once more. */
    void show(AccountSnapshot now) {
        Instant since = now.credentials().map(CredentialsOverview::frozenAt).orElse(null);
        getContent();
        boolean credentials = now.credentials().isPresent();
        what.setText(getTranslation(credentials ? "guidance.panic.text" : "guidance.panic.text-no-credentials"));
        panic.setText(getTranslation(credentials ? "guidance.panic.button" : "guidance.panic.button-no-credentials"));
        offer.setVisible(since == null);
        frozen.setVisible(since != null);
        frozen.removeAll();
        if (since != null) {
            frozen.add(
                    new Paragraph(new Text(getTranslation("guidance.panic.frozen") + " "), new TimeText(since)),
                    new Paragraph(new Anchor("credentials", getTranslation("guidance.panic.unfreeze"))),
                    new Paragraph(new Anchor("sessions", getTranslation("guidance.panic.sessions"))),
                    new Paragraph(new Anchor(LostDeviceView.ROUTE, getTranslation("guidance.panic.lost-device"))));
        }
    }
}
