package com.rotki.portal.credentials;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The pair is stopped without being destroyed (requirement B-07). */
class CredentialFreezeTest extends OwnCredentialsTest {

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private CurrentCredentials inForce;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Test
    void unfrozenCredentialsAreTheSameAsBefore() {
        CredentialsOverview pair = service.create();

        assertThat(freeze.freeze(FreezeCause.OWNER)).isTrue();

        assertThat(freeze.frozenSince()).contains(clock.instant());
        assertThat(service.overview().orElseThrow().id()).isEqualTo(pair.id());
        assertThatThrownBy(() -> inForce.require(pair.id())).is(refused(CredentialsRefusedException.FROZEN));

        freeze.unfreeze();

        assertThat(freeze.frozenSince()).isEmpty();
        assertThat(service.overview()).contains(pair);
        inForce.require(pair.id());
    }

    @Test
    void freezeAndUnfreezeAreEachOnRecordOnce() {
        service.create();

        freeze.freeze(FreezeCause.OWNER);
        assertThat(freeze.freeze(FreezeCause.OWNER)).isFalse();
        freeze.unfreeze();
        freeze.unfreeze();

        assertThat(recorded("CredentialsFrozen")).isEqualTo(1);
        assertThat(recorded("CredentialsUnfrozen")).isEqualTo(1);
    }

    @Test
    void freezingMissingCredentialsIsRefused() {
        assertThat(freeze.frozenSince()).isEmpty();
        assertThatThrownBy(() -> freeze.freeze(FreezeCause.OWNER)).is(refused(CredentialsRefusedException.MISSING));
    }

    /** Requirement A4: whoever finds an open page may stop the pair, and can not let it work again. */
    @Test
    void onlyUnfreezingNeedsARecentProofOfIdentity() {
        service.create();
        clock.advance(Duration.ofHours(1));

        freeze.freeze(FreezeCause.OWNER);

        assertThatThrownBy(freeze::unfreeze).isInstanceOf(SignInNotRecentException.class);
        assertThat(freeze.frozenSince()).isPresent();
    }

    @Test
    void regeneratedCredentialsStayFrozen() {
        CredentialsOverview old = service.create();
        freeze.freeze(FreezeCause.OWNER);
        clock.advance(Duration.ofMinutes(1));

        CredentialsOverview renewed = service.regenerate(old.id(), RegenerateReason.MAY_BE_KNOWN);

        assertThat(renewed.frozenAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(1)));
        assertThat(freeze.frozenSince()).contains(renewed.frozenAt());
        assertThatThrownBy(() -> inForce.require(old.id())).is(refused(CredentialsRefusedException.REGENERATED));
    }

    /** Requirement B-70: the link in a mail can do this and nothing else. */
    @Test
    void freezeLinkOfAMailCanOnlyFreeze() {
        CredentialsOverview pair = service.create();
        followTheLink();

        assertThat(freeze.freeze(FreezeCause.MAIL_LINK)).isTrue();

        assertThatThrownBy(freeze::unfreeze).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(freeze::frozenSince).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(service::overview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.regenerate(pair.id(), RegenerateReason.ROUTINE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void visitorAndAppCannotFreeze() {
        service.create();

        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());
        assertThatThrownBy(() -> freeze.freeze(FreezeCause.OWNER)).isInstanceOf(AccessDeniedException.class);
        accounts.asApp(owner, () -> {
            assertThatThrownBy(() -> freeze.freeze(FreezeCause.OWNER)).isInstanceOf(AccessDeniedException.class);
            return owner;
        });
    }

    private void followTheLink() {
        var actor = new Actor(owner, TestAccounts.email(owner), Actor.Kind.OWNER, Role.SUBSCRIBER, clock.instant());
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.freezeLink(actor));
        contexts.setContext(context);
    }

    private long recorded(String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = :kind")
                .param("id", owner.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
