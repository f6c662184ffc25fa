package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialsEvent.CredentialsFirstUsed;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The current credentials, or why there are none, kept up to date while the page is open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CredentialsPanel extends Div {

    private final CredentialsActions credentials;
    private final SecretAccess secrets;
    private final RegenerateRow regenerate;
    private final FreezeControls freezing;
    private final Div body = new Div();
    private final Div announcement = new Div();
    private Consumer<CredentialsState> listener = state -> {};
    private @Nullable CredentialsState shown;
    private @Nullable CredentialsDetails details;

    CredentialsPanel(
            CredentialsActions credentials,
            SecretAccess secrets,
            ConfirmedRegeneration regeneration,
            CredentialFreeze freeze,
            StepUp stepUp,
            LiveUpdates live) {
        this.credentials = credentials;
        this.secrets = secrets;
        this.regenerate = new RegenerateRow(regeneration, this::load);
        this.freezing = new FreezeControls(freeze, stepUp, this::load);
        addClassName("pair-panel");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(freezing.frozen(), body, freezing.row(), regenerate, announcement);
        live.listen(this, this::follow);
    }

    /** Calls {@code listener}, in place of an earlier one, whenever something may have changed. */
    void onState(Consumer<CredentialsState> listener) {
        this.listener = listener;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    /** Reads anew. A secret that is shown stays, as long as it is the current one. */
    private void load() {
        CredentialsState state = credentials.read();
        if (details != null && state.sameCredentials(shown)) {
            details.update(state);
        } else {
            body.removeAll();
            body.add(content(state));
        }
        shown = state;
        regenerate.show(state.credentials());
        freezing.show(state.credentials());
        listener.accept(state);
    }

    private Component content(CredentialsState state) {
        if (state.credentials() == null) {
            details = null;
            return new NoCredentialsYet(state, () -> credentials.create(this::showCreated));
        }
        details = new CredentialsDetails(state, secrets);
        return details;
    }

    /** The button that was pressed is gone: the focus goes to what came of it. */
    private void showCreated() {
        load();
        if (details != null) {
            details.focus();
        }
    }

    /** This page has shown its own changes already, so credentials that are new here come from elsewhere. */
    private void follow(News news) {
        CredentialsState before = shown;
        load();
        if (before != null && shown != null && shown.credentials() != null && !shown.sameCredentials(before)) {
            Notices.info(getTranslation(
                    before.credentials() == null ? "credentials.live.created" : "credentials.live.regenerated"));
        }
        if (news.includes(CredentialsFirstUsed.class)) {
            announcement.setText(getTranslation("credentials.live.first-used"));
        }
    }
}
