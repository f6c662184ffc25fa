package com.rotki.portal.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ComponentsTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "2, 3, Devices2 of 3",
        "3, 3, Devices3 of 3Limit reached",
        "5, 3, Devices5 of 3Over the limit",
        "1, 0, Devices1 of 0Over the limit",
        "0, 0, DevicesNone included"
    })
    void aMeterSaysInWordsWhatItsBarShows(int used, int limit, String words) {
        assertThat(text(new UsageMeter("Devices", used, limit))).isEqualTo(words);
    }

    @Test
    void limitOfZeroHasNoBar() {
        var meter = new UsageMeter("Devices", 0, 0);
        UI.getCurrent().add(meter);

        assertThat(_find(meter, ProgressBar.class)).isEmpty();
    }

    @Test
    void aSmallAmountIsNeitherRoundedUpNorABarOfItsOwn() {
        var meter = new UsageMeter("Size", 106_000, 629_145_600, bytes -> bytes + " bytes");
        UI.getCurrent().add(meter);

        assertThat(text(meter)).isEqualTo("Size106000 bytes of 629145600 bytes");
        assertThat(_find(meter, ProgressBar.class).getFirst())
                .satisfies(bar -> assertThat(bar.getValue() / bar.getMax()).isLessThan(0.001));
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
    void newsTakesThePlaceOfEarlierNewsButNotOfARefusal() {
        Notices.failure("It failed");
        Notices.info("One");
        Notices.success("Two");

        assertThat(notices()).containsExactlyInAnyOrder("It failed", "Two");
    }

    @Test
    void aDayIsTakenAsTheBrowserGivesItAndNothingElse() throws Exception {
        var field = new DayField("From");
        UI.getCurrent().add(field);

        typed(field, "2026-05-11");
        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(field.isGiven()).isTrue();
        typed(field, "0002-05-11");
        assertThat(field.getValue()).isNull();
        typed(field, "<script>");
        assertThat(field.getValue()).isNull();
        assertThat(field.isGiven()).isFalse();
    }

    @Test
    void aDayThatIsHalfTypedIsLeftAloneAndNotTakenForTheOneBefore() {
        var field = new DayField("From");
        UI.getCurrent().add(field);
        field.setValue(LocalDate.of(2026, 5, 11));

        left(field, "", false);
        assertThat(field.isInvalid()).isTrue();
        assertThat(text(field)).contains("Enter day, month and year");
        assertThat(field.isGiven()).isFalse();
        assertThat(input(field).getProperty("value")).isEqualTo("2026-05-11");
        left(field, "", true);

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.getValue()).isNull();
    }

    private static void typed(DayField field, String text) throws Exception {
        input(field)
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("value", text)
                .run();
    }

    private static void left(DayField field, String value, boolean valid) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("element.validity.valid", valid)
                .put("element.value", value);
        input(field).getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input(field), "blur", data));
    }

    private static Element input(DayField field) {
        return field.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("input"))
                .findFirst()
                .orElseThrow();
    }
}
