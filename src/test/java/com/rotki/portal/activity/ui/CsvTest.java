package com.rotki.portal.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsAreQuotedAndLinesEndAsTheStandardSays() {
        assertThat(Csv.line(Stream.of("a", "b,c", "say \"hi\"", "")))
                .isEqualTo("\"a\",\"b,c\",\"say \"\"hi\"\"\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\tx", "\r=1", "\n=1", "＝1", "＠x"})
    void noCellBeginsLikeAFormula(String value) {
        assertThat(Csv.line(Stream.of(value))).startsWith("\"'");
    }

    @Test
    void whateverIsInACellALineIsOneLine() {
        String line = Csv.line(Stream.of("a\r\nb\u001b[31mc\u2028d\u0085e\u0000f", "g"));

        assertThat(line).isEqualTo("\"a  b [31mc d e f\",\"g\"\r\n");
    }
}
