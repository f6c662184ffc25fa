package com.rotki.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.CustomerImportLine.Customer;
import com.rotki.portal.subscription.PlanGrant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with customers, as other systems write them. */
class CustomerImportFileTest {

    private static final String HEADER = "email,tier,kind,until,language\n";
    private static final Customer IDA = new Customer(
            "ida@example.org",
            new PlanGrant("basic", PlanGrant.Kind.PAID_ELSEWHERE, Instant.parse("2027-03-31T00:00:00Z")),
            Locale.GERMAN);

    @Test
    void csvAndJsonLinesSayTheSame() throws IOException {
        assertThat(customers(HEADER + "ida@example.org,basic,PAID_ELSEWHERE,2027-03-31,de\n"))
                .containsExactly(IDA);
        assertThat(customers("{\"email\":\"ida@example.org\",\"tier\":\"basic\",\"kind\":\"PAID_ELSEWHERE\","
                        + "\"until\":\"2027-03-31T00:00:00Z\",\"language\":\"de\"}"))
                .containsExactly(IDA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFEMAIL;Tier;kind;until;language\r\n\"ida@example.org\"; Basic ;paid-elsewhere;2027-03-31;de-DE\r\n",
                "language\tuntil\tkind\ttier\temail\nde\t2027-03-31\tPAID_ELSEWHERE\tbasic\tida@example.org",
                "\n\nemail,tier,kind,until,language\n\nida@example.org,basic,PAID_ELSEWHERE,2027-03-31,de\n\n"
            })
    void whatSpreadsheetsMakeOfItIsUnderstood(String file) throws IOException {
        assertThat(customers(file)).containsExactly(IDA);
    }

    @Test
    void languageCanBeLeftOut() throws IOException {
        assertThat(customers("email,tier,kind,until\nida@example.org,basic,COMPLIMENTARY,2027-03-31"))
                .singleElement()
                .satisfies(customer -> assertThat(customer.language()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ida,basic,COMPLIMENTARY,2027-03-31,de|EMAIL",
                ",basic,COMPLIMENTARY,2027-03-31,de|EMAIL",
                "ida@example.org,b c,COMPLIMENTARY,2027-03-31,de|TIER",
                "ida@example.org,,COMPLIMENTARY,2027-03-31,de|TIER",
                "ida@example.org,basic,FREE,2027-03-31,de|KIND",
                "ida@example.org,basic,COMPLIMENTARY,31.3.2027,de|UNTIL",
                "ida@example.org,basic,COMPLIMENTARY,2027-02-30,de|UNTIL",
                "ida@example.org,basic,COMPLIMENTARY,2027-03-31,fr|LANGUAGE",
                "ida@example.org,basic,COMPLIMENTARY,2027-03-31|MALFORMED",
                "ida@example.org,basic,COMPLIMENTARY,2027-03-31,de,more|MALFORMED",
                "ida@example.org,\"basic,COMPLIMENTARY,2027-03-31,de|MALFORMED"
            })
    void eachFaultIsToldWithItsLineAndSpoilsNoOther(String line, CustomerImportVerdict problem) throws IOException {
        List<CustomerImportLine> lines =
                lines(HEADER + line + "\nida@example.org,basic,PAID_ELSEWHERE,2027-03-31,de\n");

        assertThat(lines).containsExactly(CustomerImportLine.wrong(2, problem), CustomerImportLine.of(3, IDA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":1}",
                "{\"email\":\"a@example.org\",\"email\":\"b@example.org\"}",
                "{\"password\":\"x\"}",
                "{} {}",
                "{",
                "{\"email\":{\"a\":\"b\"}}"
            })
    void jsonOfAnotherShapeIsToldApart(String line) throws IOException {
        assertThat(lines(line + "\n[]"))
                .extracting(CustomerImportLine::problem)
                .containsExactly(CustomerImportVerdict.MALFORMED, CustomerImportVerdict.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ida@example.org,basic,COMPLIMENTARY,2027-03-31",
                "email,tier,kind",
                "email,tier,kind,until,until",
                "email,tier,kind,until,password",
                "[]"
            })
    void withoutAHeaderNothingIsRead(String header) throws IOException {
        assertThat(lines(header + "\nida@example.org,basic,COMPLIMENTARY,2027-03-31"))
                .containsExactly(CustomerImportLine.wrong(1, CustomerImportVerdict.HEADER));
    }

    @Test
    void longLinesAndOtherEncodingsAreTold() throws IOException {
        String most = "x".repeat(CustomerImportFile.LONGEST_LINE);

        assertThat(lines(HEADER + most + "\n" + most + "x\n"))
                .extracting(CustomerImportLine::problem)
                .containsExactly(CustomerImportVerdict.MALFORMED, CustomerImportVerdict.LINE_TOO_LONG);
        assertThat(lines((HEADER + "müller@example.org,basic,COMPLIMENTARY,2027-03-31,de")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(CustomerImportLine.wrong(2, CustomerImportVerdict.NOT_UTF8));
    }

    @Test
    void whatIsTooMuchEndsTheImport() throws IOException {
        String line = "ida@example.org,basic,PAID_ELSEWHERE,2027-03-31,de\n";
        var file = new CustomerImportFile(bytes((HEADER + line.repeat(4)).getBytes(StandardCharsets.UTF_8)), 2);

        assertThat(all(file))
                .extracting(CustomerImportLine::problem)
                .containsExactly(null, null, CustomerImportVerdict.TOO_MANY);
    }

    @Property(tries = 300)
    void whateverBytesComeEachLineIsReadOrRefused(@ForAll @Size(max = 300) byte[] noise) throws IOException {
        byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[header.length + noise.length];
        System.arraycopy(header, 0, file, 0, header.length);
        System.arraycopy(noise, 0, file, header.length, noise.length);

        assertThat(lines(file))
                .allSatisfy(line -> assertThat(line.customer() == null).isNotEqualTo(line.problem() == null));
        assertThat(lines(noise)).hasSizeLessThanOrEqualTo(noise.length);
    }

    private static List<Customer> customers(String file) throws IOException {
        return lines(file).stream()
                .map(line -> Objects.requireNonNull(line.customer(), line.toString()))
                .toList();
    }

    private static List<CustomerImportLine> lines(String file) throws IOException {
        return lines(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CustomerImportLine> lines(byte[] file) throws IOException {
        return all(new CustomerImportFile(bytes(file), 1_000));
    }

    private static InputStream bytes(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    private static List<CustomerImportLine> all(CustomerImportFile file) throws IOException {
        List<CustomerImportLine> lines = new ArrayList<>();
        Optional<CustomerImportLine> next = file.next();
        while (next.isPresent()) {
            lines.add(next.get());
            next = file.next();
        }
        return lines;
    }
}
