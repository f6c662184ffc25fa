package com.rotki.portal.account.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.session.SessionService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** What follows when a factor came or went: the other sessions end unless one says no (requirement D12). */
@Component
class FactorChanged {

    private final SessionService sessions;
    private final CurrentActor currentActor;

    FactorChanged(SessionService sessions, CurrentActor currentActor) {
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Offers to end the other sessions, which is chosen already. */
    static Checkbox offer() {
        return new Checkbox(I18NProvider.translate("account.methods.end-others"), true);
    }

    /**
     * Does what was chosen and says {@code done}. Whoever could do nothing but set up a factor can do more now: the page is
     * loaded anew with what that opens.
     */
    void tell(String done, Checkbox endOthers) {
        int ended = endOthers.getValue() ? sessions.endOthers() : 0;
        Notices.success(ended == 0 ? done : done + " " + I18NProvider.translate("account.methods.others-ended", ended));
    }

    /** Returns whether the current person can do nothing but set up a factor. */
    boolean isEnrolling() {
        return currentActor.isEnrolling();
    }

    /** Loads the page anew, with what a session that was raised opens. */
    static void reload() {
        UI.getCurrentOrThrow().getPage().reload();
    }
}
