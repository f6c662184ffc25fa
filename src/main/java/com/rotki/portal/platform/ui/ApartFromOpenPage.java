package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.security.OutsidePage;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Vaadin takes who acts from the page's session; without one it asks the thread. */
@Component
class ApartFromOpenPage implements OutsidePage {

    @Override
    public <T> T run(Supplier<T> work) {
        VaadinSession before = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        try {
            return work.get();
        } finally {
            VaadinSession.setCurrent(before);
        }
    }
}
