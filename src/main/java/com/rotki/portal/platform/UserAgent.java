package com.rotki.portal.platform;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code User-Agent} header, as far as people want to know it: the browser and the system. A table of the common ones
 * is enough to tell the own browser from another; anything else is called by its own first word.
 *
 * @param system null if it does not say
 */
public record UserAgent(String name, @Nullable String system) {

    private static final int MAX_NAME = 40;

    /** In this order: most browsers also claim to be those below them. */
    private static final List<Map.Entry<Pattern, String>> BROWSERS = List.of(
            entry("\\b(?:Edg|EdgA|EdgiOS)/", "Microsoft Edge"),
            entry("\\bOPR/", "Opera"),
            entry("\\bVivaldi/", "Vivaldi"),
            entry("\\bSamsungBrowser/", "Samsung Internet"),
            entry("\\b(?:Firefox|FxiOS)/", "Firefox"),
            entry("\\b(?:Chrome|CriOS|HeadlessChrome)/", "Chrome"),
            entry("\\bVersion/\\S+ .*Safari/", "Safari"));

    private static final List<Map.Entry<Pattern, String>> SYSTEMS = List.of(
            entry("\\biPhone\\b", "iPhone"),
            entry("\\biPad\\b", "iPad"),
            entry("\\bAndroid\\b", "Android"),
            entry("\\bCrOS\\b", "ChromeOS"),
            entry("\\bWindows\\b", "Windows"),
            entry("\\bMac ?OS\\b|\\bMacintosh\\b|\\bDarwin\\b", "macOS"),
            entry("\\bLinux\\b", "Linux"));

    /** Reads a header of any form. */
    public static UserAgent parse(String header) {
        String name = first(BROWSERS, header);
        return new UserAgent(name == null ? firstWord(header) : name, first(SYSTEMS, header));
    }

    private static @Nullable String first(List<Map.Entry<Pattern, String>> table, String header) {
        return table.stream()
                .filter(entry -> entry.getKey().matcher(header).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String firstWord(String header) {
        String word = header.strip().split("[\\s/(;]", 2)[0];
        return word.isEmpty() ? "?" : word.substring(0, Math.min(MAX_NAME, word.length()));
    }

    private static Map.Entry<Pattern, String> entry(String pattern, String name) {
        return Map.entry(Pattern.compile(pattern), name);
    }
}
