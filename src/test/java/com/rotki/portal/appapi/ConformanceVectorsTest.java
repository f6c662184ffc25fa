package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.AppCall.ParameterCarrier;
import com.rotki.portal.appapi.ConformanceVectors.Vector;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ConformanceVectorsTest {

    private static final String SIGNED = "com.rotki.portal.appapi.ConformanceVectors#signed";
    private static final String ANSWERED = "com.rotki.portal.appapi.ConformanceVectors#answered";

    @Test
    void theFileIsComplete() {
        assertThat(ConformanceVectors.signed()).hasSize(16);
        assertThat(ConformanceVectors.answered()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource(ANSWERED)
    void readsWhatTheClientSigned(Vector vector) {
        AppCall call = vector.calls().findFirst().orElseThrow();
        String query = Objects.requireNonNullElse(vector.uri().getRawQuery(), "");

        SignedParameters parameters = call.carrier() == ParameterCarrier.MULTIPART
                ? ParameterReader.checked(call, form(vector).fields())
                : ParameterReader.read(call, query, vector.body());

        assertThat(parameters.signedString()).isEqualTo(vector.signedString());
        assertThat(parameters.values().keySet())
                .containsExactlyElementsOf(call.parameters().stream()
                        .filter(name ->
                                call.requires(name) || vector.signedString().contains(name))
                        .toList());
        assertThat(parameters.nonce()).isEqualTo(1700000000123L);
    }

    /** The bytes of the file come after the fields, and only those bytes. */
    @Test
    void theChunksMakeUpTheFile() throws Exception {
        var file = new ByteArrayOutputStream();
        for (Vector vector : ConformanceVectors.answered()
                .filter(vector -> vector.name().contains("three chunks"))
                .toList()) {
            form(vector).chunk().transferTo(file);
        }

        assertThat(file.toString(StandardCharsets.US_ASCII)).isEqualTo("not really encrypted");
    }

    private static UploadForm form(Vector vector) {
        var request = new MockHttpServletRequest("POST", vector.path());
        request.setContentType(
                vector.request().get("headers").get("Content-Type").asString());
        request.setContent(vector.body());
        return UploadForm.open(request);
    }

    @ParameterizedTest
    @MethodSource(SIGNED)
    void encodesParametersAsPythonDoes(Vector vector) {
        Map<String, String> pairs = new LinkedHashMap<>();
        vector.request()
                .get("signed_pairs")
                .forEach(pair -> pairs.put(pair.get(0).asString(), pair.get(1).asString()));

        assertThat(PythonUrlEncoding.encode(pairs)).isEqualTo(vector.signedString());
    }

    @ParameterizedTest
    @MethodSource(SIGNED)
    void makesTheClientsSignature(Vector vector) throws Exception {
        SignedMethod method = Stream.of(SignedMethod.values())
                .filter(known -> known.wireName().equals(vector.wireMethod()))
                .findFirst()
                .orElseThrow();
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(ConformanceVectors.apiSecret()), "HmacSHA512"));

        byte[] signature = mac.doFinal(method.message(vector.signedString()));

        assertThat(Base64.getEncoder().encodeToString(signature)).isEqualTo(vector.signature());
        assertThat(SignatureVerifier.decode(vector.signature())).isEqualTo(signature);
    }
}
