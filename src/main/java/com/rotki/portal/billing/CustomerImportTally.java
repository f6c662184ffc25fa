package com.rotki.portal.billing;

import com.rotki.portal.billing.CustomerImportSummary.LineProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the lines of an import. */
final class CustomerImportTally {

    private final Map<CustomerImportVerdict, Integer> counts = new EnumMap<>(CustomerImportVerdict.class);
    private final List<LineProblem> told = new ArrayList<>();

    void count(int line, CustomerImportVerdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
        if (verdict.problem() && told.size() < CustomerImportSummary.MOST_TOLD) {
            told.add(new LineProblem(line, verdict));
        }
    }

    CustomerImportSummary summary() {
        int problems = counts.entrySet().stream()
                .filter(count -> count.getKey().problem())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new CustomerImportSummary(
                of(CustomerImportVerdict.CREATED),
                of(CustomerImportVerdict.GIVEN),
                of(CustomerImportVerdict.UNCHANGED),
                problems,
                told);
    }

    private int of(CustomerImportVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
