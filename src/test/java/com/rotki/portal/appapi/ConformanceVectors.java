package com.rotki.portal.appapi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests that the real client made with a frozen clock. Watchers are left out: this server does not verify them,
 * because it answers the same to everybody.
 */
final class ConformanceVectors {

    private static final JsonNode FILE = read();

    private ConformanceVectors() {}

    private static JsonNode read() {
        try (InputStream in = ConformanceVectors.class.getResourceAsStream("/conformance/vectors.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String apiSecret() {
        return FILE.get("api_secret").asString();
    }

    /** The signed ones. */
    static Stream<Vector> signed() {
        return StreamSupport.stream(FILE.get("vectors").spliterator(), false)
                .map(node -> new Vector(node.get("name").asString(), node))
                .filter(vector -> vector.request.has("signed_string"))
                .filter(vector -> !vector.path().endsWith("/watchers"));
    }

    /** The signed ones that this server has a call for. */
    static Stream<Vector> answered() {
        return signed().filter(vector -> vector.calls().findAny().isPresent());
    }

    /** One request of the real client. */
    record Vector(String name, JsonNode request) {

        String path() {
            return uri().getPath();
        }

        URI uri() {
            return URI.create(request.get("url").asString());
        }

        byte[] body() {
            return Base64.getDecoder().decode(request.get("body_base64").asString());
        }

        String signature() {
            return request.get("headers").get("API-SIGN").asString();
        }

        String signedString() {
            return request.get("signed_string").asString();
        }

        String wireMethod() {
            return path().replaceFirst("^/(api|nest)/1/", "").replace("devices/check", "devices");
        }

        Stream<AppCall> calls() {
            return AppCall.at(path()).stream()
                    .filter(call -> call.httpMethod()
                            .name()
                            .equals(request.get("method").asString()));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
