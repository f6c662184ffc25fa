package com.rotki.portal.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentsTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({"2, 3, Devices2 of 3", "3, 3, Devices3 of 3All in use", "5, 3, Devices5 of 3Over the limit"})
    void aMeterSaysInWordsWhatItsBarShows(int used, int limit, String words) {
        assertThat(text(new UsageMeter("Devices", used, limit))).isEqualTo(words);
    }

    @Test
    void aSectionIsNamedByItsHeading() {
        var section = new Section("API credentials");
        UI.getCurrent().add(section);

        H2 heading = _find(section, H2.class).getFirst();
        assertThat(section.getAriaLabelledBy()).isEqualTo(heading.getId());
        assertThat(heading.getId()).isPresent();
    }

    @Test
    void aSecretIsInNeitherPageNorFieldBeforeSomebodyAsks() {
        List<CopyButton> asked = new ArrayList<>();
        var copy = CopyButton.onDemand("Copy API Secret", asked::add);
        var field = new SecretField("API Secret", copy);
        UI.getCurrent().add(field);

        assertThat(field.isShown()).isFalse();
        assertThat(asked).isEmpty();
        copy.click();
        assertThat(asked).containsExactly(copy);
    }

    @Test
    void aShownSecretIsNotKeptOnTheServerAndClosesOnce() {
        List<String> closings = new ArrayList<>();
        var field = new SecretField("API Secret");
        field.onHidden(() -> closings.add("closed"));
        UI.getCurrent().add(field);

        field.show(Secret.of("the canary"), Duration.ofSeconds(60));
        assertThat(field.isShown()).isTrue();
        assertThat(field.getElement().getOuterHTML()).doesNotContain("the canary");
        field.hide();
        field.hide();

        assertThat(closings).hasSize(1);
        assertThat(field.isShown()).isFalse();
    }

    @Test
    void theCheckerKnowsKeysOnlyAndHasATextForEachVerdict() {
        var checker = new CredentialChecker("rotkiKeyAAAAAAAB", Map.of("rotkiKeyAAAAAAAA", "1 May 2026"));

        assertThat(checker.getElement().getProperty("currentKey")).isEqualTo("rotkiKeyAAAAAAAB");
        assertThat(checker.getElement().getPropertyRaw("texts").toString()).contains("cut-off", "other-key", "blanks");
    }

    @Test
    void newsTakesThePlaceOfEarlierNewsButNotOfARefusal() {
        Notices.failure("It failed");
        Notices.info("One");
        Notices.success("Two");

        assertThat(notices()).containsExactlyInAnyOrder("It failed", "Two");
    }
}
