package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.SecretField;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;

/** Existing credentials: readable key, masked secret, and what is known of their use. */
final class CredentialsDetails extends Div implements Focusable<CredentialsDetails> {

    private final SecretField secret;
    private final Button toggle = new Button();
    private final SecretAccess access;
    private final Paragraph paused = new Paragraph();
    private final Div facts = new Div();

    CredentialsDetails(CredentialsState state, SecretAccess access) {
        this.access = access;
        addClassName("pair-details");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("credentials.view.current"));
        setTabIndex(-1);
        String secretName = getTranslation("credentials.details.secret");
        secret = new SecretField(
                secretName, toggle, access.copyButton(getTranslation("credentials.details.copy-secret")));
        secret.onHidden(this::offerToShow);
        toggle.addClickListener(event -> showOrHide());
        paused.addClassNames("form-message", "tone-warning");
        offerToShow();
        OwnerAction.of(toggle);
        add(
                paused,
                new CopyField(
                        getTranslation("credentials.details.key"),
                        credentials(state).apiKey()),
                secret,
                hint(),
                facts);
        update(state);
    }

    /** Shows what changed without touching key and secret, which are still the same. */
    void update(CredentialsState state) {
        Optional<AppObstacle> ofPlan =
                state.obstacles().stream().filter(AppObstacle::isOfPlan).findFirst();
        paused.setVisible(ofPlan.isPresent());
        ofPlan.ifPresent(obstacle -> paused.setText(getTranslation("credentials.details.paused." + obstacle.code())));
        CredentialsOverview credentials = credentials(state);
        FactList list = new FactList()
                .add(getTranslation("credentials.details.created"), new TimeText(credentials.createdAt()))
                .add(getTranslation("credentials.details.last-used"), lastUsed(credentials))
                .add(
                        getTranslation("credentials.details.devices"),
                        getTranslation("credentials.details.device-count", state.devicesInUse()));
        facts.removeAll();
        facts.add(list);
    }

    private Component lastUsed(CredentialsOverview credentials) {
        return credentials.lastUsedAt() == null
                ? new Span(getTranslation("credentials.details.not-used"))
                : new TimeText(credentials.lastUsedAt());
    }

    private Component hint() {
        Paragraph hint = new Paragraph(getTranslation("credentials.details.any-time"));
        hint.addClassName("hint");
        return hint;
    }

    private void showOrHide() {
        if (secret.isShown()) {
            secret.hide();
        } else {
            access.show(secret, () -> toggle.setText(getTranslation("credentials.details.hide")));
        }
    }

    private void offerToShow() {
        toggle.setText(getTranslation("credentials.details.show"));
    }

    private static CredentialsOverview credentials(CredentialsState state) {
        return Objects.requireNonNull(state.credentials());
    }
}
