package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import org.atmosphere.cpr.AtmosphereResource;

/** A push connection that says, to whatever thread asks, whether its page would take a change now. */
final class LivePushConnection extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;

    private transient volatile boolean open;

    LivePushConnection(UI ui) {
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
