package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.platform.AccountId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, rightly signed or not: no failure of the server, and nothing changes that was refused. */
class HostileInputTest extends ApiServerTest {

    /** Texts that have broken other programs. */
    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "a".repeat(129),
                "a".repeat(60_000),
                "😀".repeat(200),
                "\0",
                "a\0b",
                "a\r\nSet-Cookie: x=y",
                "\u001b[31mred\u001b[0m",
                "\u202Egnp.exe",
                "\u2066isolated\u2069",
                "\u200b\u200b",
                "e\u0301".repeat(200),
                "' or '1'='1",
                "'; drop table device; --",
                "${jndi:ldap://x}",
                "#{7*7}",
                "{0} {1}",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "../../../../etc/passwd",
                "%00%0d%0a",
                "\uFFFE\uFFFF",
                "null",
                "-1",
                "99999999999999999999999999",
                "NaN");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAnIdentifier(String text) {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();
        RotkiApp hostile = app.withDevice(text, "name", "Linux");

        assertThat(hostile.check().status()).isIn(400, 404);
        assertThat(hostile.remove(text).status()).isIn(400, 404);
        assertThat(hostile.rename(text, "name").status()).isIn(400, 404);
        assertThat(hostile.register().status()).isIn(201, 400);
        assertThat(app.check().status()).isEqualTo(200);
        assertThat(app.devices().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAName(String text) {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();

        Answer renamed = app.rename(app.deviceIdentifier(), text);

        assertThat(renamed.status()).isIn(200, 400);
        String name = app.devices().json().at("/devices/0/device_name").asString();
        if (renamed.status() == 400) {
            BoundaryTest.codeOf(renamed);
            assertThat(name).isEqualTo(app.deviceName());
        }
        assertThat(name.codePointCount(0, name.length())).isBetween(1, 128);
        assertThat(name).doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAPlatform(String text) {
        RotkiApp app = appOfNewSubscriber("basic");

        Answer answer = app.withDevice("ab", "name", text).register();

        assertThat(answer.status()).isIn(201, 400);
        if (answer.status() == 400) {
            BoundaryTest.codeOf(answer);
            assertThat(app.devices().json().get("devices")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asTheVersionOfTheApp(String text) {
        RotkiApp app = appOfNewSubscriber("basic");
        ReadyRequest request = app.registerRequest();
        String header = text.replaceAll("[^\\x20-\\x7e]", "?");
        header = header.substring(0, Math.min(4000, header.length()));

        assertThat(app.send(request.withHeader("User-Agent", "rotki/" + header)).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void asAKey(String text) {
        String header = text.replaceAll("[^\\x20-\\x7e]", "?");
        header = header.substring(0, Math.min(4000, header.length()));
        RotkiApp app = appOfNewSubscriber("basic").withCredentials(header, "c2VjcmV0");

        Answer answer = app.limits();

        assertThat(answer.status()).isEqualTo(401);
        BoundaryTest.codeOf(answer);
    }

    /** Bodies that are no request at all. */
    static Stream<String> bodies() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{}",
                "{",
                "\"",
                "{\"nonce\": 1",
                "{\"nonce\": 1}}",
                "[".repeat(5000),
                "{\"a\":".repeat(5000) + "1" + "}".repeat(5000),
                "{\"nonce\": " + "9".repeat(5000) + "}",
                "{\"nonce\": 1e999999999}",
                "{\"nonce\": -1, \"device_identifier\": \"ab\"}",
                "{\"nonce\": NaN}",
                "{\"" + "n".repeat(60_000) + "\": 1}",
                "{\"nonce\": 1, \"nonce\": 1}",
                "{\"__proto__\": {}, \"nonce\": 1}",
                "{\"@class\": \"java.lang.Runtime\", \"nonce\": 1}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "nonce=1&nonce=2",
                "\u0000\u0001\u0002",
                "{\"device_identifier\": \"\\ud800\", \"nonce\": 1}");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void asABody(String body) {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();

        for (ReadyRequest request : List.of(app.checkRequest(), app.registerRequest(), app.removeRequest("x"))) {
            Answer answer = app.send(request.withBody(body));
            assertThat(answer.status()).isEqualTo(400);
            BoundaryTest.codeOf(answer);
        }
        assertThat(app.check().status()).isEqualTo(200);
    }

    @Test
    void asANumber() {
        RotkiApp app = appOfNewSubscriber("basic");
        for (Object nonce : List.of(-1L, 0L, 1L, Long.MAX_VALUE, Long.MIN_VALUE, 999_999_999_999_999L)) {
            Map<String, Object> parameters = app.parameters("device_identifier", "ab");
            parameters.put("nonce", nonce);

            Answer answer = app.send(app.json("POST", "/nest/1/devices/check", parameters));

            assertThat(answer.status()).isIn(400, 403);
            BoundaryTest.codeOf(answer);
        }
    }
}
