package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes arrive as keyboards, mail programs and chats make them. */
class TypedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                "123 456",
                "123\u00a0456", // no-break space
                "\u202f123\u2009456\u3000", // other blanks
                "123\u200b456\ufeff", // blanks without width
                "\u2068123-456\u2069", // marks of direction
                "123\u2013456", // a dash
                "\uff11\uff12\uff13\uff14\uff15\uff16", // full width
                "\u0661\u0662\u0663\u0664\u0665\u0666", // Arabic
                "\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6", // Persian
                "\u0967\u0968\u0969\u096a\u096b\u096c", // Devanagari
                "\ud835\udfcf\ud835\udfd0\ud835\udfd1\ud835\udfd2\ud835\udfd3\ud835\udfd4", // bold, beyond 16 bits
                "\u201c123456\u201d.\n"
            })
    void copiedMarksAndForeignDigitsMakeNoDifference(String typed) {
        assertThat(TypedCode.of(typed)).isEqualTo("123456");
    }

    @Test
    void lettersAreKeptSoThatAnotherCodeIsNoCode() {
        assertThat(TypedCode.of("12x34-56")).isEqualTo("12X3456");
    }

    @Test
    void lettersThatLookLikeDigitsAreDigitsWhereTheAlphabetHasNoSuchLetters() {
        assertThat(TypedCode.readFromPaper("oil0-1\uff2f")).isEqualTo("011010");
    }

    @Test
    void anEndlessTextIsNoCode() {
        assertThat(TypedCode.of("1".repeat(401))).isEmpty();
    }
}
