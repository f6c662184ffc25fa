package com.rotki.portal.blobstore;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The receipt of a written chunk, in text {@code number-tag}.
 *
 * @param number place of the chunk in the blob, 1 to {@link BlobStore#MAX_CHUNKS}
 * @param tag what the store tells chunks of the same number apart by: visible ASCII, 1–240 characters
 */
record Receipt(int number, String tag) {

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,4})-([!-~]{1,240})");

    Receipt {
        checkedNumber(number);
    }

    static void checkedNumber(int number) {
        if (number < 1 || number > BlobStore.MAX_CHUNKS) {
            throw new IllegalArgumentException("Chunks have the numbers 1 to " + BlobStore.MAX_CHUNKS);
        }
    }

    /** Reads the receipts of a whole blob, and refuses a list in which a chunk is missing, twice or out of place. */
    static List<Receipt> inOrder(List<String> receipts) {
        List<Receipt> parsed = receipts.stream().map(Receipt::parse).toList();
        boolean inOrder = IntStream.range(0, parsed.size())
                .allMatch(place -> parsed.get(place).number() == place + 1);
        if (parsed.isEmpty() || !inOrder) {
            throw new IllegalArgumentException("A blob is assembled of the chunks 1, 2, 3 and so on");
        }
        return parsed;
    }

    static Receipt parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No receipt of a chunk has this shape");
        }
        return new Receipt(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    @Override
    public String toString() {
        return number + "-" + tag;
    }
}
