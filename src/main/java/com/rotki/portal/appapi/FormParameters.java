package com.rotki.portal.appapi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded}. The signed string is the raw text as it arrived. */
final class FormParameters {

    private FormParameters() {}

    /**
     * Returns the parameters of {@code raw}.
     *
     * @throws RequestRefusedException on a broken escape, invalid UTF-8, a parameter without {@code =} or twice
     */
    static SignedParameters read(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        if (raw.endsWith("&")) {
            throw RequestRefusedException.malformed();
        }
        for (int start = 0; start < raw.length(); ) {
            int end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            int equals = raw.indexOf('=', start);
            if (equals < 0 || equals > end) {
                throw RequestRefusedException.malformed();
            }
            SignedParameters.addOnce(values, decode(raw, start, equals), decode(raw, equals + 1, end));
            start = end + 1;
        }
        return new SignedParameters(values, raw);
    }

    private static String decode(String raw, int start, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            char character = raw.charAt(i);
            if (character == '%') {
                bytes.write(hexDigit(raw, i + 1, end) << 4 | hexDigit(raw, i + 2, end));
                i += 2;
            } else if (character == '+') {
                bytes.write(' ');
            } else if (character > ' ' && character <= '~') {
                bytes.write(character);
            } else {
                throw RequestRefusedException.malformed();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RequestRefusedException.malformed();
        }
    }

    private static int hexDigit(String raw, int index, int end) {
        int digit = index < end && raw.charAt(index) <= '~' ? Character.digit(raw.charAt(index), 16) : -1;
        if (digit < 0) {
            throw RequestRefusedException.malformed();
        }
        return digit;
    }
}
