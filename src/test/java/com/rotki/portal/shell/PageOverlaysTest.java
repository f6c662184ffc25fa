package com.rotki.portal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.ui.Notices;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Dialogs and notices belong to the page over which they opened. */
class PageOverlaysTest extends ViewTest {

    @Test
    void everyDialogClosesWhenItsPageIsLeft() {
        signInSubscriber();
        open("sessions");
        AtomicInteger givenUp = new AtomicInteger();
        for (int dialog = 0; dialog < 2; dialog++) {
            Dialog opened = new Dialog();
            opened.addOpenedChangeListener(change -> givenUp.addAndGet(change.isOpened() ? 0 : 1));
            opened.open();
        }
        assertThat(_find(Dialog.class)).hasSize(2);

        open("account");

        _assertNoDialogs();
        assertThat(givenUp).hasValue(2);
    }

    @Test
    void everyNoticeClosesWhenItsPageIsLeft() {
        signInSubscriber();
        open("sessions");
        Notices.failure("This could not be done.");
        Notices.info("This is worth knowing.");
        assertThat(notices()).hasSize(2);

        open("account");

        assertThat(notices()).isEmpty();
    }

    @Test
    void aNoticeOfThePageStaysWhileThePageDoes() {
        signInSubscriber();
        open("account");

        Notices.failure("This could not be done.");

        assertThat(notices()).singleElement(InstanceOfAssertFactories.STRING).contains("This could not be done.");
    }
}
