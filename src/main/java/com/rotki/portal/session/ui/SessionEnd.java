package com.rotki.portal.session.ui;

import com.rotki.portal.account.OwnerEvent.AccountDeleted;
import com.rotki.portal.account.OwnerEvent.PasswordReset;
import com.rotki.portal.account.OwnerEvent.SessionsEnded;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.FrameObserver;
import com.rotki.portal.platform.ui.LeavingPage;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.session.CurrentSession;
import com.rotki.portal.session.SessionEvent.OtherSessionsEnded;
import com.rotki.portal.session.SessionEvent.SessionEnded;
import com.rotki.portal.session.SessionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes open pages to the sign-in page when their session was ended. From then on nothing is pushed to them, even if they
 * stay (requirement D15).
 */
@SpringComponent
class SessionEnd implements FrameObserver {

    private final LiveUpdates live;
    private final CurrentActor currentActor;
    private final CurrentSession currentSession;

    SessionEnd(LiveUpdates live, CurrentActor currentActor, CurrentSession currentSession) {
        this.live = live;
        this.currentActor = currentActor;
        this.currentSession = currentSession;
    }

    /** The session is that of the agent also during a visit. */
    @Override
    public void opened(Component frame) {
        SessionId own = currentSession.id().orElse(null);
        currentActor
                .find()
                .map(Actor::person)
                .ifPresent(person -> live.once(frame, person, event -> ends(own, event), () -> leave(frame)));
    }

    private static void leave(Component frame) {
        frame.getUI().ifPresent(ui -> LeavingPage.byPush(ui, "/sign-in?ended"));
    }

    private static boolean ends(@Nullable SessionId own, AccountEvent event) {
        return switch (event) {
            case SessionsEnded ended -> true;
            case PasswordReset reset -> true;
            case AccountDeleted deleted -> true;
            case SessionEnded ended -> ended.session().equals(own);
            case OtherSessionsEnded others -> !Objects.equals(others.kept(), own);
            default -> event.kind() == EventKind.ROLE_GRANTED || event.kind() == EventKind.ROLE_WITHDRAWN;
        };
    }
}
