package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The description, the controllers and the table of calls say the same. */
class ApiDescriptionTest extends ApiServerTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Autowired
    private OpenApiWebMvcResource generator;

    @Test
    void describesExactlyWhatTheControllersAnswer() {
        Set<String> described = new TreeSet<>();
        JsonNode paths = description().get("paths");
        paths.propertyNames()
                .forEach(path -> paths.get(path)
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described.remove("POST " + ShopDescriber.PATH)).isTrue();
        assertThat(described).isEqualTo(mapped()).isEqualTo(documented());
    }

    /** Differs it, take over the generated one: cp target/api-description.json src/main/resources/ */
    @Test
    void theFileThatIsServedIsTheGeneratedDescription() throws Exception {
        String generated = new ObjectMapper()
                .readTree(generator.openapiJson(
                        new MockHttpServletRequest("GET", "/generated-api-docs"),
                        "/generated-api-docs",
                        Locale.ENGLISH))
                .toPrettyString();
        Files.writeString(Path.of("target", "api-description.json"), generated + "\n");

        assertThat(served("/api-docs").body()).isEqualToNormalizingNewlines(generated + "\n");
        assertThat(served("/api-docs.yaml").body()).isEqualToNormalizingNewlines(generated + "\n");
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().equals(AppCall.class.getPackageName()))
                .flatMap(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                mapping.getKey().getPatternValues().stream().map(path -> method + " " + path)))
                .filter(mapping -> !mapping.contains("/no-op") && !mapping.contains("/api-docs"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> documented() {
        return Arrays.stream(AppCall.values())
                .map(call -> call.httpMethod() + " " + call.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySignedCallNamesBothHeadersAndItsRefusals() {
        JsonNode paths = description().get("paths");
        for (AppCall call : AppCall.values()) {
            JsonNode operation =
                    paths.get(call.path()).get(call.httpMethod().name().toLowerCase(Locale.ROOT));
            assertThat(operation.has("security"))
                    .as(call.name())
                    .isEqualTo(call.signedMethod().isPresent());
            assertThat(operation.get("responses").has("403"))
                    .as(call.name())
                    .isEqualTo(call.signedMethod().isPresent());
            assertThat(operation.get("responses").has("400")).as(call.name()).isTrue();
        }
        assertThat(paths.at("/~1nest~11~1devices/put/responses").propertyNames())
                .contains("201", "422");
        assertThat(paths.at("/~1nest~11~1devices/put/responses").propertyNames())
                .doesNotContain("200");
        assertThat(description().at("/components/securitySchemes").propertyNames())
                .containsExactlyInAnyOrder("API-KEY", "API-SIGN");
        assertThat(description().at("/components/schemas/Problem/required")).hasSize(7);
    }

    private JsonNode description() {
        return served("/api-docs").json();
    }

    private Answer served(String path) {
        RotkiApp nobody = RotkiApp.on(server(), "none", "c2VjcmV0");
        Answer answer = nobody.send(new ReadyRequest("GET", path, Map.of(), ""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(nobody.hasCookies()).isFalse();
        return answer;
    }
}
