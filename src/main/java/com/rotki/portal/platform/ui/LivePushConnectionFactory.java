package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import org.atmosphere.cpr.AtmosphereResource;

/** Gives each page a {@link LiveConnection}. Public because Vaadin makes it by its name, from {@code META-INF/services}. */
public final class LivePushConnectionFactory implements PushConnectionFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public PushConnection apply(UI ui) {
        return new LiveConnection(ui);
    }

    /** A push connection that says, to whatever thread asks, whether its page would take a change now. */
    static final class LiveConnection extends AtmospherePushConnection {

        private static final long serialVersionUID = 1L;

        private transient volatile boolean open;

        LiveConnection(UI ui) {
            super(ui);
        }

        @Override
        public void connect(AtmosphereResource resource) {
            super.connect(resource);
            open = true;
        }

        @Override
        public void connectionLost() {
            open = false;
            super.connectionLost();
        }

        boolean takesMore() {
            return open;
        }
    }
}
