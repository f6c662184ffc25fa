package com.rotki.portal.blobstore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Some bytes, which a failing test does not print. */
public final class Bytes {

    private final byte[] content;

    public Bytes(byte[] content) {
        this.content = content.clone();
    }

    public static Bytes random(int seed, int size) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        return new Bytes(content);
    }

    public static Bytes joined(List<Bytes> parts) {
        return parts.stream().reduce(new Bytes(new byte[0]), Bytes::plus);
    }

    public Bytes plus(Bytes other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(content);
        both.writeBytes(other.content);
        return new Bytes(both.toByteArray());
    }

    public Bytes from(long offset) {
        return new Bytes(Arrays.copyOfRange(content, Math.toIntExact(offset), content.length));
    }

    /** The {@code number}th of the chunks into which they are cut, from 1. */
    public Bytes part(int chunkSize, int number) {
        int start = (number - 1) * chunkSize;
        return new Bytes(Arrays.copyOfRange(content, start, Math.min(start + chunkSize, content.length)));
    }

    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** Fails where it should end. */
    public InputStream brokenStream() {
        return new FilterInputStream(stream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("connection reset");
                }
                return read;
            }
        };
    }

    public long size() {
        return content.length;
    }

    public String sha256() throws IOException {
        return StoredBlob.of(stream()).sha256();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes with the hash code " + hashCode();
    }
}
