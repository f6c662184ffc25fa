package com.rotki.portal.guidance;

import java.util.List;

/**
 * One step of a search for what is wrong, and what the account's own facts say to it.
 *
 * @param step what is looked at: {@code guidance.step.<step>} is the question
 * @param outcome what was found: {@code guidance.answer.<step>.<outcome>} is the answer
 * @param values for the answer, in the order of its placeholders: texts, whole numbers, {@link java.time.Instant}s,
 *     {@link java.time.Duration}s, {@link com.rotki.portal.devices.DeviceSummary devices} or lists of them,
 *     {@link com.rotki.portal.requestlog.RefusalSummary refusals}
 */
public record Finding(String step, String outcome, Verdict verdict, List<Object> values) {

    /** Copies the list. */
    public Finding {
        values = List.copyOf(values);
    }

    static Finding fine(String step, String outcome, Object... values) {
        return new Finding(step, outcome, Verdict.FINE, List.of(values));
    }

    static Finding attention(String step, String outcome, Object... values) {
        return new Finding(step, outcome, Verdict.ATTENTION, List.of(values));
    }

    static Finding yours(String step, String outcome, Object... values) {
        return new Finding(step, outcome, Verdict.YOURS, List.of(values));
    }

    /** The result of a check (requirement B-40). */
    public enum Verdict {
        /** The portal looked, and it is all right. */
        FINE,
        /** The portal looked, and there is something to do. */
        ATTENTION,
        /** The portal cannot see it: only the person before the app can. */
        YOURS
    }
}
