package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.credentials.CredentialsEvent.CredentialsLeaked;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.Secret;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Anybody may report a secret that they found, and that freezes it and does nothing else (requirement A12). */
@RecordApplicationEvents
class LeakReportTest extends OwnCredentialsTest {

    private static final String PAGE = "https://code.example.org/somebody/notes.txt";

    /** Each test has an hour of its own, as what was reported before counts for the rest of its hour. */
    private static final AtomicInteger HOUR = new AtomicInteger();

    @Autowired
    private LeakReports reports;

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private CredentialsGenerator generator;

    @Autowired
    private ApplicationEvents events;

    private String secret = "";
    private String key = "";
    private CredentialsId pair = CredentialsId.newId();

    @BeforeEach
    void createPair() {
        CredentialsOverview created = service.create();
        pair = created.id();
        key = created.apiKey();
        secret = service.reveal(SecretUse.SHOW).reveal();
        clock.advance(Duration.ofHours(HOUR.incrementAndGet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "export SECRET=\"%s\" # mine", "{\"s\":\"%s\"}", "rotkiSecret/%s", "x%sx\nmore"})
    void secretInsideOtherTextFreezesItsCredentials(String around) {
        report(around.formatted(secret), PAGE);

        assertThat(freeze.frozenSince()).contains(clock.instant());
        assertThat(service.overview().orElseThrow().id()).isEqualTo(pair);
        assertThat(leaks()).singleElement().satisfies(leak -> {
            assertThat(leak.place()).isEqualTo("code.example.org/somebody/notes.txt");
            assertThat(leak.actor().name()).isEqualTo("portal");
        });
    }

    @Test
    void secretBrokenOverLinesOrUrlEncodedIsFound() {
        report(secret.substring(0, 40) + "\" \\\n   \"" + secret.substring(40), null);
        assertThat(freeze.frozenSince()).isPresent();

        accounts.signIn(owner);
        freeze.unfreeze();
        report("https://x.example/?s=" + secret.replace("/", "%2F").replace("+", "%2B"), null);
        assertThat(freeze.frozenSince()).isPresent();
    }

    /** The key is no secret: whoever once saw it could stop somebody. */
    @Test
    void otherTextsFreezeNothing() {
        String other = generator.generate().apiSecret().reveal();
        report(key, PAGE);
        report(secret.substring(0, secret.length() - 1), PAGE);
        report(changed(secret), PAGE);
        report(other, PAGE);
        report("", PAGE);
        // right checksum and serial, another secret
        report(forged(), PAGE);

        assertThat(freeze.frozenSince()).isEmpty();
        assertThat(leaks()).isEmpty();
    }

    @Test
    void ownerIsAlertedOnceWhileCredentialsStayFrozen() {
        for (int time = 0; time < 3; time++) {
            report(secret, PAGE);
        }
        assertThat(leaks()).hasSize(1);

        accounts.signIn(owner);
        freeze.unfreeze();
        report(secret, PAGE);
        assertThat(leaks()).hasSize(2);
    }

    @Test
    void ownerOfFrozenCredentialsIsAlertedOfALeak() {
        freeze.freeze(FreezeCause.OWNER);

        report(secret, PAGE);

        assertThat(leaks()).hasSize(1);
        assertThat(freeze.frozenSince()).isPresent();
    }

    @Test
    void earlierSecretDoesNotFreezeNewerCredentials() {
        accounts.signIn(owner);
        service.regenerate(pair, RegenerateReason.ROUTINE);

        report(secret, PAGE);

        assertThat(freeze.frozenSince()).isEmpty();
    }

    /** A stranger says nothing to the owner but where, and the secret goes nowhere (requirement A5). */
    @ParameterizedTest
    @ValueSource(
            strings = {"call +49 30 1234", "javascript:alert(1)", "https://", "https://a b.example", "ftp://x.example/y"
            })
    void placeThatIsNoWebAddressIsNotPassedOn(String place) {
        report(secret, place);

        assertThat(leaks())
                .singleElement()
                .satisfies(leak -> assertThat(leak.place()).isNull());
    }

    @Test
    void aSecretInTheAddressIsMasked() {
        report(secret, "https://user:pw@x.example/" + secret + "/" + key + "?token=" + secret);

        String told = leaks().getFirst().details().toString();
        assertThat(told).contains("x.example/").doesNotContain(secret.substring(12, 40), key.substring(8), "pw@");
    }

    @Test
    void sixtyReportsAnHourAreTakenFromOneAddress() {
        for (int time = 0; time < ReportLimit.AN_HOUR; time++) {
            report("nothing", null);
        }

        assertThatThrownBy(() -> report(secret, null)).hasMessage("credentials.too-many-reports");
        assertThatThrownBy(() -> report("nothing", null)).hasMessage("credentials.too-many-reports");
        assertThat(freeze.frozenSince()).isEmpty();
        clock.advance(Duration.ofHours(1));
        report(secret, null);
        assertThat(freeze.frozenSince()).isPresent();
    }

    @Test
    void reportLongerThanTheLimitIsRefused() {
        assertThatThrownBy(() -> report(secret + "x".repeat(LeakReports.LONGEST), null))
                .hasMessage("credentials.report-too-long");
        assertThat(freeze.frozenSince()).isEmpty();
    }

    @Test
    void numberOfCountedAddressesIsBounded() {
        ReportLimit limit = new ReportLimit(clock);
        for (int address = 0; address < ReportLimit.MOST_ADDRESSES; address++) {
            limit.require("2001:db8:" + address + "::1");
        }

        assertThatThrownBy(() -> limit.require("2001:db8:ffff::1")).hasMessage("credentials.too-many-reports");
        limit.require("2001:db8:1::1");
    }

    @Test
    void oneIpv6SiteCannotUseUpAllReports() {
        ReportLimit limit = new ReportLimit(clock);
        for (int network = 0; network < ReportLimit.MOST_OF_SITE; network++) {
            limit.require("2001:db8:0:" + network + "::1");
        }

        assertThatThrownBy(() -> limit.require("2001:db8:0:ffff::1")).hasMessage("credentials.too-many-reports");
        limit.require("2001:db8:0:1::1");
        limit.require("2001:db8:1:ffff::1");
        limit.require("192.0.2.1");
    }

    @Test
    void theAddressesOfOneNetworkOfIpv6AreOneCaller() {
        ReportLimit limit = new ReportLimit(clock);
        for (int time = 0; time < ReportLimit.AN_HOUR; time++) {
            limit.require("2001:db8::" + time);
        }

        assertThatThrownBy(() -> limit.require("2001:db8::ffff")).hasMessage("credentials.too-many-reports");
        limit.require("2001:db8:0:1::1");
    }

    private void report(String text, @Nullable String place) {
        accounts.signOut();
        try {
            reports.take(Secret.of(text), place);
        } finally {
            accounts.signIn(owner);
        }
    }

    private String forged() {
        String mine = generator.generate().apiSecret().reveal();
        byte[] bytes = Base64.getDecoder().decode(mine);
        byte[] real = Base64.getDecoder().decode(secret);
        System.arraycopy(real, 9, bytes, 9, 6);
        var checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) checksum.getValue());
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String changed(String text) {
        return text.substring(0, 30) + (text.charAt(30) == 'A' ? 'B' : 'A') + text.substring(31);
    }

    private List<CredentialsLeaked> leaks() {
        return events.stream(CredentialsLeaked.class).toList();
    }
}
