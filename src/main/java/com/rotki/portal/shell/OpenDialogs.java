package com.rotki.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Closes every dialog of a page that is left: it belongs to that page, but would stay open over the next one. */
@Component
class OpenDialogs implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> closeWhenLeaving(init.getUI()));
    }

    static void closeWhenLeaving(UI ui) {
        ui.addBeforeLeaveListener(leave -> closeAll(ui));
    }

    /** The topmost first, as its reader would. */
    private static void closeAll(UI ui) {
        List<Dialog> open = below(ui.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .filter(Dialog::isOpened)
                .toList();
        open.reversed().forEach(Dialog::close);
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
