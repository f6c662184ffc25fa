package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.rotki.portal.appapi.AppCall.ParameterCarrier;
import com.rotki.portal.appapi.SigningCredentials.SealedSecret;
import com.rotki.portal.credentials.CredentialUsage;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.SubscriptionTerm;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.RateDecision;
import com.rotki.portal.throttle.RateLimits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns any bytes into a request that is almost a call of the app, sends it through both filters and checks what must
 * hold for every request. The database and the HMAC are replaced: whether a signature is right is up to the bytes, so
 * that also what comes after it is reached.
 */
final class FilterHarness {

    private static final Instant NOW = Instant.parse("2023-11-14T22:13:20.123Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final RateLimits NO_LIMITS = (limit, who) -> RateDecision.notCounted(limit);

    private static final CredentialsId ID = CredentialsId.newId();
    private static final AccountId ACCOUNT = AccountId.newId();

    private static final List<String> METHODS = List.of("POST", "PUT", "PATCH", "DELETE", "GET", "HEAD", "TRACE", "");
    private static final List<String> PATHS = List.of(
            "/nest/1/devices/check",
            "/nest/1/devices",
            "/nest/1/limits",
            "/api/1/last_data_metadata",
            "/api/1/statistics_rendererv2",
            "/nest/1/limits/unlocks",
            "/api/1/watchers",
            "/api/1/usage_analytics",
            "/nest/1/devices/",
            "/nest/1/backup",
            "/nest/1/backup/range");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-8",
            "text/plain",
            "multipart/form-data",
            "application/json; charset=\"",
            UploadBody.TYPE,
            "");
    private static final List<String> BODIES = List.of(
            "{\"device_identifier\": \"ab\", \"nonce\": 1700000000123}",
            "{\"device_identifier\": \"ab\", \"device_name\": \"\\u00fc \\ud83d\\ude00\", \"platform\": \"Linux\", \"nonce\": 1700000000123}",
            "{\"device_identifier\": \"ab\", \"device_name\": \"a b+c&d=e%20f\", \"nonce\": 1700000000123}",
            "nonce=1700000000123",
            "version=16&nonce=1700000000123",
            upload(),
            "");
    private static final List<String> QUERIES =
            List.of("", "nonce=1700000000123", "nonce=1&nonce=2", "n%6fnce=17", "&");

    /** What is signed is put together from the values that were read. */
    private static final Set<ParameterCarrier> SIGNED_AS_WRITTEN =
            Set.of(ParameterCarrier.JSON, ParameterCarrier.MULTIPART);

    private static String upload() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file_hash", "A".repeat(43) + "=");
        fields.put("last_modify_ts", 1700000000);
        fields.put("compression", "zlib");
        fields.put("total_size", 3);
        fields.put("nonce", "1700000000123");
        return new String(UploadBody.of(fields, new byte[] {1, 2, 3}), StandardCharsets.ISO_8859_1);
    }

    private final SignedCallLookup lookup =
            mock(SignedCallLookup.class, withSettings().stubOnly());
    private final SignatureVerifier verifier =
            mock(SignatureVerifier.class, withSettings().stubOnly());
    private final ReplayGuard seen = mock(ReplayGuard.class, withSettings().stubOnly());
    private final ApiBoundaryFilter boundary;
    private final SignedRequestFilter signature;

    private int choices;

    FilterHarness() {
        when(lookup.find(any(), any())).thenAnswer(call -> says(32) ? Optional.of(pair()) : Optional.empty());
        when(verifier.verify(any(), any(), any())).thenAnswer(call -> says(8));
        when(seen.admit(any(), any(), any(), any())).thenAnswer(call -> says(16));
        PortalSettings settings = new PortalSettings(URI.create("http://localhost:8080"));
        boundary = new ApiBoundaryFilter(
                settings,
                new ProblemMapper(new ProblemTexts(settings), settings),
                new ProblemWriter(JsonMapper.shared()),
                mock(Refusals.class, withSettings().stubOnly()),
                new CallerLimits(NO_LIMITS, CLOCK));
        signature = new SignedRequestFilter(
                new SignedCallVerifier(
                        lookup, verifier, seen, NO_LIMITS, new AppApiSettings(Duration.ofMinutes(15)), CLOCK),
                mock(CredentialUsage.class, withSettings().stubOnly()),
                SecurityContextHolder.getContextHolderStrategy());
    }

    /** Sends the request that {@code bytes} describe. */
    void send(byte[] bytes) throws ServletException, IOException {
        Bytes data = new Bytes(bytes);
        choices = data.next();
        MockHttpServletRequest request = request(data);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain(new Endpoint(), boundary, signature);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
        check(request, response);
    }

    /** What the replaced parts say this time: whether the key is known, the signature right, and so on. */
    private boolean says(int choice) {
        return (choices & choice) == 0;
    }

    private SigningCredentials pair() {
        return new SigningCredentials(
                says(4),
                ID,
                ACCOUNT,
                "a@example.org",
                new SealedSecret(new byte[0]),
                true,
                says(1) ? null : NOW,
                false,
                !says(64),
                says(2) ? new SubscriptionTerm(SubscriptionStatus.ACTIVE, NOW.plusSeconds(60)) : null,
                null);
    }

    private static MockHttpServletRequest request(Bytes data) {
        MockHttpServletRequest request =
                new MockHttpServletRequest(data.oneOf(METHODS), data.mutated(data.oneOf(PATHS)));
        String query = data.mutated(data.oneOf(QUERIES));
        request.setQueryString(query);
        String type = data.mutated(data.oneOf(TYPES));
        if (!type.isEmpty()) {
            request.setContentType(type);
        }
        request.addHeader("API-KEY", data.mutated("key"));
        request.addHeader("API-SIGN", data.mutated("A".repeat(86) + "=="));
        request.addHeader("Accept", data.mutated("*/*"));
        request.addHeader("User-Agent", data.mutated("rotki/1.44.0"));
        request.setContent(data.mutated(data.oneOf(BODIES)).getBytes(StandardCharsets.ISO_8859_1));
        return request;
    }

    private static void check(MockHttpServletRequest request, MockHttpServletResponse response) throws IOException {
        assertThat(response.getStatus()).isLessThan(500);
        if (response.getStatus() == 200) {
            AppRequest read = AppRequest.of(request);
            if (SIGNED_AS_WRITTEN.contains(read.call().carrier())) {
                assertThat(RotkiSigning.urlencode(
                                new LinkedHashMap<>(read.parameters().values())))
                        .isEqualTo(read.parameters().signedString());
            }
        } else {
            assertThat(response.getContentType()).isEqualTo(ProblemWriter.CONTENT_TYPE);
            var problem = JsonMapper.shared().readTree(response.getContentAsByteArray());
            assertThat(problem.get("error").asString()).isNotBlank().isNotEqualTo(ProblemTexts.FALLBACK);
        }
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeader("Location")).isNull();
    }

    /** Where a request arrives that passed. */
    private static final class Endpoint extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            if (AppRequest.of(request).call().carrier() == ParameterCarrier.MULTIPART) {
                try {
                    UploadForm.of(request).chunk().transferTo(OutputStream.nullOutputStream());
                } catch (IOException cutOff) {
                    throw new RequestRefusedException(AppRefusal.MALFORMED);
                }
            }
            response.setStatus(200);
        }
    }

    /** Reads decisions and changes from bytes; zeros when they are used up, so that short inputs are whole requests. */
    private static final class Bytes {

        private final byte[] bytes;
        private int position;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        int next() {
            return position < bytes.length ? bytes[position++] & 0xff : 0;
        }

        String oneOf(List<String> choices) {
            return choices.get(next() % choices.size());
        }

        /** Replaces, inserts, cuts or repeats up to three pieces. */
        String mutated(String text) {
            StringBuilder changed = new StringBuilder(text);
            for (int changes = next() % 4; changes > 0; changes--) {
                int at = changed.isEmpty() ? 0 : next() % changed.length();
                switch (next() % 4) {
                    case 0 -> changed.insert(at, (char) next());
                    case 1 -> changed.setLength(at);
                    case 2 -> changed.append(changed.substring(at).repeat(next() % 8));
                    default -> changed.insert(at, new String(new char[] {'\\', 'u', 'd', '8', '0', '0'}));
                }
            }
            return changed.toString();
        }
    }
}
