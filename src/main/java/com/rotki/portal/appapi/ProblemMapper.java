package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
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
            case RequestRefusedException refused -> problem(refused, call, refused.headers());
            case DomainException refused -> problem(refused, call, Map.of());
            case AccessDeniedException denied -> problem(AppRefusal.NOT_PERMITTED);
            default -> DatabaseOutage.isBehind(failure) ? unavailable(failure) : unexpected(failure);
        };
    }

    /** Returns the document for a status that the framework chose by itself. */
    Problem of(int status) {
        return switch (status) {
            case 404 -> problem(AppRefusal.NOT_FOUND);
            case 405 -> problem(AppRefusal.METHOD_NOT_ALLOWED);
            case 406 -> problem(AppRefusal.NOT_ACCEPTABLE);
            case 413 -> of(RequestBody.tooLarge(RequestBody.MAX_BYTES), null);
            case 415 -> problem(AppRefusal.UNSUPPORTED_TYPE);
            case 503 -> problem(AppRefusal.UNAVAILABLE.code(), 503, List.of(), RETRY_LATER);
            default -> problem(status < 500 ? AppRefusal.REJECTED : AppRefusal.INTERNAL);
        };
    }

    private Problem problem(DomainException refused, @Nullable AppCall call, Map<String, String> headers) {
        int status = AppRefusal.ofCode(refused.code())
                .map(refusal -> call == null ? refusal.status() : call.statusOf(refusal))
                .orElse(400);
        return problem(refused.code(), status, refused.arguments(), headers);
    }

    private Problem unavailable(Throwable failure) {
        LOG.error("The database does not answer: {}", cause(failure));
        return of(503);
    }

    private Problem unexpected(Throwable failure) {
        LOG.error("Unexpected failure of a call of the app", failure);
        return problem(AppRefusal.INTERNAL);
    }

    private static String cause(Throwable failure) {
        return SafeText.of(String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)), 300);
    }

    private Problem problem(AppRefusal problem) {
        return problem(problem.code(), problem.status(), List.of(), Map.of());
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
