package com.rotki.portal.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The details of an entry as text: a JSON object, so that no value can pass for a second one or a second line
 * (requirement F3), in ASCII, so that every database gives back what it was given.
 */
final class DetailsJson {

    static final int MAX_VALUE = 2_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private DetailsJson() {}

    /** Returns the entries in the order of their names; values over 2,000 characters are cut. */
    static String write(Map<String, String> details) {
        Map<String, String> sorted = new TreeMap<>();
        details.forEach((name, value) -> sorted.put(name, value.substring(0, Math.min(MAX_VALUE, value.length()))));
        return JSON.writeValueAsString(sorted);
    }

    /** Returns the entries; none if the text was changed in the database into something else. */
    static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JacksonException changed) {
            return Map.of();
        }
    }
}
