package com.rotki.portal.appapi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chunk of a backup, before it is signed.
 *
 * @param fields in the app's order
 * @param range as Content-Range says it
 * @param bytes of the chunk
 */
@SuppressWarnings("ArrayRecordComponent") // ten megabytes that are only handed on
record ChunkForm(Map<String, Object> fields, String range, byte[] bytes) {

    ChunkForm withField(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new ChunkForm(changed, range, bytes);
    }

    ChunkForm withRange(String other) {
        return new ChunkForm(fields, other, bytes);
    }

    ChunkForm withBytes(byte[] other) {
        return new ChunkForm(fields, range, other);
    }

    byte[] body() {
        return UploadBody.of(fields, bytes);
    }
}
