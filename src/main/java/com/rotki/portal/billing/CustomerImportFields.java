package com.rotki.portal.billing;

import com.rotki.portal.account.EmailAddress;
import com.rotki.portal.billing.CustomerImportLine.Customer;
import com.rotki.portal.subscription.PlanGrant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Understands the fields of a line of an import, whatever its format. The first one that is wrong is told. */
final class CustomerImportFields {

    /** What every line has. */
    static final Set<String> REQUIRED = Set.of("email", "tier", "kind", "until");

    /** What a line can have. */
    static final Set<String> KNOWN = Set.of("email", "tier", "kind", "until", "language");

    private static final Pattern CODE = Pattern.compile("[a-z0-9_-]{1,32}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private CustomerImportFields() {}

    static CustomerImportLine read(int line, Map<String, String> fields) {
        Function<String, String> field = name -> fields.getOrDefault(name, "").strip();
        String email = field.apply("email");
        if (!new EmailAddress(email).deliverable()) {
            return CustomerImportLine.wrong(line, CustomerImportVerdict.EMAIL);
        }
        String tier = field.apply("tier").toLowerCase(Locale.ROOT);
        if (!CODE.matcher(tier).matches()) {
            return CustomerImportLine.wrong(line, CustomerImportVerdict.TIER);
        }
        Optional<PlanGrant.Kind> kind = kind(field.apply("kind"));
        if (kind.isEmpty()) {
            return CustomerImportLine.wrong(line, CustomerImportVerdict.KIND);
        }
        Optional<Instant> until = until(field.apply("until"));
        if (until.isEmpty()) {
            return CustomerImportLine.wrong(line, CustomerImportVerdict.UNTIL);
        }
        String wanted = field.apply("language");
        Optional<Locale> language = language(wanted);
        if (language.isEmpty() && !wanted.isEmpty()) {
            return CustomerImportLine.wrong(line, CustomerImportVerdict.LANGUAGE);
        }
        return CustomerImportLine.of(
                line, new Customer(email, new PlanGrant(tier, kind.get(), until.get()), language.orElse(null)));
    }

    private static Optional<PlanGrant.Kind> kind(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(PlanGrant.Kind.values()).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** A day means its beginning in UTC, as in the plan's own dates. */
    private static Optional<Instant> until(String text) {
        try {
            return Optional.of(
                    DAY.matcher(text).matches()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(text).truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> language(String text) {
        String wanted = Locale.forLanguageTag(text).getLanguage();
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst();
    }
}
