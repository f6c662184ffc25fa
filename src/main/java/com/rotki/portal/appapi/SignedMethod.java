package com.rotki.portal.appapi;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The name of a call as it goes into the signature: neither the real path nor the HTTP method (protocol, section 1). So
 * several calls share one name, and a signature alone does not say which of them was meant.
 */
enum SignedMethod {
    LAST_DATA_METADATA("last_data_metadata", HashForm.RAW),
    STATISTICS_RENDERER("statistics_rendererv2", HashForm.RAW),
    LIMITS("limits", HashForm.HEX),
    DEVICES("devices", HashForm.HEX),
    BACKUP("backup", HashForm.HEX),
    BACKUP_RANGE("backup/range", HashForm.HEX);

    private enum HashForm {
        RAW,
        HEX
    }

    private final String wireName;
    private final HashForm hashForm;

    SignedMethod(String wireName, HashForm hashForm) {
        this.wireName = wireName;
        this.hashForm = hashForm;
    }

    /** Returns the name that the app signs. */
    String wireName() {
        return wireName;
    }

    /**
     * Returns the bytes that the app put under its HMAC.
     *
     * @param signedString the parameters as the app's {@code urlencode} wrote them
     */
    byte[] message(String signedString) {
        byte[] digest = DigestUtils.sha256(signedString.getBytes(StandardCharsets.UTF_8));
        byte[] tail = hashForm == HashForm.RAW
                ? digest
                : HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        byte[] signedPath = ("/api/1/" + wireName).getBytes(StandardCharsets.US_ASCII);
        byte[] message = new byte[signedPath.length + tail.length];
        System.arraycopy(signedPath, 0, message, 0, signedPath.length);
        System.arraycopy(tail, 0, message, signedPath.length, tail.length);
        return message;
    }
}
