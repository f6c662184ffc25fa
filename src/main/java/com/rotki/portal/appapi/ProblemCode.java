package com.rotki.portal.appapi;

import java.util.stream.Stream;

/**
 * The refusals of this API itself. Those of the services bring their own code; {@link ProblemMapper} knows their status.
 * {@code problem.<code>.title} and {@code .error} are the texts.
 */
enum ProblemCode {
    MALFORMED("request.malformed", 400),
    PARAMETER_TWICE("request.parameter-twice", 400),
    PARAMETER_UNKNOWN("request.parameter-unknown", 400),
    PARAMETER_MISSING("request.parameter-missing", 400),
    NONCE_INVALID("request.nonce-invalid", 400),
    BODY_NOT_ALLOWED("request.body-not-allowed", 400),
    QUERY_NOT_ALLOWED("request.query-not-allowed", 400),
    /** 400 and not 403: the app shows the sentence of a 400, and reads a 403 on the check as bad credentials. */
    INSECURE("request.insecure", 400),
    REJECTED("request.rejected", 400),
    NOT_FOUND("request.not-found", 404),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405),
    NOT_ACCEPTABLE("request.not-acceptable", 406),
    TOO_SLOW("request.too-slow", 408),
    TOO_LARGE("request.too-large", 413),
    RANGE_NOT_SATISFIABLE("request.range-not-satisfiable", 416),
    NO_BACKUP("backup.none", 404),
    UNSUPPORTED_TYPE("request.unsupported-type", 415),
    TOO_MANY("request.too-many", 429),
    CREDENTIALS_INVALID("credentials.invalid", 401, "signature-mismatch"),
    CREDENTIALS_REGENERATED("credentials.regenerated", 401, "credentials-regenerated"),
    CREDENTIALS_ENDED("credentials.ended", 401, "credentials-ended"),
    CREDENTIALS_FROZEN("credentials.frozen", 401, "credentials-frozen"),
    CLOCK_AHEAD("request.clock-ahead", 401, "clock-off"),
    CLOCK_BEHIND("request.clock-behind", 401, "clock-off"),
    REPLAYED("request.replayed", 401, "replayed"),
    NOT_PERMITTED("request.not-permitted", 403),
    DEVICE_UNKNOWN("devices.unknown", 404),
    COMPONENTS_UNAVAILABLE("components.unavailable", 400),
    WATCHERS_UNSUPPORTED("watchers.unsupported", 400),
    INTERNAL("server.error", 500),
    UNAVAILABLE("server.unavailable", 503);

    private final String code;
    private final int status;
    private final String cause;

    ProblemCode(String code, int status) {
        this(code, status, code);
    }

    ProblemCode(String code, int status, String cause) {
        this.code = code;
        this.status = status;
        this.cause = cause;
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    /** Returns what the account's owner is told it was: more than the caller may know. */
    String cause() {
        return cause;
    }

    /** Returns the same for a refusal by its code, whoever refused. */
    static String causeOf(String code) {
        return Stream.of(values())
                .filter(problem -> problem.code.equals(code))
                .map(ProblemCode::cause)
                .findFirst()
                .orElse(code);
    }
}
