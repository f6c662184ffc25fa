package com.rotki.portal.devices;

import java.util.List;

/**
 * One question that is asked of each request of the app, and how it was answered.
 *
 * @param finding which of the possible answers it was, as the texts know it
 * @param compared what was compared, for the text: never a secret nor a signature
 */
public record TraceStep(Name name, Outcome outcome, String finding, List<Object> compared) {

    /** The questions in their order. */
    public enum Name {
        /** Is the API Key one of ours, and still current? */
        KEY,
        /** Is the request signed with the secret of that key? */
        SIGNATURE,
        /** Is the app's clock right enough? */
        CLOCK,
        /** Is it the first request with that signature? */
        REPLAY,
        /** Does the subscription work? */
        SUBSCRIPTION,
        /** May the device that the request names? */
        DEVICE,
        /** Is a slot free? */
        LIMIT
    }

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

    static TraceStep notReached(Name name) {
        return new TraceStep(name, Outcome.NOT_REACHED, "not-reached", List.of());
    }
}
