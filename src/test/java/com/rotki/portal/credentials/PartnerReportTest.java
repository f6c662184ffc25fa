package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rotki.portal.TestClock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a partner's scanner sends is taken only as it was signed (requirement A12). */
class PartnerReportTest {

    private static final String BODY =
            "[{\"token\":\"rotkiSecret/abc\",\"type\":\"rotki\",\"url\":\"https://x.example/y\"}]";
    private static final String STAMPED = "stamped";
    private static final String GITHUB = "github";

    private final TestClock clock = new TestClock();
    private final LeakReports reports = mock(LeakReports.class);
    private final KeyPair pair = keys("secp256r1");
    private PartnerReportFilter endpoint = endpoint(List.of());

    @BeforeEach
    void partners() {
        when(reports.takeFromPartner(any(), any())).thenReturn(true);
        endpoint = endpoint(List.of(
                new PartnerSettings.Key(STAMPED, pem(pair.getPublic()), true),
                new PartnerSettings.Key(GITHUB, pem(pair.getPublic()), false)));
    }

    @Test
    void signedReportIsTaken() throws Exception {
        assertThat(stamped(now(), BODY, BODY)).isEqualTo(204);
        assertThat(send(GITHUB, sign(BODY), null, BODY)).isEqualTo(204);

        verify(reports, times(2)).takeFromPartner(any(), eq("https://x.example/y"));
    }

    @Test
    void changedReportIsRefused() throws Exception {
        assertThat(stamped(now(), BODY, BODY.replace("abc", "abd"))).isEqualTo(401);
        assertThat(send(GITHUB, sign(BODY), null, BODY + " ")).isEqualTo(401);
        assertThat(send(GITHUB, sign(BODY).replaceFirst("[B-Z]", "A"), null, BODY))
                .isEqualTo(401);

        verify(reports, never()).takeFromPartner(any(), any());
    }

    @Test
    void anUnknownKeyOrNoneIsRefused() throws Exception {
        assertThat(send("nobody's", sign(BODY), null, BODY)).isEqualTo(401);
        assertThat(send(null, sign(BODY), null, BODY)).isEqualTo(401);
        assertThat(send(GITHUB, null, null, BODY)).isEqualTo(401);
        assertThat(send(GITHUB, "no Base64!", null, BODY)).isEqualTo(401);
    }

    @Test
    void oldChangedAndMissingTimestampsAreRefused() throws Exception {
        long now = now();
        assertThat(stamped(now - 300, BODY, BODY)).isEqualTo(204);
        assertThat(stamped(now - 301, BODY, BODY)).isEqualTo(401);
        assertThat(stamped(now + 301, BODY, BODY)).isEqualTo(401);
        assertThat(send(STAMPED, sign((now - 301) + "." + BODY), String.valueOf(now), BODY))
                .isEqualTo(401);
        assertThat(send(STAMPED, sign(BODY), null, BODY)).isEqualTo(401);
        assertThat(send(STAMPED, sign("9".repeat(30) + "." + BODY), "9".repeat(30), BODY))
                .isEqualTo(401);
    }

    @Test
    void tooLargeAndMalformedReportsAreRefused() throws Exception {
        String large = "x".repeat(PartnerReportFilter.LARGEST + 1);
        assertThat(send(GITHUB, sign(large), null, large)).isEqualTo(413);
        for (String odd : List.of("", "{}", "[", "[" + "{},".repeat(LeakScanner.MOST) + "{}]")) {
            assertThat(send(GITHUB, sign(odd), null, odd)).isEqualTo(400);
        }
        assertThat(send(GITHUB, sign("[1,null,{\"token\":3}]"), null, "[1,null,{\"token\":3}]"))
                .isEqualTo(204);
    }

    @Test
    void withoutPartnersTheEndpointIsNotFound() throws Exception {
        endpoint = endpoint(List.of());

        assertThat(send(GITHUB, sign(BODY), null, BODY)).isEqualTo(404);
    }

    @Test
    void unusablePartnerKeyStopsTheStart() {
        for (String odd : List.of("no key", pem(keys("secp384r1").getPublic()))) {
            List<PartnerSettings.Key> keys = List.of(new PartnerSettings.Key("k", odd, true));
            assertThatThrownBy(() -> new PartnerKeys(new PartnerSettings(keys), clock))
                    .hasMessageContaining("'k' is none of ECDSA on P-256");
        }
    }

    private PartnerReportFilter endpoint(List<PartnerSettings.Key> keys) {
        return new PartnerReportFilter(new PartnerKeys(new PartnerSettings(keys), clock), reports);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private int stamped(long at, String signed, String sent) throws Exception {
        return send(STAMPED, sign(at + "." + signed), String.valueOf(at), sent);
    }

    private int send(@Nullable String keyId, @Nullable String signature, @Nullable String timestamp, String body)
            throws Exception {
        var request = new MockHttpServletRequest("POST", PartnerReportFilter.PATH);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        header(request, PartnerReportFilter.KEY_ID, keyId);
        header(request, PartnerReportFilter.SIGNATURE, signature);
        header(request, PartnerReportFilter.TIMESTAMP, timestamp);
        var response = new MockHttpServletResponse();
        endpoint.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static void header(MockHttpServletRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.addHeader(name, value);
        }
    }

    private String sign(String text) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(pair.getPrivate());
        signer.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signer.sign());
    }

    private static KeyPair keys(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
