package com.rotki.portal.billing;

import java.util.List;

/**
 * What became of an import, or would.
 *
 * @param created customers for whom an account was made
 * @param given customers who had an account, which got the plan
 * @param unchanged lines that were imported before
 * @param problems lines that were not imported
 * @param told the first of these problems, at most {@link #MOST_TOLD}, in the order of the file
 */
public record CustomerImportSummary(int created, int given, int unchanged, int problems, List<LineProblem> told) {

    /** How many problems are kept. */
    public static final int MOST_TOLD = 200;

    static final CustomerImportSummary NOTHING = new CustomerImportSummary(0, 0, 0, 0, List.of());

    /** Keeps a copy. */
    public CustomerImportSummary {
        told = List.copyOf(told);
    }

    /** Returns how many lines were read. */
    public int lines() {
        return created + given + unchanged + problems;
    }

    /** Something that is wrong with a line. */
    public record LineProblem(int line, CustomerImportVerdict problem) {}
}
