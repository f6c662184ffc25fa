package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {

    @Test
    void keepsTheOrderOfTheDocument() {
        SignedParameters parameters = json("{\"nonce\": 17, \"device_identifier\": \"ab\"}");

        assertThat(parameters.signedString()).isEqualTo("nonce=17&device_identifier=ab");
    }

    @Test
    void decodesAQueryButSignsItAsItArrived() {
        SignedParameters parameters = ParameterReader.read(AppCall.LIST_DEVICES, "nonce=%31%37", new byte[0]);

        assertThat(parameters.nonce()).isEqualTo(17);
        assertThat(parameters.signedString()).isEqualTo("nonce=%31%37");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"text\"",
                "{\"device_identifier\": \"ab\", \"nonce\": 17",
                "{\"device_identifier\": \"ab\", \"nonce\": 17}{}",
                "{\"device_identifier\": \"ab\", \"nonce\": \"17\"}",
                "{\"device_identifier\": 12, \"nonce\": 17}",
                "{\"device_identifier\": null, \"nonce\": 17}",
                "{\"device_identifier\": true, \"nonce\": 17}",
                "{\"device_identifier\": 1.5, \"nonce\": 17}",
                "{\"device_identifier\": [\"ab\"], \"nonce\": 17}",
                "{\"device_identifier\": {\"a\": 1}, \"nonce\": 17}",
                "{\"device_identifier\": \"a\\u0000b\", \"nonce\": 17}",
                "{\"device_identifier\": \"a\\ud800b\", \"nonce\": 17}",
                "{\"device_identifier\": \"a\\xb\", \"nonce\": 17}",
                "{\"device_identifier\": \"ab\", \"nonce\": 017}",
                "{'device_identifier': 'ab', 'nonce': 17}",
                "{\"device_identifier\": \"ab\", \"nonce\": 17,}",
                "\uFEFF{\"device_identifier\": \"ab\", \"nonce\": 17}"
            })
    void refusesJsonThatIsNotOneFlatObject(String body) {
        assertThatThrownBy(() -> json(body)).hasMessage("request.malformed");
    }

    @Test
    void refusesOtherEncodingsThanUtf8() {
        byte[] utf16 = "{\"device_identifier\": \"ab\", \"nonce\": 17}".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> ParameterReader.read(AppCall.CHECK_DEVICE, "", utf16))
                .hasMessage("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "99999999999999999999", "1000000000000000", "-0", "1700000000123.0"})
    void refusesAMalformedNonce(String nonce) {
        assertThatThrownBy(() -> json("{\"device_identifier\": \"ab\", \"nonce\": " + nonce + "}"))
                .isInstanceOf(RequestRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"device_identifier": "ab", "nonce": 1, "nonce": 2}            | request.parameter-twice
                    {"device_identifier": "ab", "device_identifier": "ab"}         | request.parameter-twice
                    {"device_identifier": "ab"}                                    | request.parameter-missing
                    {"nonce": 1}                                                   | request.parameter-missing
                    {}                                                             | request.parameter-missing
                    {"device_identifier": "ab", "nonce": 1, "device_name": "x"}    | request.parameter-unknown
                    {"device_identifier": "ab", "nonce": 1, "Nonce": "1"}          | request.parameter-unknown
                    """)
    void takesExactlyTheDocumentedParameters(String body, String code) {
        assertThatThrownBy(() -> json(body)).hasMessage(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonce=1&nonce=1      | request.parameter-twice
                    nonce=1&%6eonce=1    | request.parameter-twice
                    nonce=1&a=b          | request.parameter-unknown
                    nonce                | request.malformed
                    nonce=1&             | request.malformed
                    &nonce=1             | request.malformed
                    nonce=%zz            | request.malformed
                    nonce=%3             | request.malformed
                    nonce=%c3%28         | request.malformed
                    nonce=%ed%a0%80      | request.malformed
                    nonce=%00            | request.nonce-invalid
                    nonce=               | request.nonce-invalid
                    nonce=-1             | request.nonce-invalid
                    nonce=+1             | request.nonce-invalid
                    nonce=٣              | request.malformed
                    nonce=%D9%A3         | request.nonce-invalid
                    """)
    void takesExactlyOneNonceFromAQuery(String query, String code) {
        assertThatThrownBy(() -> ParameterReader.read(AppCall.LIMITS, query, new byte[0]))
                .hasMessage(code);
    }

    @Test
    void neverMixesQueryAndBody() {
        byte[] body = "{\"device_identifier\": \"ab\", \"nonce\": 17}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ParameterReader.read(AppCall.REMOVE_DEVICE, "nonce=17", body))
                .hasMessage("request.query-not-allowed");
        assertThatThrownBy(() -> ParameterReader.read(AppCall.LIMITS, "nonce=17", body))
                .hasMessage("request.body-not-allowed");
    }

    private static SignedParameters json(String body) {
        return ParameterReader.read(AppCall.CHECK_DEVICE, "", body.getBytes(StandardCharsets.UTF_8));
    }
}
