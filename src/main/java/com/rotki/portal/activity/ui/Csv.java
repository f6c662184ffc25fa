package com.rotki.portal.activity.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of comma-separated values as RFC 4180 has them. A line never contains a line break, and no cell begins like a
 * formula: a spreadsheet would compute what somebody else named a device.
 */
final class Csv {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]");
    /** Also the full-width forms, which some spreadsheets take for the narrow ones. */
    private static final Pattern FORMULA = Pattern.compile("(?s)(?:[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠]).*");

    private Csv() {}

    static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String text = CONTROLS.matcher(value).replaceAll(" ").replace("\"", "\"\"");
        return '"' + (FORMULA.matcher(value).matches() ? "'" : "") + text + '"';
    }
}
