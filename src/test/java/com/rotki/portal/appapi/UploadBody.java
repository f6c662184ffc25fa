package com.rotki.portal.appapi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A chunk's form as the app writes it: the fields, then the bytes, no part with a content type (protocol, section 4.9).
 */
public final class UploadBody {

    private static final String BOUNDARY = "9b72ce401b9dce1083716d2689e4f2d2";

    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private UploadBody() {}

    public static byte[] of(Map<String, Object> fields, byte[] chunk) {
        var body = new ByteArrayOutputStream(chunk.length + 1000);
        fields.forEach((name, value) -> text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                        + "\r\n"));
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"chunk_data\"; filename=\"chunk\""
                        + "\r\n\r\n");
        body.writeBytes(chunk);
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
