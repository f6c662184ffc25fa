package com.rotki.portal.shell;

import com.rotki.portal.platform.security.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages of people who are not signed in: nothing is pushed to them, since nothing can happen to them, and their session
 * lives for as long as their browser shows them. For the session of an account only what a person does counts
 * (requirement D10).
 */
@Component
class EntryPageCare implements VaadinServiceInitListener {

    private static final String HEARTBEAT = "heartbeat";

    private final CurrentActor currentActor;

    EntryPageCare(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> withoutPush(init.getUI()));
        event.addVaadinRequestInterceptor(new KeepAlive());
    }

    private void withoutPush(UI page) {
        if (currentActor.find().isEmpty()) {
            page.getPushConfiguration().setPushMode(PushMode.DISABLED);
        }
    }

    static final class KeepAlive implements VaadinRequestInterceptor {

        private static final long serialVersionUID = 1L;

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            // Nothing to do yet.
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failure) {
            // Neither applies.
        }

        /** Before Vaadin looks for how long nobody has done anything in the session; it measures by the real time. */
        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            if (session != null && HEARTBEAT.equals(request.getParameter("v-r")) && isAnonymous(session)) {
                session.lock();
                try {
                    session.setLastRequestTimestamp(Clock.systemUTC().millis());
                } finally {
                    session.unlock();
                }
            }
        }

        private static boolean isAnonymous(VaadinSession session) {
            return session.getSession() instanceof WrappedHttpSession http
                    && AnonymousSessions.isAnonymous(http.getHttpSession());
        }
    }
}
