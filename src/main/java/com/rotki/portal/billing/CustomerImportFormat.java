package com.rotki.portal.billing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the lines of an import are written. */
sealed interface CustomerImportFormat {

    /** Returns the format of a file with that first line; empty if it is neither JSON nor a header that names the columns. */
    static Optional<CustomerImportFormat> of(String firstLine) {
        if (firstLine.startsWith("{")) {
            return Optional.of(new JsonLines());
        }
        return Stream.of(',', ';', '\t')
                .map(separator -> Csv.of(separator, firstLine))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns whether the first line is no customer's. */
    boolean hasHeader();

    /** Returns the fields of a line by their names; empty if it is no line of this format. */
    Optional<Map<String, String>> fields(String line);

    /**
     * Comma-separated values, with the separators that spreadsheets use instead in some countries.
     *
     * @param columns in the order of the header
     */
    record Csv(CSVFormat format, List<String> columns) implements CustomerImportFormat {

        static Optional<CustomerImportFormat> of(char separator, String header) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreSurroundingSpaces(true)
                    .get();
            return values(format, header)
                    .map(names -> names.stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList())
                    .filter(names -> names.containsAll(CustomerImportFields.REQUIRED)
                            && CustomerImportFields.KNOWN.containsAll(names)
                            && new HashSet<>(names).size() == names.size())
                    .map(names -> new Csv(format, names));
        }

        @Override
        public boolean hasHeader() {
            return true;
        }

        @Override
        public Optional<Map<String, String>> fields(String line) {
            return values(format, line)
                    .filter(values -> values.size() == columns.size())
                    .map(values -> {
                        Map<String, String> fields = new HashMap<>();
                        for (int column = 0; column < columns.size(); column++) {
                            fields.put(columns.get(column), values.get(column));
                        }
                        return fields;
                    });
        }

        private static Optional<List<String>> values(CSVFormat format, String line) {
            try (CSVParser parser = CSVParser.parse(line, format)) {
                List<CSVRecord> records = parser.getRecords();
                return records.size() == 1 ? Optional.of(records.getFirst().toList()) : Optional.empty();
            } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
                return Optional.empty();
            }
        }
    }

    /** One JSON object a line, whose values are texts. */
    record JsonLines() implements CustomerImportFormat {

        private static final JsonMapper JSON = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        @Override
        public boolean hasHeader() {
            return false;
        }

        @Override
        public Optional<Map<String, String>> fields(String line) {
            JsonNode node;
            try {
                node = JSON.readTree(line);
            } catch (JacksonException malformed) {
                return Optional.empty();
            }
            Map<String, String> fields = new HashMap<>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                JsonNode value = field.getValue();
                if (!CustomerImportFields.KNOWN.contains(field.getKey()) || !(value.isString() || value.isNull())) {
                    return Optional.empty();
                }
                fields.put(field.getKey(), value.isNull() ? "" : value.stringValue());
            }
            return node.isObject() ? Optional.of(fields) : Optional.empty();
        }
    }
}
