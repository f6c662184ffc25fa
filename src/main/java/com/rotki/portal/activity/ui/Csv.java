package com.rotki.portal.activity.ui;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of separated values as RFC 4180 has them, but for the separator: a spreadsheet opens a file by double click with
 * that of its own region ({@code src/docs/decisions/0017-a-file-for-the-readers-spreadsheet.md}). A line never contains a
 * line break, and no cell begins like a formula: a spreadsheet would compute what somebody else named a device.
 */
final class Csv {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]");
    /** Also the full-width forms, which some spreadsheets take for the narrow ones. */
    private static final Pattern FORMULA = Pattern.compile("(?s)(?:[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠]).*");

    private final String separator;

    private Csv(String separator) {
        this.separator = separator;
    }

    /** For the spreadsheet of somebody whose browser asks for {@code region}. */
    static Csv of(Locale region) {
        return new Csv(DecimalFormatSymbols.getInstance(region).getDecimalSeparator() == ',' ? ";" : ",");
    }

    String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(separator, "", "\r\n"));
    }

    private static String cell(String value) {
        String text = CONTROLS.matcher(value).replaceAll(" ").replace("\"", "\"\"");
        return '"' + (FORMULA.matcher(value).matches() ? "'" : "") + text + '"';
    }
}
