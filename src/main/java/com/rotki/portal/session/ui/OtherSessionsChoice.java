package com.rotki.portal.session.ui;

import com.rotki.portal.platform.ui.EndOtherSessions;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.session.SessionService;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Ends the other sessions of the current account if that was chosen (requirement D12). */
@Component
class OtherSessionsChoice implements EndOtherSessions {

    private final SessionService sessions;

    OtherSessionsChoice(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Checkbox offer() {
        return new Checkbox(I18NProvider.translate("account.methods.end-others"), true);
    }

    @Override
    public void tell(String done, Checkbox endOthers) {
        int ended = endOthers.getValue() ? sessions.endOthers() : 0;
        Notices.success(ended == 0 ? done : done + " " + I18NProvider.translate("account.methods.others-ended", ended));
    }
}
