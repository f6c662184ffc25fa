package com.rotki.portal.appapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes parameters as Python's {@code urllib.parse.urlencode} does: the app signs what that wrote. */
final class PythonUrlEncoding {

    private PythonUrlEncoding() {}

    /** Returns the parameters in their order. */
    static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> quote(parameter.getKey()) + "=" + quote(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Java's encoder differs from Python's in two characters: it leaves the asterisk and escapes the tilde. */
    private static String quote(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
