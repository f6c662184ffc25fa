package com.rotki.portal.appapi;

import static com.rotki.portal.appapi.SignedMethod.DEVICES;

import com.rotki.portal.platform.AppRefusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The documented calls: the one table that decides what is answered at all, what is read from where and how it is
 * signed (protocol, section 0). What is not in it is refused before anything else happens.
 */
enum AppCall {
    CHECK_DEVICE(
            RequestMethod.POST,
            Paths.DEVICES_CHECK,
            DEVICES,
            ParameterCarrier.JSON,
            Resend.ANSWERED,
            Names.IDENTIFIER,
            Names.NONCE),
    LIST_DEVICES(RequestMethod.GET, Paths.DEVICES, DEVICES, ParameterCarrier.QUERY, Resend.ANSWERED, Names.NONCE),
    REGISTER_DEVICE(
            RequestMethod.PUT,
            Paths.DEVICES,
            DEVICES,
            ParameterCarrier.JSON,
            Resend.ANSWERED,
            Names.IDENTIFIER,
            Names.DEVICE_NAME,
            Names.PLATFORM,
            Names.NONCE),
    RENAME_DEVICE(
            RequestMethod.PATCH,
            Paths.DEVICES,
            DEVICES,
            ParameterCarrier.JSON,
            Resend.REFUSED,
            Names.IDENTIFIER,
            Names.DEVICE_NAME,
            Names.NONCE),
    REMOVE_DEVICE(
            RequestMethod.DELETE,
            Paths.DEVICES,
            DEVICES,
            ParameterCarrier.JSON,
            Resend.ANSWERED,
            Names.IDENTIFIER,
            Names.NONCE),
    LIMITS(RequestMethod.GET, Paths.LIMITS, SignedMethod.LIMITS, ParameterCarrier.QUERY, Resend.ANSWERED, Names.NONCE),
    UNLOCKS(RequestMethod.GET, Paths.UNLOCKS),
    LAST_DATA_METADATA(
            RequestMethod.GET,
            Paths.LAST_DATA_METADATA,
            SignedMethod.LAST_DATA_METADATA,
            ParameterCarrier.FORM,
            Resend.ANSWERED,
            Names.NONCE),
    GET_BACKUP(
            RequestMethod.GET, Paths.BACKUP, SignedMethod.BACKUP, ParameterCarrier.QUERY, Resend.ANSWERED, Names.NONCE),
    UPLOAD_BACKUP(
            RequestMethod.POST,
            Paths.BACKUP_RANGE,
            SignedMethod.BACKUP_RANGE,
            ParameterCarrier.MULTIPART,
            Resend.REFUSED,
            Names.FILE_HASH,
            Names.LAST_MODIFIED,
            Names.COMPRESSION,
            Names.TOTAL_SIZE,
            Names.UPLOAD_ID,
            Names.NONCE),
    STATISTICS_RENDERER(
            RequestMethod.GET,
            Paths.STATISTICS_RENDERER,
            SignedMethod.STATISTICS_RENDERER,
            ParameterCarrier.FORM,
            Resend.ANSWERED,
            Names.VERSION,
            Names.NONCE),
    LIST_WATCHERS(RequestMethod.GET, Paths.WATCHERS),
    ADD_WATCHERS(RequestMethod.PUT, Paths.WATCHERS),
    EDIT_WATCHERS(RequestMethod.PATCH, Paths.WATCHERS),
    REMOVE_WATCHERS(RequestMethod.DELETE, Paths.WATCHERS),
    USAGE_ANALYTICS(RequestMethod.PUT, Paths.USAGE_ANALYTICS);

    /** The paths, for the controllers' annotations. */
    static final class Paths {
        static final String DEVICES = "/nest/1/devices";
        static final String DEVICES_CHECK = "/nest/1/devices/check";
        static final String LIMITS = "/nest/1/limits";
        static final String UNLOCKS = "/nest/1/limits/unlocks";
        static final String LAST_DATA_METADATA = "/api/1/last_data_metadata";
        static final String BACKUP = "/nest/1/backup";
        static final String BACKUP_RANGE = "/nest/1/backup/range";
        static final String STATISTICS_RENDERER = "/api/1/statistics_rendererv2";
        static final String WATCHERS = "/api/1/watchers";
        static final String USAGE_ANALYTICS = "/api/1/usage_analytics";

        private Paths() {}
    }

    /** The names of the parameters. */
    static final class Names {
        static final String IDENTIFIER = "device_identifier";
        static final String DEVICE_NAME = "device_name";
        static final String PLATFORM = "platform";
        static final String VERSION = "version";
        static final String FILE_HASH = "file_hash";
        static final String LAST_MODIFIED = "last_modify_ts";
        static final String COMPRESSION = "compression";
        static final String TOTAL_SIZE = "total_size";
        static final String UPLOAD_ID = "upload_id";
        static final String NONCE = "nonce";

        private Names() {}
    }

    private enum Resend {
        ANSWERED,
        REFUSED
    }

    private final RequestMethod httpMethod;
    private final String path;
    private final @Nullable SignedMethod signedMethod;
    private final ParameterCarrier carrier;
    private final Resend resend;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<String> parameters;

    AppCall(
            RequestMethod httpMethod,
            String path,
            SignedMethod signedMethod,
            ParameterCarrier carrier,
            Resend resend,
            String... parameters) {
        this.httpMethod = httpMethod;
        this.path = path;
        this.signedMethod = signedMethod;
        this.carrier = carrier;
        this.resend = resend;
        this.parameters = List.of(parameters);
    }

    /** A call that is answered the same to everybody, and so is neither signed nor read. */
    AppCall(RequestMethod httpMethod, String path) {
        this.httpMethod = httpMethod;
        this.path = path;
        this.signedMethod = null;
        this.carrier = ParameterCarrier.NONE;
        this.resend = Resend.ANSWERED;
        this.parameters = List.of();
    }

    /** Returns the calls at exactly {@code path}: nothing is decoded, no trailing slash is forgiven. */
    static List<AppCall> at(String path) {
        return Stream.of(values()).filter(call -> call.path.equals(path)).toList();
    }

    RequestMethod httpMethod() {
        return httpMethod;
    }

    String path() {
        return path;
    }

    /** Returns what is signed, or empty if the call is not signed at all. */
    Optional<SignedMethod> signedMethod() {
        return Optional.ofNullable(signedMethod);
    }

    ParameterCarrier carrier() {
        return carrier;
    }

    /** Returns the names of all parameters in the app's order. */
    List<String> parameters() {
        return parameters;
    }

    /** Returns whether a call is refused without this parameter. The first chunk of an upload has no upload id yet. */
    boolean requires(String parameter) {
        return parameters.contains(parameter) && !parameter.equals(Names.UPLOAD_ID);
    }

    /**
     * Returns whether an identical second request is answered again. The app's HTTP library sends GET, PUT and DELETE
     * once more, byte for byte, when the answer got lost (protocol, section 2).
     */
    boolean answersResend() {
        return resend == Resend.ANSWERED;
    }

    /**
     * Returns the status that tells the app its credentials are refused: 403 is the only one that it understands on
     * the check, 401 on all other calls (protocol, section 4.4).
     */
    int credentialRefusalStatus() {
        return this == CHECK_DEVICE ? 403 : 401;
    }

    /**
     * Returns the status at which the app shows its user the words of a refusal. No answer to the check is shown, but
     * after a 404 the app registers its device, and there it shows those of a 422 (protocol, sections 4.4 and 4.5).
     */
    private int statusWithWords() {
        return switch (this) {
            case CHECK_DEVICE -> 404;
            case REGISTER_DEVICE -> 422;
            default -> 401;
        };
    }

    /** Returns the status at which this call answers a refusal. */
    int statusOf(AppRefusal refusal) {
        return switch (refusal.answer()) {
            case SAME -> refusal.status();
            case CREDENTIALS -> credentialRefusalStatus();
            case WORDS -> statusWithWords();
            case WORDS_OF_REGISTRATION -> this == REGISTER_DEVICE ? statusWithWords() : refusal.status();
        };
    }

    /** Where a call's parameters travel. They are read from there and from nowhere else. */
    enum ParameterCarrier {
        /** Nothing is read: neither query nor body has a meaning. */
        NONE,
        /** The query string. */
        QUERY,
        /** A form body, also on GET. */
        FORM,
        /** One flat JSON object, also on DELETE. */
        JSON,
        /** A form of several parts, with a chunk of a file as the last one. */
        MULTIPART
    }
}
