package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Gives each page a {@link LivePushConnection}. Public because Vaadin makes it by its name, from {@code META-INF/services}. */
public final class LivePushConnectionFactory implements PushConnectionFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public PushConnection apply(UI ui) {
        return new LivePushConnection(ui);
    }
}
