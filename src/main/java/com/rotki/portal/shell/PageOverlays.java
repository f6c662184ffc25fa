package com.rotki.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Closes every dialog and every notice of a page that is left: they belong to that page, but would stay open over the next
 * one. A notice that is about the next page is shown after the navigation to it.
 */
@Component
class PageOverlays implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> closeWhenLeaving(init.getUI()));
    }

    static void closeWhenLeaving(UI ui) {
        ui.addBeforeLeaveListener(leave -> closeAll(ui));
    }

    /** The topmost first, as its reader would. */
    private static void closeAll(UI ui) {
        List<Element> all = below(ui.getElement()).toList();
        all.reversed().forEach(element -> element.getComponent().ifPresent(PageOverlays::close));
    }

    private static void close(Object component) {
        if (component instanceof Dialog dialog && dialog.isOpened()) {
            dialog.close();
        } else if (component instanceof Notification notice && notice.isOpened()) {
            notice.close();
        }
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
