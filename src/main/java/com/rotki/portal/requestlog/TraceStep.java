package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AppRefusal.Step;
import java.util.List;

/**
 * One question that is asked of each request of the app, and how it was answered.
 *
 * @param finding which of the possible answers it was, as the texts know it
 * @param compared what was compared, for the text: never a secret nor a signature
 */
public record TraceStep(Step name, Outcome outcome, String finding, List<Object> compared) {

    /** How a question was answered. */
    public enum Outcome {
        /** As it should be. */
        PASSED,
        /** This is why the request was refused. */
        FAILED,
        /** Not asked any more. */
        NOT_REACHED
    }

    /** Copies the list. */
    public TraceStep {
        compared = List.copyOf(compared);
    }

    static TraceStep notReached(Step name) {
        return new TraceStep(name, Outcome.NOT_REACHED, "not-reached", List.of());
    }
}
