package com.rotki.portal.appapi;

import com.rotki.portal.platform.DatabaseOutage;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.RequestId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns whatever went wrong into a problem document. Nothing that a library said gets into one. */
@Component
class ProblemMapper {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private static final Map<String, Integer> STATUS_OF_SERVICES = Map.ofEntries(
            Map.entry("subscription.inactive", 403),
            Map.entry("subscription.suspended", 403),
            Map.entry("devices.limit-reached", 422),
            Map.entry("devices.removed", 422),
            Map.entry("devices.revoked", 422),
            Map.entry("devices.unknown", 404),
            Map.entry("credentials.regenerated", 401),
            Map.entry("credentials.ended", 401),
            Map.entry("credentials.frozen", 422),
            Map.entry("credentials.unreadable", 401),
            Map.entry("backup.too-large", 413),
            Map.entry("backup.not-included", 413),
            Map.entry("backup.quota-exceeded", 413),
            Map.entry("backup.unavailable", 503));

    private static final Map<String, String> RETRY_LATER = Map.of("Retry-After", "30");

    private final ProblemTexts texts;
    private final PortalSettings settings;

    ProblemMapper(ProblemTexts texts, PortalSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /**
     * Returns the document for a failure. An unexpected one leaves one line in the log, with the request id.
     *
     * @param call the call that failed, null if the request was none of the documented ones
     */
    Problem of(Throwable failure, @Nullable AppCall call) {
        return switch (failure) {
            case RequestRefusedException refused -> of(refused, call);
            case DomainException refused ->
                problem(refused.code(), statusOf(refused.code(), call), refused.arguments());
            case AccessDeniedException denied -> problem(ProblemCode.NOT_PERMITTED);
            default -> DatabaseOutage.isBehind(failure) ? unavailable(failure) : unexpected(failure);
        };
    }

    /** Returns the document for a status that the framework chose by itself. */
    Problem of(int status) {
        return switch (status) {
            case 404 -> problem(ProblemCode.NOT_FOUND);
            case 405 -> problem(ProblemCode.METHOD_NOT_ALLOWED);
            case 406 -> problem(ProblemCode.NOT_ACCEPTABLE);
            case 413 -> problem(ProblemCode.TOO_LARGE);
            case 415 -> problem(ProblemCode.UNSUPPORTED_TYPE);
            case 503 -> problem(ProblemCode.UNAVAILABLE.code(), 503, List.of(), RETRY_LATER);
            default -> problem(status < 500 ? ProblemCode.REJECTED : ProblemCode.INTERNAL);
        };
    }

    /** The app shows the words of a 422 when it registers a device, and nobody's words of a 403. */
    private static int statusOf(String code, @Nullable AppCall call) {
        if (call != null && code.equals("credentials.unreadable")) {
            return call.statusWithWords();
        }
        return call == AppCall.REGISTER_DEVICE && code.equals("subscription.suspended")
                ? 422
                : STATUS_OF_SERVICES.getOrDefault(code, 400);
    }

    private Problem of(RequestRefusedException refused, @Nullable AppCall call) {
        ProblemCode problem = refused.problem();
        int status = problem.status() == 401 && call != null ? statusOf(problem, call) : problem.status();
        return problem(problem.code(), status, refused.arguments(), refused.headers());
    }

    private static int statusOf(ProblemCode credentialRefusal, AppCall call) {
        return credentialRefusal == ProblemCode.CREDENTIALS_FROZEN
                ? call.statusWithWords()
                : call.credentialRefusalStatus();
    }

    private Problem unavailable(Throwable failure) {
        LOG.error("The database does not answer: {}", cause(failure));
        return of(503);
    }

    private Problem unexpected(Throwable failure) {
        LOG.error("Unexpected failure of a call of the app", failure);
        return problem(ProblemCode.INTERNAL);
    }

    private static String cause(Throwable failure) {
        return SafeText.of(String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)), 300);
    }

    private Problem problem(ProblemCode problem) {
        return problem(problem.code(), problem.status(), List.of());
    }

    private Problem problem(String code, int status, List<Object> arguments) {
        return problem(code, status, arguments, Map.of());
    }

    private Problem problem(String code, int status, List<Object> arguments, Map<String, String> headers) {
        String error = texts.error(code, arguments);
        return new Problem(
                URI.create(settings.publicUrl() + "/problems/" + code),
                texts.title(code),
                status,
                error + ".",
                code,
                RequestId.current().orElse(""),
                error,
                headers);
    }
}
