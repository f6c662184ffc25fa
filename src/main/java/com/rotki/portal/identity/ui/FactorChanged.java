package com.rotki.portal.identity.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.EndOtherSessions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.springframework.stereotype.Component;

/**
 * Follows up on an added or removed factor: the other sessions end unless the owner declines (requirement D12), and a
 * session that could only set up a factor opens up.
 */
@Component
class FactorChanged {

    private final EndOtherSessions others;
    private final CurrentActor currentActor;

    FactorChanged(EndOtherSessions others, CurrentActor currentActor) {
        this.others = others;
        this.currentActor = currentActor;
    }

    /** Offers to end the other sessions, preselected. */
    Checkbox offer() {
        return others.offer();
    }

    /** Ends the other sessions if that was chosen, and says {@code done}. */
    void tell(String done, Checkbox endOthers) {
        others.tell(done, endOthers);
    }

    /** Returns whether the current person can do nothing but set up a factor. */
    boolean isEnrolling() {
        return currentActor.isEnrolling();
    }

    /** Reloads the page, so that it shows what the raised session opens. */
    static void reload() {
        UI.getCurrentOrThrow().getPage().reload();
    }
}
