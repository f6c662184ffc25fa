package com.rotki.portal.billing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads customers line by line, from CSV with a header or from JSON lines: the first line tells which. A line that is
 * wrong says so and spoils no other, so a quoted field cannot go over the end of its line. No file is too large for the
 * memory.
 */
final class CustomerImportFile {

    /** Of a line, in bytes. */
    static final int LONGEST_LINE = 1_000;

    private static final int END = -1;

    private final BufferedInputStream bytes;
    private final int most;
    private @Nullable CustomerImportFormat format;
    private int number;
    private int read;
    private boolean over;

    /**
     * Reads a file, which whoever calls closes.
     *
     * @param most how many lines it may have, blank ones and the header not counted
     */
    CustomerImportFile(InputStream file, int most) {
        this.bytes = new BufferedInputStream(file);
        this.most = most;
    }

    /** Returns the next line that is not blank; empty at the end, and after what makes the rest of the file useless. */
    Optional<CustomerImportLine> next() throws IOException {
        while (!over) {
            Optional<CustomerImportLine> line = nextOrBlank();
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private Optional<CustomerImportLine> nextOrBlank() throws IOException {
        @Nullable ByteArrayOutputStream raw = rawLine();
        if (raw == null) {
            over = true;
            return Optional.empty();
        }
        number++;
        if (raw.size() > LONGEST_LINE) {
            return count(CustomerImportLine.wrong(number, CustomerImportVerdict.LINE_TOO_LONG));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return count(CustomerImportLine.wrong(number, CustomerImportVerdict.NOT_UTF8));
        }
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.isBlank() ? Optional.empty() : understood(text.strip());
    }

    private Optional<CustomerImportLine> understood(String text) {
        if (format == null) {
            format = CustomerImportFormat.of(text).orElse(null);
            if (format == null) {
                return end(CustomerImportVerdict.HEADER);
            }
            if (format.hasHeader()) {
                return Optional.empty();
            }
        }
        CustomerImportFormat known = format;
        return count(known.fields(text)
                .map(fields -> CustomerImportFields.read(number, fields))
                .orElseGet(() -> CustomerImportLine.wrong(number, CustomerImportVerdict.MALFORMED)));
    }

    private Optional<CustomerImportLine> count(CustomerImportLine line) {
        if (format == null) {
            return end(CustomerImportVerdict.HEADER);
        }
        read++;
        return read > most ? end(CustomerImportVerdict.TOO_MANY) : Optional.of(line);
    }

    private Optional<CustomerImportLine> end(CustomerImportVerdict reason) {
        over = true;
        return Optional.of(CustomerImportLine.wrong(number, reason));
    }

    /** Returns null at the end; keeps one byte more than a line may have, so that it shows. */
    private @Nullable ByteArrayOutputStream rawLine() throws IOException {
        var line = new ByteArrayOutputStream();
        int next = bytes.read();
        if (next == END) {
            return null;
        }
        while (next != END && next != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = bytes.read();
        }
        return line;
    }
}
