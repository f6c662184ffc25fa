package com.rotki.portal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.node.StringNode;

/** A person before an open page, without a browser. Nobody is signed in until a test says so. */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = PortalRoutes.routes();

    @Autowired
    protected TestAccounts accounts;

    @Autowired
    protected TestClock clock;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        PortalRoutes.applyLayout();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    /** Closes the browser and opens another one, for somebody else. */
    protected void closeAndOpenBrowser() {
        MockVaadin.tearDown();
        openBrowser();
    }

    /** Signs in a subscriber with an active plan. */
    protected AccountId signInSubscriber() {
        AccountId id = accounts.subscriber("basic");
        accounts.signIn(id);
        return id;
    }

    /** Signs in somebody of the staff. */
    protected void signInStaff(Role role) {
        accounts.signIn(accounts.account(role), role, Actor.Kind.STAFF, Permissions.of(role), clock.instant());
    }

    /** Goes to a page, as by typing its address. */
    protected void open(String address) {
        navigate(address);
        MockVaadin.clientRoundtrip(true);
    }

    private void navigate(String address) {
        String[] parts = address.split("\\?", 2);
        var location = new Location(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        UI ui = UI.getCurrent();
        tellRequestWhoIsSignedIn();
        ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
    }

    /** Follows a link in a mail: the browser tells the page what follows the {@code #} of its address. */
    protected void openLink(String address, String token) {
        navigate(address);
        answerCalls("window.location.href", "http://localhost:8080/" + address + "#" + token);
    }

    /** Answers as the browser does what the page asked it by a script that contains {@code part}. */
    private static void answerCalls(String part, String answer) {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(part))
                .forEach(call -> call.complete(StringNode.valueOf(answer)));
        MockVaadin.clientRoundtrip(true);
    }

    /** Spring Security does that on a real server: the first gate, before a view, asks the request. */
    private void tellRequestWhoIsSignedIn() {
        var request =
                Objects.requireNonNull(WebUtils.getNativeRequest(VaadinServletRequest.getCurrent(), FakeRequest.class));
        var authentication = contexts.getContext().getAuthentication();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    /** Follows a link to a file, as the browser does beside the page, and returns the answer. */
    protected static FakeResponse download(Anchor link) {
        try {
            FakeResponse answer = new AnswerWithStatus();
            VaadinSession session = VaadinSession.getCurrent();
            var file = (StreamResourceRegistry.ElementStreamResource) session.getResourceRegistry()
                    .getResource(new URI(link.getHref()))
                    .orElseThrow();
            file.getElementRequestHandler()
                    .handleRequest(
                            VaadinRequest.getCurrent(),
                            new VaadinServletResponse(answer, (VaadinServletService) session.getService()),
                            session,
                            file.getOwner());
            MockVaadin.clientRoundtrip(true);
            return answer;
        } catch (IOException | URISyntaxException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Returns what the page asked the browser, since its last answer, to put the focus on. */
    protected static List<Component> focused() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(".focus("))
                .map(call -> Element.get(call.getOwner()).getComponent().orElseThrow())
                .toList();
    }

    /** Returns everything that is written on a component. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Returns everything that is written on the page. */
    protected static String page() {
        return UI.getCurrent().getChildren().map(ViewTest::text).collect(Collectors.joining("\n"));
    }

    /** Returns what the open notices over the page say. */
    protected static List<String> notices() {
        return _find(Notification.class).stream()
                .filter(Notification::isOpened)
                .map(ViewTest::text)
                .toList();
    }

    /** Returns the title of the window. */
    protected static String windowTitle() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** Unlike its parent, it remembers the status of an error. */
    private static final class AnswerWithStatus extends FakeResponse {

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }
    }
}
