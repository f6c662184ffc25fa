package com.rotki.portal.credentials.ui;

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
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialUsage;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.credentials.RegenerateReason;
import com.rotki.portal.credentials.SecretUse;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.CopyButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A subscriber before an open page; what happens elsewhere arrives at the next round trip. */
@DatabaseTest
@Import(CredentialPagesTest.Configuration.class)
abstract class CredentialPagesTest {

    /** A page that shows no credentials. */
    static final String ELSEWHERE = "security";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    CredentialService credentials;

    @Autowired
    CredentialUsage usage;

    @Autowired
    AppDeviceService app;

    AccountId owner;

    @BeforeEach
    void openTheBrowser() {
        clock.reset();
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setMockRequestFactory(CredentialPagesTest::signedInRequest);
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(views(), Set.of(), true), context, UI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(ELSEWHERE);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
        accounts.signOut();
    }

    void signIn(AccountId account) {
        owner = account;
        accounts.signIn(account);
    }

    /** Karibu's own search passes over classes that are not public, which all of our views are. */
    private static Set<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("com.rotki.portal").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .<Class<? extends Component>>map(found -> found.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    /** Navigation asks the request who it is, not the security context. */
    private static FakeRequest signedInRequest(FakeHttpSession session) {
        var request = new FakeRequest(session);
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> Roles.SUBSCRIBER.equals(role));
        return request;
    }

    /** More time passes than a sign-in counts for. */
    void waitTooLong() {
        clock.advance(Duration.ofMinutes(16));
    }

    static void open(String route) {
        UI.getCurrent().navigate(route);
    }

    /** The app of a device registers, or calls again. */
    void appCalls(String name) {
        accounts.asApp(owner, () -> {
            app.register(
                    new RegisterDevice("device-" + name.replace(" ", "-"), name, "Linux", "1.44.0", Duration.ZERO));
            return name;
        });
    }

    /** Another tab replaces the pair. */
    CredentialsOverview regenerateElsewhere() {
        return accounts.asOwner(owner, () -> credentials.regenerate(current().id(), RegenerateReason.ROUTINE));
    }

    CredentialsOverview current() {
        return credentials.overview().orElseThrow();
    }

    String secret() {
        return accounts.asOwner(owner, () -> credentials.reveal(SecretUse.COPY).reveal());
    }

    /** What happened elsewhere reaches the page. */
    static void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    static void press(String label) {
        _click(_get(Button.class, button -> button.withText(label)));
    }

    static CopyButton copyButton(String label) {
        return _find(CopyButton.class).stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No copy button is called " + label));
    }

    static void answerPassword(String password) {
        _setValue(_get(PasswordField.class), password);
        press("Confirm");
    }

    static Dialog dialog() {
        return _get(Dialog.class);
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static String page() {
        return UI.getCurrent().getChildren().map(CredentialPagesTest::text).collect(Collectors.joining("\n"));
    }

    static List<String> messages() {
        return _find(Notification.class).stream().map(CredentialPagesTest::text).toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        /** Pages are told in the thread that committed, so that tests need not wait. */
        @Bean
        TaskExecutor applicationTaskExecutor() {
            return new SyncTaskExecutor();
        }
    }
}
