package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open which page, call which method of a service, and reach which endpoint: read from the code itself and
 * compared with what is documented (requirement F1). Whoever opens something to somebody has to write it down.
 */
@PortalTest
class AuthorizationMatrixTest {

    private static final Path DOCUMENTED = Path.of("src/docs/authorization.md");
    private static final Path GENERATED = Path.of("target/authorization.md");

    private static final String HEAD = """
            # Who may do what

            Generated from the code by `AuthorizationMatrixTest` and compared with this file in each build: everything is refused
            unless a row says otherwise. *app* is the desktop app by a signed request, *visitor* somebody of the support who looks at
            a subscriber's account. After a change on purpose copy `target/authorization.md` here.
            """;

    private static final String WITHOUT_SIGNATURE = """

            The status that everybody gets who is signed in like that in a browser and neither signs the request nor sends the token of
            a form: no session opens the signed API, and nobody is moved in or out of a session or a visit from elsewhere.
            """;

    /** What filters answer and no controller. */
    static final List<String> ANSWERED_BY_FILTERS =
            List.of("GET /session/left", "POST /sign-in", "POST /sign-out", "POST /visit/enter", "POST /visit/leave");

    /** Answered by filters too, but by a signature: who is signed in makes no difference. */
    private static final List<String> SIGNED = List.of("POST /webhooks/leaked-secrets");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping endpoints;

    private final PreAuthorizeAuthorizationManager secondGate = new PreAuthorizeAuthorizationManager();
    private final AccessAnnotationChecker firstGate = new AccessAnnotationChecker();

    @Test
    void whoMayDoWhatIsWhatIsDocumented() throws IOException {
        var matrix = new AuthorizationMatrix();
        matrix.section("Pages", "", "page");
        views().forEach(view -> matrix.row(name(view), who -> mark(mayOpen(view, who))));
        matrix.section("Endpoints", WITHOUT_SIGNATURE, "endpoint");
        endpointNames().forEach(endpoint -> matrix.row(endpoint, who -> statusOf(endpoint, who)));
        matrix.section("Methods of services", "", "method");
        services()
                .forEach(service -> methods(service)
                        .forEach(method -> matrix.row(name(method), who -> mark(mayCall(service, method, who)))));

        Files.writeString(GENERATED, HEAD + matrix);

        assertThat(Files.readString(DOCUMENTED))
                .as("%s, compare %s", DOCUMENTED, GENERATED)
                .isEqualTo(HEAD + matrix);
    }

    @Test
    void noMethodOfAServiceIsWithoutARule() {
        assertThat(services())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(methods(service))
                        .allSatisfy(method -> assertThat(secondGate.authorize(() -> app(), invocation(service, method)))
                                .as("the rule of %s", name(method))
                                .isNotNull()));
    }

    private static Authentication app() {
        return Objects.requireNonNull(AuthorizationMatrix.EVERYBODY.get("app"));
    }

    private static List<Class<?>> views() {
        return PortalRoutes.views().stream()
                .sorted(Comparator.comparing(AuthorizationMatrixTest::name))
                .toList();
    }

    private static String name(Class<?> view) {
        return "/" + Objects.requireNonNull(view.getAnnotation(Route.class)).value();
    }

    private boolean mayOpen(Class<?> view, Authentication who) {
        Principal person = who instanceof AnonymousAuthenticationToken ? null : who;
        return firstGate.hasAccess(
                view,
                person,
                role -> who.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    private List<String> endpointNames() {
        Stream<String> mapped = endpoints.getHandlerMethods().entrySet().stream()
                .filter(entry -> ours(entry.getValue()))
                .flatMap(entry -> names(entry.getKey()).stream());
        return Stream.of(mapped, ANSWERED_BY_FILTERS.stream(), SIGNED.stream())
                .flatMap(endpoints -> endpoints)
                .sorted()
                .toList();
    }

    private String statusOf(String endpoint, Authentication who) {
        String[] parts = endpoint.split(" ", 2);
        var security = new SecurityContextImpl(who);
        try {
            return String.valueOf(requests()
                    .perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), parts[1])
                            .sessionAttr(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        } catch (Exception e) {
            throw new IllegalStateException(endpoint, e);
        }
    }

    /** Through every filter, as on a real server. */
    private MockMvc requests() {
        var builder = MockMvcBuilders.webAppContextSetup(context);
        var asOnAServer = new SpringBootMockMvcBuilderCustomizer(context);
        asOnAServer.setPrint(MockMvcPrint.NONE);
        asOnAServer.customize(builder);
        return builder.build();
    }

    private static boolean ours(HandlerMethod endpoint) {
        return endpoint.getBeanType().getPackageName().startsWith(AuthorizationMatrixTest.class.getPackageName());
    }

    private static List<String> names(RequestMappingInfo mapping) {
        String methods = mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .sorted()
                .collect(Collectors.joining(","));
        return mapping.getPatternValues().stream()
                .map(path -> methods + " " + path)
                .toList();
    }

    private List<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> ClassUtils.getUserClass(bean)
                        .getPackageName()
                        .startsWith(AuthorizationMatrixTest.class.getPackageName()))
                .<Object>map(AopTestUtils::getUltimateTargetObject)
                .sorted(Comparator.comparing(service -> service.getClass().getName()))
                .toList();
    }

    private static List<Method> methods(Object service) {
        return Arrays.stream(service.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(AuthorizationMatrixTest::name))
                .toList();
    }

    private static String name(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return "%s.%s(%s)".formatted(method.getDeclaringClass().getSimpleName(), method.getName(), parameters);
    }

    private boolean mayCall(Object service, Method method, Authentication who) {
        return Objects.requireNonNull(secondGate.authorize(() -> who, invocation(service, method)))
                .isGranted();
    }

    private static SimpleMethodInvocation invocation(Object service, Method method) {
        return new SimpleMethodInvocation(service, method);
    }

    private static String mark(boolean allowed) {
        return allowed ? "yes" : "";
    }
}
