package com.rotki.portal.activity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as bytes, each with its length before it; nothing has the length −1. */
final class LengthPrefixed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    LengthPrefixed(String kindOfRecord) {
        add(kindOfRecord);
    }

    LengthPrefixed add(@Nullable String text) {
        return addBytes(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    LengthPrefixed add(long number) {
        return addBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    LengthPrefixed add(Instant at) {
        return addBytes(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .array());
    }

    LengthPrefixed add(@Nullable UUID id) {
        return addBytes(
                id == null
                        ? null
                        : ByteBuffer.allocate(2 * Long.BYTES)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private LengthPrefixed addBytes(byte @Nullable [] value) {
        int length = value == null ? -1 : value.length;
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
        return this;
    }
}
