package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.ui.LivePushConnectionFactory.LiveConnection;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import org.springframework.stereotype.Component;

/** Tells whether changes of a page can reach its browser now; otherwise they would only pile up. */
@Component
class PushLine {

    boolean isOpen(UI ui) {
        PushConnection connection = ui.getInternals().getPushConnection();
        return connection instanceof LiveConnection live
                ? live.takesMore()
                : connection != null && connection.isConnected();
    }
}
