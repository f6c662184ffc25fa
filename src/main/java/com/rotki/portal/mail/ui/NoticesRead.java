package com.rotki.portal.mail.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The notices were marked as read on this page. */
final class NoticesRead extends ComponentEvent<UI> {

    NoticesRead(UI page) {
        super(page, false);
    }
}
