package com.rotki.portal.credentials;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with the pair, and what the database and the record keep of it. */
class CredentialProtectionTest extends OwnCredentialsTest {

    @Autowired
    private SecretCipher cipher;

    @Test
    void serviceRequiresStepUpToRevealOrChange() {
        CredentialsOverview pair = service.create();
        clock.advance(Duration.ofMinutes(16));

        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> service.reveal(SecretUse.COPY)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(service::create).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> service.regenerate(pair.id(), RegenerateReason.ROUTINE))
                .isInstanceOf(SignInNotRecentException.class);
        assertThat(service.overview()).contains(pair);
    }

    @Test
    void theAppHasNoAccessToTheCredentialsAtAll() {
        service.create();

        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.APP, Permissions.OF_APP, clock.instant());

        assertThatThrownBy(service::overview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readingRightsDoNotRevealTheSecret() {
        service.create();

        accounts.signIn(
                owner,
                Role.SUBSCRIBER,
                Actor.Kind.STAFF,
                java.util.Set.of(Permissions.AUTHORITY_CREDENTIALS_READ),
                clock.instant());

        assertThat(service.overview()).isPresent();
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void inTheDatabaseTheSecretIsCiphertextThatOpensForItsAccountOnly() throws Exception {
        service.create();
        String secret = service.reveal(SecretUse.SHOW).reveal();
        byte[] sealed = jdbc.sql("select sealed_secret from api_credentials where current_of = :id")
                .param("id", owner.value())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(secret.substring(0, 12));
        assertThat(cipher.open(owner, sealed).reveal()).isEqualTo(secret);
        assertThatThrownBy(() -> cipher.open(AccountId.newId(), sealed))
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    /** Whoever can write to the database gains nothing by it, and the owner is told what to do. */
    @Test
    void aSealedSecretOfAnotherAccountIsRefusedInWords() {
        service.create();
        AccountId other = accounts.subscriber("basic");
        accounts.asOwner(other, service::create);
        jdbc.sql("update api_credentials set sealed_secret = (select sealed_secret from api_credentials"
                        + " where current_of = :other) where current_of = :owner")
                .param("other", other.value())
                .param("owner", owner.value())
                .update();

        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).is(refused(CredentialsRefusedException.UNREADABLE));
        assertThat(service.overview()).isPresent();
        service.regenerate(service.overview().orElseThrow().id(), RegenerateReason.ROUTINE);
        assertThat(service.reveal(SecretUse.SHOW).reveal()).startsWith("rotkiSecret/");
    }

    @Test
    void revealsAndChangesAreOnRecordWithoutTheSecret() {
        CredentialsOverview pair = service.create();
        String secret = service.reveal(SecretUse.SHOW).reveal();
        service.reveal(SecretUse.COPY);
        service.regenerate(pair.id(), RegenerateReason.ROUTINE);

        List<String> rows = jdbc.sql(
                        "select kind || ' ' || actor_name || ' ' || details from activity_entry where account_id = :id")
                .param("id", owner.value())
                .query(String.class)
                .list();
        assertThat(rows)
                .extracting(row -> row.substring(0, row.indexOf(' ')))
                .containsExactlyInAnyOrder(
                        "CredentialsCreated", "SecretShown", "SecretCopied", "CredentialsRegenerated");
        assertThat(rows).allMatch(row -> row.contains(TestAccounts.email(owner)));
        assertThat(rows).noneMatch(row -> row.contains(secret));
    }

    @Test
    void refusedActionLeavesNoEventOfSuccess() {
        service.create();
        clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(SignInNotRecentException.class);

        assertThat(jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = 'SecretShown'")
                        .param("id", owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
