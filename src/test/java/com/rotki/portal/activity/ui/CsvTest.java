package com.rotki.portal.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final Csv COMMAS = Csv.of(Locale.UK);

    @Test
    void cellsAreQuotedAndLinesEndAsTheStandardSays() {
        assertThat(COMMAS.line(Stream.of("a", "b,c", "say \"hi\"", "")))
                .isEqualTo("\"a\",\"b,c\",\"say \"\"hi\"\"\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\tx", "\r=1", "\n=1", "＝1", "＠x"})
    void noCellBeginsLikeAFormula(String value) {
        assertThat(COMMAS.line(Stream.of(value))).startsWith("\"'");
    }

    @Test
    void whateverIsInACellALineIsOneLine() {
        String line = COMMAS.line(Stream.of("a\r\nb\u001b[31mc\u2028d\u0085e\u0000f", "g"));

        assertThat(line).isEqualTo("\"a  b [31mc d e f\",\"g\"\r\n");
    }

    /** A German Excel opens a file with commas in one column. */
    @ParameterizedTest
    @CsvSource({"de-DE,;", "fr,;", "pt-BR,;", "en,','", "en-GB,','", "de-CH,','"})
    void theSeparatorIsThatOfTheReadersRegion(String region, String separator) {
        String line = Csv.of(Locale.forLanguageTag(region)).line(Stream.of("a;b", "=c,d"));

        assertThat(line).isEqualTo("\"a;b\"" + separator + "\"'=c,d\"\r\n");
    }
}
