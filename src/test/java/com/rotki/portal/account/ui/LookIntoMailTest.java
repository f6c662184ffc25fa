package com.rotki.portal.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

class LookIntoMailTest extends ViewTest {

    @Test
    void theDemonstrationSaysWhereItsMailsAre() {
        LookIntoMail part = look(true);

        assertThat(text(part)).contains("This demo sends no mails: read it here");
        assertThat(_get(part, Anchor.class, link -> link.withText("read it here"))
                        .getHref())
                .isEqualTo("outbox");
    }

    @Test
    void elsewhereNothingIsSaidOfIt() {
        LookIntoMail part = look(false);

        assertThat(text(part)).doesNotContain("demo");
        assertThat(_find(part, Anchor.class)).extracting(Anchor::getHref).doesNotContain("outbox");
    }

    private static LookIntoMail look(boolean demonstration) {
        return new LookIntoMail("me@example.org", demonstration, () -> {}, () -> {});
    }
}
