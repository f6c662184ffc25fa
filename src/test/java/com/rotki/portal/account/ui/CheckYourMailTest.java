package com.rotki.portal.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

class CheckYourMailTest extends ViewTest {

    @Test
    void demonstrationLinksToItsOutbox() {
        CheckYourMail part = look(true);

        assertThat(text(part)).contains("This demo sends no mails: read it here");
        assertThat(_get(part, Anchor.class, link -> link.withText("read it here"))
                        .getHref())
                .isEqualTo("outbox");
    }

    @Test
    void outsideTheDemonstrationNoOutboxIsMentioned() {
        CheckYourMail part = look(false);

        assertThat(text(part)).doesNotContain("demo");
        assertThat(_find(part, Anchor.class)).extracting(Anchor::getHref).doesNotContain("outbox");
    }

    private static CheckYourMail look(boolean demonstration) {
        return new CheckYourMail("me@example.org", demonstration, () -> {}, () -> {});
    }
}
