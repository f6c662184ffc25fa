package com.rotki.portal.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.rotki.portal.activity.Tampering;
import com.rotki.portal.platform.ui.DayField;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActivityViewTest extends ActivityPagesTest {

    @Autowired
    private Tampering tampering;

    @Test
    void filterWithoutMatchesSaysSo() {
        open("activity?kind=devices");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(page()).contains("No entries");
    }

    @Test
    void theFilterIsInTheAddress() {
        credentials.create();
        register("Laptop");
        open("activity");

        RouterLink devices = _get(RouterLink.class, spec -> spec.withText("Devices"));
        assertThat(devices.getHref()).isEqualTo("activity?kind=devices");
        open("activity?kind=devices&from=2026-05-04&to=2026-05-04");

        assertThat(sentences()).containsExactly("New device registered: “Laptop”");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Devices"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(_find(DayField.class))
                .extracting(DayField::getValue)
                .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4));
        assertThat(_get(RouterLink.class, spec -> spec.withText("All")).getHref())
                .isEqualTo("activity?from=2026-05-04&to=2026-05-04");
        open("activity?to=2026-05-03");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void olderEntriesComeWhenTheyAreAskedFor() {
        for (int number = 0; number < 60; number++) {
            signsIn();
        }
        open("activity");
        assertThat(_find(ActivityRow.class)).hasSize(25);

        _click(button("Show older entries"));
        assertThat(_find(ActivityRow.class)).hasSize(50);
        _click(button("Show older entries"));

        assertThat(_find(ActivityRow.class)).hasSize(60);
        assertThat(_find(Button.class, spec -> spec.withText("Show older entries")))
                .isEmpty();
    }

    @Test
    void newEntryAppearsOnAnOpenPageAtOnce() {
        signsIn();
        open("activity");

        register("Laptop");

        assertThat(sentences()).containsExactly("New device registered: “Laptop”", "Signed in");
        assertThat(page()).contains("New: New device registered: “Laptop”");
    }

    @Test
    void verifyingSaysThatAllIsWell() {
        signsIn();
        signsIn();
        open("activity");

        _click(button("Verify"));

        assertThat(_get(StatusBadge.class).tone()).isEqualTo(Tone.OK);
        assertThat(page()).contains("All 2 entries are unchanged, and none is missing.");
    }

    @Test
    void anEntryThatWasEditedByHandTurnsItRed() {
        signsIn();
        signsIn();
        tampering.with(
                "update activity_entry set actor_name = 'nobody' where account_id = ? and sequence = 2", owner.value());
        open("activity");

        _click(button("Verify"));

        assertThat(_get(StatusBadge.class).tone()).isEqualTo(Tone.DANGER);
        assertThat(page()).contains("Entry no. 2 was changed.");
    }

    @Test
    void theFileHasAllEntriesAndNoFormula() {
        for (int number = 0; number < 30; number++) {
            signsIn();
        }
        register("=HYPERLINK(\"http://evil.example\")");
        open("activity");

        FakeResponse file = download(_get(Anchor.class, anchor -> anchor.withText("Export as CSV")));

        List<String> lines =
                file.getBuffer().toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(32);
        assertThat(lines.getFirst()).startsWith("\ufeff\"No.\",\"Time (UTC)\"");
        assertThat(lines.get(1))
                .startsWith(
                        "\"31\",\"2026-05-04T10:00:00Z\",\"DeviceRegistered\",\"New device registered: “=HYPERLINK");
    }
}
