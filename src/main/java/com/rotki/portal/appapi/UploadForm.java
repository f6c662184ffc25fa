package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.util.unit.DataSize;

/**
 * The form that carries a chunk of a backup, read as it comes: first the signed fields, then nothing until somebody
 * asks for the chunk. So who sends it, and whether it may be that large, is known before a byte of the file is read
 * (requirement F7).
 *
 * @param fields the signed ones, in the order of the form
 * @param chunk the bytes of the file, straight from the network
 */
record UploadForm(SignedParameters fields, InputStream chunk) {

    /** The name of the part with the bytes. */
    static final String CHUNK = "chunk_data";

    /** Bytes of a form: the longest chunk, and room for the fields. */
    static final long MOST =
            DataSize.ofMegabytes(10).toBytes() + DataSize.ofKilobytes(64).toBytes();

    private static final int MOST_IN_FIELD = 256;
    private static final int MOST_IN_PART_HEADER = 512;
    private static final String ATTRIBUTE = UploadForm.class.getName();

    /**
     * Reads the fields.
     *
     * @throws RequestRefusedException if the body is no such form, a field is there twice or the chunk is missing
     */
    static UploadForm open(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST) {
            throw RequestBody.tooLarge(MOST);
        }
        try {
            return read(request);
        } catch (IOException | IllegalArgumentException broken) {
            throw RequestBody.refusal(broken);
        }
    }

    private static UploadForm read(HttpServletRequest request) throws IOException {
        var parser = new FileUpload();
        parser.setPartHeaderSizeMax(MOST_IN_PART_HEADER);
        parser.setSizeMax(MOST);
        FileItemIterator parts = parser.getItemIterator(new ServletRequestContext(request));
        Map<String, String> values = new LinkedHashMap<>();
        while (parts.hasNext()) {
            FileItemStream part = parts.next();
            String name = part.getFieldName();
            if (name == null) {
                throw RequestRefusedException.malformed();
            }
            if (name.equals(CHUNK)) {
                return new UploadForm(
                        new SignedParameters(values, PythonUrlEncoding.encode(values)),
                        new LastPart(part.openStream(), parts));
            }
            if (values.size() >= AppCall.UPLOAD_BACKUP.parameters().size()) {
                throw RequestRefusedException.malformed();
            }
            SignedParameters.addOnce(values, name, text(part));
        }
        throw new RequestRefusedException(AppRefusal.PARAMETER_MISSING, CHUNK);
    }

    private static String text(FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            byte[] bytes = in.readNBytes(MOST_IN_FIELD + 1);
            RequestRefusedException.unless(bytes.length <= MOST_IN_FIELD, AppRefusal.MALFORMED);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns what {@link ApiBoundaryFilter} opened. */
    static UploadForm of(HttpServletRequest request) {
        return (UploadForm) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
    }
}
