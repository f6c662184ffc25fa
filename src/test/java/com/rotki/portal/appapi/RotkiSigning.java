package com.rotki.portal.appapi;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How the real client signs, written down a second time from the protocol: it shares no code with the server. */
final class RotkiSigning {

    private static final Set<String> HEX_DIGEST = Set.of("backup", "backup/range", "devices", "limits");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~";

    private RotkiSigning() {}

    /** Python's {@code urllib.parse.urlencode}. */
    static String urlencode(Map<String, Object> parameters) {
        StringJoiner joined = new StringJoiner("&");
        parameters.forEach((name, value) -> joined.add(quotePlus(name) + "=" + quotePlus(value.toString())));
        return joined.toString();
    }

    private static String quotePlus(String text) {
        StringBuilder quoted = new StringBuilder();
        for (byte character : text.getBytes(StandardCharsets.UTF_8)) {
            if (character == ' ') {
                quoted.append('+');
            } else if (character > 0 && UNRESERVED.indexOf(character) >= 0) {
                quoted.append((char) character);
            } else {
                quoted.append('%').append(HexFormat.of().withUpperCase().toHexDigits(character));
            }
        }
        return quoted.toString();
    }

    /** The API-SIGN header. */
    static String sign(String apiSecret, String method, String urlencoded) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(urlencoded.getBytes(StandardCharsets.UTF_8));
            byte[] tail = HEX_DIGEST.contains(method)
                    ? HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII)
                    : hash;
            Mac hmac = Mac.getInstance("HmacSHA512");
            hmac.init(new SecretKeySpec(Base64.getMimeDecoder().decode(apiSecret), "HmacSHA512"));
            hmac.update(("/api/1/" + method).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hmac.doFinal(tail));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Python's {@code json.dumps} of a flat dictionary: ASCII only. */
    static String json(Map<String, Object> parameters) {
        StringJoiner joined = new StringJoiner(", ", "{", "}");
        parameters.forEach((name, value) -> joined.add(
                "\"" + name + "\": " + (value instanceof Number ? value.toString() : quoted(value.toString()))));
        return joined.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character >= ' ' && character <= '~') {
                quoted.append(character);
            } else if ("\b\t\n\f\r".indexOf(character) >= 0) {
                quoted.append('\\').append("btnfr".charAt("\b\t\n\f\r".indexOf(character)));
            } else {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(character));
            }
        }
        return quoted.append('"').toString();
    }
}
