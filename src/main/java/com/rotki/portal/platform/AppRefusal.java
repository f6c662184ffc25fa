package com.rotki.portal.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of the signed API's refusals: the only place that knows one. A new refusal is a constant here and its
 * texts; a test fails while one of them is missing in a language:
 *
 * <ul>
 *   <li>{@code problem.<code>.title} and {@code .error}: what the person before the app reads,
 *   <li>{@code guidance.problem.<code>.title}, {@code .meaning} and {@code .action}: the page about the problem,
 *   <li>{@code requestlog.cause.<cause>.reason} and {@code .remedy}: what the account's owner reads, unless the {@link
 *       Concern} has words that all its refusals share.
 * </ul>
 *
 * <p>Codes are public and causes are stored: neither is ever renamed.
 */
public enum AppRefusal implements RefusalReason {
    MALFORMED("request.malformed", 400, Concern.REQUEST),
    PARAMETER_TWICE("request.parameter-twice", 400, Concern.REQUEST),
    PARAMETER_UNKNOWN("request.parameter-unknown", 400, Concern.REQUEST),
    PARAMETER_MISSING("request.parameter-missing", 400, Concern.REQUEST),
    NONCE_INVALID("request.nonce-invalid", 400, Concern.REQUEST),
    BODY_NOT_ALLOWED("request.body-not-allowed", 400, Concern.REQUEST),
    QUERY_NOT_ALLOWED("request.query-not-allowed", 400, Concern.REQUEST),
    /** 400 and not 403: the app shows the sentence of a 400, and reads a 403 on the check as bad credentials. */
    INSECURE("request.insecure", 400, Concern.REQUEST),
    REJECTED("request.rejected", 400, Concern.REQUEST),
    NOT_PERMITTED("request.not-permitted", 403, Concern.REQUEST),
    NOT_FOUND("request.not-found", 404, Concern.REQUEST),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405, Concern.REQUEST),
    NOT_ACCEPTABLE("request.not-acceptable", 406, Concern.REQUEST),
    TOO_SLOW("request.too-slow", 408, Concern.REQUEST),
    TOO_LARGE("request.too-large", 413, Concern.REQUEST),
    UNSUPPORTED_TYPE("request.unsupported-type", 415, Concern.REQUEST),
    RANGE_NOT_SATISFIABLE("request.range-not-satisfiable", 416, Concern.REQUEST),
    TOO_MANY("request.too-many", 429, Concern.REQUEST),

    /** Of an unknown key, too: which of the two was wrong, only the owner is told. */
    CREDENTIALS_INVALID(
            "credentials.invalid", Answer.CREDENTIALS, Concern.SIGNATURE, "signature-mismatch", Trait.BLOCKS),
    CREDENTIALS_REGENERATED(
            "credentials.regenerated",
            Answer.CREDENTIALS,
            Concern.OLD_CREDENTIALS,
            "credentials-regenerated",
            Trait.BLOCKS),
    CREDENTIALS_ENDED(
            "credentials.ended", Answer.CREDENTIALS, Concern.OLD_CREDENTIALS, "credentials-ended", Trait.BLOCKS),
    CREDENTIALS_FROZEN("credentials.frozen", Answer.WORDS, Concern.FREEZE, "credentials-frozen", Trait.BLOCKS),
    CREDENTIALS_UNREADABLE(
            "credentials.unreadable",
            Answer.WORDS,
            Concern.UNREADABLE_CREDENTIALS,
            "credentials.unreadable",
            Trait.BLOCKS),
    CLOCK_AHEAD("request.clock-ahead", Answer.CREDENTIALS, Concern.CLOCK, "clock-off", Trait.BLOCKS),
    CLOCK_BEHIND("request.clock-behind", Answer.CREDENTIALS, Concern.CLOCK, "clock-off", Trait.BLOCKS),
    REPLAYED("request.replayed", Answer.CREDENTIALS, Concern.REPLAY, "replayed"),

    SUBSCRIPTION_INACTIVE("subscription.inactive", 403, Concern.SUBSCRIPTION, Trait.BLOCKS),
    SUBSCRIPTION_SUSPENDED(
            "subscription.suspended",
            Answer.WORDS_OF_REGISTRATION,
            Concern.SUBSCRIPTION,
            "subscription.suspended",
            Trait.BLOCKS),

    /** The app asks for a device before it registers it. */
    DEVICE_UNKNOWN("devices.unknown", 404, Concern.UNKNOWN_DEVICE, Trait.ORDINARY),
    DEVICE_REMOVED("devices.removed", 422, Concern.REMOVED_DEVICE, Trait.BLOCKS),
    DEVICE_REVOKED("devices.revoked", 422, Concern.REVOKED_DEVICE, Trait.BLOCKS),
    DEVICE_LIMIT_REACHED("devices.limit-reached", 422, Concern.SLOT, Trait.BLOCKS),
    DEVICE_NAME_INVALID("devices.invalid-name", 400, Concern.REQUEST),
    DEVICE_IDENTIFIER_INVALID("devices.invalid-identifier", 400, Concern.REQUEST),
    DEVICE_PLATFORM_INVALID("devices.invalid-platform", 400, Concern.REQUEST),

    /** The app asks for a backup before there is one. */
    NO_BACKUP("backup.none", 404, Concern.UPLOAD, Trait.ORDINARY),
    BACKUP_TOO_LARGE("backup.too-large", 413, Concern.BACKUP),
    BACKUP_NOT_INCLUDED("backup.not-included", 413, Concern.BACKUP),
    BACKUP_QUOTA_EXCEEDED("backup.quota-exceeded", 413, Concern.BACKUP),
    BACKUP_HASH_MISMATCH("backup.hash-mismatch", 400, Concern.BACKUP),
    BACKUP_UNAVAILABLE("backup.unavailable", 503, Concern.BACKUP),
    BACKUP_RANGE_INVALID("backup.range-invalid", 400, Concern.UPLOAD),
    BACKUP_NOT_CONTIGUOUS("backup.not-contiguous", 400, Concern.UPLOAD),
    BACKUP_UPLOAD_UNKNOWN("backup.upload-unknown", 400, Concern.UPLOAD),
    BACKUP_ANOTHER_FILE("backup.another-file", 400, Concern.UPLOAD),
    BACKUP_STILL_CHECKING("backup.still-checking", 400, Concern.UPLOAD),
    BACKUP_CHUNK_INCOMPLETE("backup.chunk-incomplete", 400, Concern.UPLOAD),

    COMPONENTS_UNAVAILABLE("components.unavailable", 400, Concern.SERVER, Trait.ORDINARY),
    WATCHERS_UNSUPPORTED("watchers.unsupported", 400, Concern.SERVER),
    INTERNAL("server.error", 500, Concern.SERVER),
    UNAVAILABLE("server.unavailable", 503, Concern.SERVER);

    /** The questions that are asked of each signed request, in their order. The names are stored. */
    public enum Step {
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

    /**
     * The subject of a refusal. It decides which step of the decision trace failed, when the refusal is settled and which
     * facts of the account help.
     */
    public enum Concern {
        /** The form of the request: for the app's developers. The owner can only update the app. */
        REQUEST(null, "malformed-request"),
        SIGNATURE(Step.SIGNATURE, null),
        OLD_CREDENTIALS(Step.KEY, null),
        FREEZE(Step.KEY, null),
        UNREADABLE_CREDENTIALS(Step.KEY, null),
        CLOCK(Step.CLOCK, null),
        REPLAY(Step.REPLAY, null),
        SUBSCRIPTION(Step.SUBSCRIPTION, null),
        UNKNOWN_DEVICE(Step.DEVICE, null),
        REMOVED_DEVICE(Step.DEVICE, null),
        REVOKED_DEVICE(Step.DEVICE, null),
        SLOT(Step.LIMIT, null),
        BACKUP(null, null),
        /** The parts of an upload do not fit together: mostly the connection was lost. */
        UPLOAD(null, "backup.interrupted"),
        /** The server cannot, or does not offer it. */
        SERVER(null, "default");

        private final @Nullable Step step;
        private final @Nullable String sharedWords;

        Concern(@Nullable Step step, @Nullable String sharedWords) {
            this.step = step;
            this.sharedWords = sharedWords;
        }
    }

    /** How the status depends on the call; the call knows the rest (protocol, section 12). */
    public enum Answer {
        /** The same whatever was called. */
        SAME,
        /** At the status that tells the app that its credentials are refused. */
        CREDENTIALS,
        /** At the status at which the app shows its user the words. */
        WORDS,
        /** Like {@link #WORDS} where a device is registered, elsewhere the same. */
        WORDS_OF_REGISTRATION
    }

    private enum Trait {
        /** It keeps the app, or one device, out until somebody does something. */
        BLOCKS,
        /** It belongs to how the app works and is not worth the owner's attention. */
        ORDINARY
    }

    private static final String CAUSE_TEXT = "requestlog.cause.";

    private final String code;
    private final int status;
    private final Answer answer;
    private final Concern concern;
    private final String cause;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<Trait> traits;

    AppRefusal(String code, int status, Concern concern, Trait... traits) {
        this(code, status, Answer.SAME, concern, code, traits);
    }

    AppRefusal(String code, Answer answer, Concern concern, String cause, Trait... traits) {
        this(code, answer == Answer.WORDS_OF_REGISTRATION ? 403 : 401, answer, concern, cause, traits);
    }

    AppRefusal(String code, int status, Answer answer, Concern concern, String cause, Trait... traits) {
        this.code = code;
        this.status = status;
        this.answer = answer;
        this.concern = concern;
        this.cause = cause;
        this.traits = List.of(traits);
    }

    /** Returns the refusal with this code; empty if the signed API knows none. */
    public static Optional<AppRefusal> ofCode(String code) {
        return Stream.of(values()).filter(refusal -> refusal.code.equals(code)).findFirst();
    }

    /** Returns a refusal with this cause; empty if the signed API knows none. */
    public static Optional<AppRefusal> ofCause(String cause) {
        return Stream.of(values())
                .filter(refusal -> refusal.cause.equals(cause))
                .findFirst();
    }

    /** Returns the refusal of a clock that is ahead of ours by {@code error}. */
    public static AppRefusal ofClock(Duration error) {
        return error.isNegative() ? CLOCK_BEHIND : CLOCK_AHEAD;
    }

    /** Returns the key of a sentence for the account's owner that says what was wrong. */
    public static String reasonKey(String cause) {
        return CAUSE_TEXT + words(cause) + ".reason";
    }

    /** Returns the key of a sentence or two for the account's owner that say what to do about it. */
    public static String remedyKey(String cause) {
        return CAUSE_TEXT + words(cause) + ".remedy";
    }

    private static String words(String cause) {
        return ofCause(cause)
                .map(refusal -> refusal.concern.sharedWords == null ? refusal.cause : refusal.concern.sharedWords)
                .orElse("default");
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the HTTP status, as far as it does not depend on the call. */
    public int status() {
        return status;
    }

    /** Returns how the status depends on the call. */
    public Answer answer() {
        return answer;
    }

    /** Returns what it is about. */
    public Concern concern() {
        return concern;
    }

    /** Returns the cause as it is kept for the account's owner, who is told more than the caller may know. */
    public String cause() {
        return cause;
    }

    /** Returns the question of the decision trace that was answered wrongly; empty if it was none of them. */
    public Optional<Step> step() {
        return Optional.ofNullable(concern.step);
    }

    /** Returns whether it is kept for the account's owner. */
    public boolean isKept() {
        return !traits.contains(Trait.ORDINARY);
    }

    /** Returns whether it keeps the app, or one device, out until somebody does something. */
    public boolean blocks() {
        return traits.contains(Trait.BLOCKS);
    }
}
