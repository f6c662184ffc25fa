package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;

/** Hears of each frame that is opened around the pages. Implemented by beans of any module; the frame knows no module. */
public interface FrameObserver {

    /** Takes note of a new frame, for as long as it is open. */
    void opened(Component frame);
}
