package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.ParameterCarrier;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.SecurityHeaders;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.RateDecision;
import com.rotki.portal.throttle.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outer edge: lets only documented calls of the right form through, reads them once within bounds, and answers
 * every failure that comes back with a problem document. It runs before all other filters, so that none of them can
 * read a body without a limit, start a session or redirect.
 */
class ApiBoundaryFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ApiBoundaryFilter.class);

    /** No answer of this API is a page, so everything is forbidden. */
    private static final String NO_PAGE =
            "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final PortalSettings settings;
    private final ProblemMapper problems;
    private final ProblemWriter writer;
    private final Refusals refusals;
    private final CallerLimits limits;

    ApiBoundaryFilter(
            PortalSettings settings,
            ProblemMapper problems,
            ProblemWriter writer,
            Refusals refusals,
            CallerLimits limits) {
        this.settings = settings;
        this.problems = problems;
        this.writer = writer;
        this.refusals = refusals;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        SecurityHeaders.set(response::setHeader, settings.secure());
        response.setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, NO_PAGE);
        response.setHeader("Referrer-Policy", "no-referrer");
        AppCall call = null;
        RateDecision byAddress = limits.take(RateLimit.API_ADDRESS, request);
        byAddress.headers().forEach(response::setHeader);
        try {
            requireTls(request);
            call = RequestForm.callOf(request);
            TooMany.refuse(byAddress, call);
            RequestForm.check(call, request);
            read(call, request).attachTo(request);
            chain.doFilter(request, new ProblemResponse(response, problems, writer));
        } catch (RuntimeException e) {
            refuse(TooMany.insteadOf(e, byAddress, request), call, request, response);
        } catch (ServletException e) {
            refuse(Objects.requireNonNullElse(e.getRootCause(), e), call, request, response);
        }
    }

    private static AppRequest read(AppCall call, HttpServletRequest request) {
        if (call.carrier() == ParameterCarrier.MULTIPART) {
            RequestRefusedException.unless(RequestForm.query(request).isEmpty(), AppRefusal.QUERY_NOT_ALLOWED);
            UploadForm form = UploadForm.open(request);
            form.attachTo(request);
            return new AppRequest(call, ParameterReader.checked(call, form.fields()));
        }
        byte[] body = RequestBody.read(request);
        return new AppRequest(call, ParameterReader.read(call, RequestForm.query(request), body));
    }

    private void requireTls(HttpServletRequest request) {
        if (settings.secure() && !request.isSecure()) {
            throw new RequestRefusedException(AppRefusal.INSECURE);
        }
    }

    private void refuse(
            Throwable failure, @Nullable AppCall call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (call != null && call.carrier() == ParameterCarrier.MULTIPART) {
            RequestBody.swallow(request, UploadForm.MOST);
        }
        Problem problem = problems.of(failure, call);
        if (TooMany.isOne(failure)) {
            // The limit itself says so once: a flood is not to fill the log and the records, too.
            writer.write(problem, response);
            return;
        }
        LOG.info(
                "Refused {} {} with {} {}, key {}",
                SafeText.of(request.getMethod(), 16),
                SafeText.of(request.getRequestURI(), 100),
                problem.status(),
                problem.code(),
                SafeText.of(Objects.requireNonNullElse(request.getHeader(SignedRequestFilter.API_KEY), "-"), 12));
        writer.write(problem, response);
        refusals.record(failure, request);
    }
}
