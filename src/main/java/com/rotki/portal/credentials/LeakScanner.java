package com.rotki.portal.credentials;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Finds API Secrets in a text that anybody sent: they check themselves ({@code
 * src/docs/decisions/0001-self-checking-credentials.md}), so nothing else is ever looked up.
 */
final class LeakScanner {

    /** A text with more of them is no find but a try. */
    static final int MOST = 100;

    private static final Pattern SECRET =
            Pattern.compile(Pattern.quote(CredentialsGenerator.SECRET_PREFIX) + "[A-Za-z0-9+/]{72}");

    private static final int SECRET_CHARACTERS = 84;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\"'\\\\]+");
    private static final String MASK = "•••";

    private LeakScanner() {}

    /** Returns at most {@link #MOST} secrets, also where they were broken over lines or written for an address. */
    static Set<String> secretsIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        String plain =
                text.replace("%2F", "/").replace("%2f", "/").replace("%2B", "+").replace("%2b", "+");
        Stream.of(text, plain, BETWEEN.matcher(plain).replaceAll("")).forEach(reading -> collect(reading, found));
        return found;
    }

    /** Returns {@code text} without anything that looks like a part of credentials, whether it is one or not. */
    static String masked(String text) {
        return text.replaceAll("rotki(?:Secret|Key)[A-Za-z0-9+/%=]*", MASK);
    }

    private static void collect(String text, Set<String> found) {
        Matcher matcher = SECRET.matcher(text);
        for (int from = 0; found.size() < MOST && matcher.find(from); from = matcher.start() + 1) {
            if (isWhole(matcher.group())) {
                found.add(matcher.group());
            }
        }
    }

    private static boolean isWhole(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret.substring(0, SECRET_CHARACTERS));
        var checksum = new CRC32();
        int end = bytes.length - Integer.BYTES;
        checksum.update(bytes, 0, end);
        return ByteBuffer.wrap(bytes).getInt(end) == (int) checksum.getValue();
    }
}
