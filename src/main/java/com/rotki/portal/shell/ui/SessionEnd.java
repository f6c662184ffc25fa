package com.rotki.portal.shell.ui;

import com.rotki.portal.account.RoleGranted;
import com.rotki.portal.account.RoleWithdrawn;
import com.rotki.portal.account.SessionsEnded;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Makes open pages ask for themselves anew when their session was ended: the answer is the sign-in page. */
@SpringComponent
class SessionEnd {

    private final LiveUpdates live;
    private final CurrentActor currentActor;

    SessionEnd(LiveUpdates live, CurrentActor currentActor) {
        this.live = live;
        this.currentActor = currentActor;
    }

    /** Watches for as long as {@code frame} is open. */
    void watch(Component frame) {
        if (currentActor.find().isPresent()) {
            live.listen(frame, event -> follow(frame, event));
        }
    }

    private static void follow(Component frame, AccountEvent event) {
        boolean over = switch (event) {
            case SessionsEnded ended -> true;
            case RoleGranted granted -> true;
            case RoleWithdrawn withdrawn -> true;
            default -> false;
        };
        if (over) {
            frame.getUI().map(UI::getPage).ifPresent(page -> page.reload());
        }
    }
}
