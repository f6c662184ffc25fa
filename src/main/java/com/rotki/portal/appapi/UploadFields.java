package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Names;
import com.rotki.portal.backup.UploadChunk;
import com.rotki.portal.platform.AppRefusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the signed fields of an upload and its Content-Range into what they say. */
final class UploadFields {

    /** Base64 of 32 bytes. */
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=");

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15})");

    private UploadFields() {}

    /**
     * Returns the chunk that a call announces.
     *
     * @param contentRange the header; null if there is none
     * @throws RequestRefusedException if a field or the header is malformed
     */
    static UploadChunk of(SignedCall call, @Nullable String contentRange) {
        SignedParameters fields = call.parameters();
        String hash = fields.text(Names.FILE_HASH);
        RequestRefusedException.unless(HASH.matcher(hash).matches(), AppRefusal.MALFORMED);
        return new UploadChunk(
                fields.find(Names.UPLOAD_ID).orElse(null),
                hash,
                number(fields.text(Names.LAST_MODIFIED)),
                number(fields.text(Names.TOTAL_SIZE)),
                range(contentRange),
                call.client().version());
    }

    private static long number(String text) {
        RequestRefusedException.unless(NUMBER.matcher(text).matches(), AppRefusal.MALFORMED);
        return Long.parseLong(text);
    }

    private static UploadChunk.Range range(@Nullable String header) {
        Matcher range = RANGE.matcher(header == null ? "" : header);
        RequestRefusedException.unless(range.matches(), AppRefusal.MALFORMED);
        return new UploadChunk.Range(
                Long.parseLong(range.group(1)), Long.parseLong(range.group(2)), Long.parseLong(range.group(3)));
    }
}
