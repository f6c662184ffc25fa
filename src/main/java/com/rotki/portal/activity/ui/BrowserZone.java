package com.rotki.portal.activity.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The reader's time zone, whose days the filter means. */
final class BrowserZone {

    private BrowserZone() {}

    /** Returns the browser's zone, or UTC if it does not say or names one that is not known here. */
    static ZoneId current() {
        String name = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
