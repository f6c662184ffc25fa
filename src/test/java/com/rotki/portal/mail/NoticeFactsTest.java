package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeFactsTest {

    private static final AccountId ACCOUNT = AccountId.newId();

    @Test
    void aDeviceIsNamedAndTheAppIsLocatedByItsAddressOnly() {
        assertThat(NoticeFacts.of(
                        new Happened(EventKind.DEVICE_REGISTERED, Actor.Kind.APP, Map.of("name", "Laptop of Ada"))))
                .isEqualTo(new NoticeFacts(NoticeDoer.APP, "Laptop of Ada", null, "203.0.113.7", null));
    }

    /** An app names its device as it likes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verify at https://evil.example",
                "www evil",
                "evil.example now",
                "write to help@evil.example",
                "EVIL.COM"
            })
    void aNameLikeALinkIsLeftOut(String name) {
        assertThat(NoticeFacts.of(new Happened(EventKind.DEVICE_REGISTERED, Actor.Kind.APP, Map.of("name", name)))
                        .thing())
                .isNull();
    }

    /** Whoever knows a secret can report it, and would say what the owner is to open. */
    @Test
    void onlyWhatAPartnerSignedSaysInAMailWhereASecretWasFound() {
        Map<String, String> reported = Map.of("frozenBy", "LEAK_REPORT", "foundAt", "evil.example/unlock");
        Map<String, String> signed = Map.of("frozenBy", "PARTNER", "foundAt", "code.example.org/notes.txt");

        assertThat(NoticeFacts.of(new Happened(EventKind.CREDENTIALS_LEAKED, Actor.Kind.SYSTEM, reported)))
                .isEqualTo(new NoticeFacts(NoticeDoer.FINDER, null, null, null, null));
        assertThat(NoticeFacts.of(new Happened(EventKind.CREDENTIALS_LEAKED, Actor.Kind.SYSTEM, signed)))
                .isEqualTo(new NoticeFacts(NoticeDoer.FINDER, "code.example.org/notes.txt", null, null, null));
    }

    @Test
    void aNameIsOneShortLine() {
        assertThat(NoticeFacts.of(new Happened(
                                EventKind.DEVICE_REGISTERED, Actor.Kind.APP, Map.of("name", " two\r\nlines ")))
                        .thing())
                .isEqualTo("two lines");
        assertThat(NoticeFacts.of(new Happened(
                                EventKind.DEVICE_REGISTERED, Actor.Kind.APP, Map.of("name", "😀".repeat(100))))
                        .thing())
                .isEqualTo("😀".repeat(59) + "…");
    }

    @Test
    void staffMessageIsToldWithoutItsAddress() {
        assertThat(NoticeFacts.of(new Happened(
                        EventKind.DEVICE_REVOKED, Actor.Kind.STAFF, Map.of("name", "One", "reason", "Stolen"))))
                .isEqualTo(new NoticeFacts(NoticeDoer.STAFF, "One", "Stolen", null, null));
        assertThat(NoticeFacts.of(new Happened(EventKind.DEVICE_REVOKED, Actor.Kind.OWNER, Map.of("reason", "Stolen")))
                        .words())
                .isNull();
    }

    @Test
    void failedSignInIsNotTheOwnersAndALinkIsNotThePortals() {
        assertThat(NoticeFacts.of(new Happened(EventKind.SIGN_IN_PAUSED, Actor.Kind.OWNER, Map.of()))
                        .doer())
                .isEqualTo(NoticeDoer.SOMEBODY);
        assertThat(NoticeFacts.of(new Happened(
                                EventKind.DEVICE_REVOKED, Actor.Kind.SYSTEM, Map.of("frozenBy", "MAIL_LINK")))
                        .doer())
                .isEqualTo(NoticeDoer.LINK);
        assertThat(NoticeFacts.of(new Happened(EventKind.DEVICE_REVOKED, Actor.Kind.SYSTEM, Map.of()))
                        .doer())
                .isEqualTo(NoticeDoer.PORTAL);
    }

    private record Happened(EventKind kind, Actor.Kind by, Map<String, String> details) implements AccountEvent {

        @Override
        public AccountId account() {
            return ACCOUNT;
        }

        @Override
        public Instant at() {
            return TestClock.START;
        }

        @Override
        public Actor actor() {
            return new Actor(ACCOUNT, "somebody", by, Role.SUBSCRIBER, TestClock.START);
        }

        @Override
        public RequestOrigin origin() {
            return new RequestOrigin("203.0.113.7", "Firefox/140", null, null);
        }
    }
}
