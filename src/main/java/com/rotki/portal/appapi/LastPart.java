package com.rotki.portal.appapi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;

/**
 * The bytes of the last part of a form. Reading them to the end fails if another part follows, which would not be
 * signed, or if the form is cut off.
 */
final class LastPart extends FilterInputStream {

    private final FileItemIterator parts;
    private boolean ended;

    LastPart(InputStream bytes, FileItemIterator parts) {
        super(bytes);
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        return ended ? -1 : orEnd(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return ended ? -1 : orEnd(super.read(buffer, offset, length));
    }

    private int orEnd(int read) throws IOException {
        if (read < 0) {
            if (parts.hasNext()) {
                throw new IOException("A part follows that has to be the last one");
            }
            ended = true;
        }
        return read;
    }
}
