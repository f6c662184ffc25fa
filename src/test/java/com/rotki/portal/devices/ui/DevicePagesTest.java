package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.rotki.portal.DatabaseTest;
import com.rotki.portal.RecordedRegenerations;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.requestlog.Refusal;
import com.rotki.portal.requestlog.RefusalRecorder;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A subscriber with two slots before an open page; what the app does arrives at the next round trip. */
@DatabaseTest
abstract class DevicePagesTest {

    static final String MADE_UP = "11111111-2222-3333-4444-555555555555";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    DeviceService devices;

    @Autowired
    AppDeviceService app;

    @Autowired
    CredentialService credentials;

    /** This context's own: another one that started meanwhile has its strategy in the static holder. */
    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    RefusalRecorder refusals;

    @Autowired
    RecordedRegenerations regenerations;

    AccountId owner;

    @BeforeEach
    void signInWithTwoSlots() {
        regenerations.record();
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        credentials.create();
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setMockRequestFactory(this::signedInRequest);
        MockVaadin.setup(
                UI::new,
                new MockSpringServlet(new Routes(Set.of(DevicesView.class), Set.of(), true), context, UI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    /** Navigation asks the request who it is, not the security context. */
    private FakeRequest signedInRequest(FakeHttpSession session) {
        var request = new FakeRequest(session);
        request.setUserPrincipalInt(contexts.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> Roles.SUBSCRIBER.equals(role));
        return request;
    }

    DeviceSummary registered(String identifier, String name) {
        return registered(identifier, name, "Linux");
    }

    DeviceSummary registered(String identifier, String name, String platform) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(identifier, name, platform, AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return identifier;
        });
        return devices.overview().active().stream()
                .filter(device -> device.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void refused(String code, String identifier) {
        refused(code, identifier, true);
    }

    void refused(String code, String identifier, boolean signatureVerified) {
        refusals.record(new Refusal(
                owner,
                clock.instant(),
                code,
                "PUT",
                "/nest/1/devices",
                identifier,
                signatureVerified,
                Duration.ZERO,
                "1.44.0",
                "203.0.113.5",
                "request-1"));
    }

    /** What happened meanwhile reaches the page. */
    static void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    static void openDevices() {
        UI.getCurrent().navigate(DevicesView.class);
    }

    static String title() {
        return _get(H3.class).getText();
    }

    static void type(TextField field, String value) {
        _setValue(field, value);
    }

    static void press(String label) {
        _click(_get(Button.class, button -> button.withText(label)));
    }

    /** Presses the button that a screen reader calls {@code label}. */
    static void pressNamed(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button is called " + label)));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static String page() {
        return text(UI.getCurrent());
    }

    static List<String> messages() {
        return _find(Notification.class).stream().map(DevicePagesTest::text).toList();
    }
}
