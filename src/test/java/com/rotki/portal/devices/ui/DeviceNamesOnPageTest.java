package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.RegisterDevice;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device is called, by whom, and that a name is never more than text. */
class DeviceNamesOnPageTest extends DevicePagesTest {

    @Test
    void madeUpNameIsReplacedByTheKindOfMachine() {
        registered("one", MADE_UP);

        openDevices();

        assertThat(title()).isEqualTo("Linux computer, since 4 May 2026");
        assertThat(text(_get(DevicesView.class))).contains("Name in the app" + MADE_UP);
    }

    @Test
    void enterSavesANameTypedInPlace() {
        registered("one", MADE_UP);
        openDevices();

        pressNamed("Rename Linux computer, since 4 May 2026");
        TextField field = _get(TextField.class);
        assertThat(field.getValue()).isEmpty();
        type(field, "  My \u202Elaptop ");
        press("Save name");

        assertThat(title()).isEqualTo("My laptop");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void invalidNameIsRefusedAtTheField() {
        registered("one", "Laptop");
        openDevices();

        pressNamed("Rename Laptop");
        TextField field = _get(TextField.class);
        assertThat(field.getValue()).isEqualTo("Laptop");
        type(field, "x".repeat(129));
        press("Save name");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Enter a name of 1 to 128 visible characters.");
        assertThat(devices.overview().active()).extracting(DeviceSummary::name).containsExactly("Laptop");
        type(field, "x");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void keepingTheNameChangesNothing() {
        registered("one", "Laptop");
        openDevices();

        pressNamed("Rename Laptop");
        type(_get(TextField.class), "Other");
        press("Keep name");

        assertThat(title()).isEqualTo("Laptop");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</h3><script>alert(1)</script>",
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "{0} ${7*7} %s",
                "'; drop table device; --"
            })
    void nameIsShownAsTextOnly(String payload) {
        registered("one", payload);

        openDevices();
        pressNamed("Remove " + payload + "…");

        assertThat(title()).isEqualTo(payload);
        assertThat(_get(H3.class).getElement().getChildCount()).isEqualTo(1);
        assertThat(_get(H3.class).getElement().getChild(0).isTextNode()).isTrue();
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Remove “" + payload + "”?");
    }

    @Test
    void directionOverridesAndControlCharactersAreGone() {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(
                    "one", "ab\u202Ecd\u0000\u001B[31m\r\nef\u2066", "Linux", AppClient.UNKNOWN, Duration.ZERO));
            return "";
        });

        openDevices();

        assertThat(title()).isEqualTo("abcd[31m ef");
    }

    @Test
    void nameBeingTypedSurvivesLiveUpdates() {
        DeviceSummary first = registered("one", "Laptop");
        openDevices();
        pressNamed("Rename Laptop");
        TextField field = _get(TextField.class);
        type(field, "Half a na");

        clock.advance(Duration.ofMinutes(1));
        registered("two", "Desk");
        accounts.asApp(owner, () -> {
            app.rename("one", "Changed by the app");
            return "";
        });
        roundTrip();

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Desk", "Changed by the app");
        assertThat(_get(TextField.class)).isSameAs(field);
        assertThat(field.getValue()).isEqualTo("Half a na");
        press("Save name");
        assertThat(devices.overview().find(first.id()).orElseThrow().name()).isEqualTo("Half a na");
    }
}
