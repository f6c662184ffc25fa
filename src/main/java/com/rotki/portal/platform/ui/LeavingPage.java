package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * Leaves a page for another session. The server stops to push to it first: else the page hears of the end of its old
 * session before the new one has answered, and takes its reader to the sign-in page.
 */
public final class LeavingPage {

    private LeavingPage() {}

    /** Prepares {@code ui} for what its browser is told with the answer to the current request. */
    public static void withAnswer(UI ui) {
        ComponentUtil.setData(ui, LeavingPage.class, new LeavingPage());
        ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /**
     * Has the page of the current request load {@code address}, where its session turns out to be over; what the browser
     * kept of the pages is cleared, as at a sign-out (requirement F10). The session itself ends with the next request: it
     * has to live for this answer.
     */
    public static void forGood(UI ui, String address) {
        withAnswer(ui);
        ui.getPage().setLocation(address);
        VaadinResponse answer = VaadinResponse.getCurrent();
        if (answer != null) {
            answer.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        }
    }

    /**
     * Has the browser of {@code ui} load {@code address}, although it did not ask. A page that is on its way to somewhere
     * already is let go there.
     */
    public static void byPush(UI ui, String address) {
        if (ComponentUtil.getData(ui, LeavingPage.class) != null) {
            return;
        }
        ui.getPage().setLocation(address);
        withAnswer(ui);
        UIInternals internals = ui.getInternals();
        PushConnection connection = internals.getPushConnection();
        if (connection != null && connection.isConnected()) {
            connection.push();
        }
    }
}
