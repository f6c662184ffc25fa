package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Names;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one flat JSON object of texts and integers in document order and writes it again as the app's
 * {@code urlencode} did before it signed. The documented calls carry nothing else.
 */
final class JsonParameters {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2)
                    .maxNumberLength(32)
                    .maxNameLength(64)
                    .build())
            .build();

    private JsonParameters() {}

    /**
     * Returns the parameters of {@code text}.
     *
     * @throws RequestRefusedException if it is not one such object, or a name is there twice
     */
    static SignedParameters read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                String value = value(name, parser.nextToken(), parser);
                SignedParameters.addOnce(values, encodable(name), encodable(value));
            }
            expect(parser.currentToken() == JsonToken.END_OBJECT);
            expect(parser.nextToken() == null);
        } catch (JacksonException e) {
            throw RequestRefusedException.malformed();
        }
        return new SignedParameters(values, PythonUrlEncoding.encode(values));
    }

    /** The nonce is a number and everything else a text, as the app writes them. */
    private static String value(String name, @Nullable JsonToken token, JsonParser parser) {
        boolean number = name.equals(Names.NONCE);
        expect(token == (number ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING));
        return parser.getString();
    }

    /** Half a surrogate pair has no UTF-8 form: Python refuses it, Java would quietly sign a question mark. */
    private static String encodable(String text) {
        expect(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        return text;
    }

    private static void expect(boolean right) {
        if (!right) {
            throw RequestRefusedException.malformed();
        }
    }
}
