package com.rotki.portal.credentials;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CredentialAdministrationTest {

    @Autowired
    private CredentialAdministration administration;

    @Autowired
    private CredentialService service;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void signInAdmin() {
        owner = accounts.subscriber("basic");
        accounts.signInStaff(Role.ADMIN);
    }

    @Test
    void adminSeesCredentialsTheCurrentOnesFirst() {
        var first = create();
        var second = accounts.asOwner(owner, () -> service.regenerate(first.id(), RegenerateReason.ROUTINE));

        assertThat(administration.metadata(owner))
                .containsExactly(
                        new CredentialsOverview(second.id(), second.apiKey(), clock.instant(), null, null, null, null),
                        new CredentialsOverview(
                                first.id(), first.apiKey(), clock.instant(), null, null, clock.instant(), null));
    }

    @Test
    void ownerCanCreateCredentialsAfterStaffEndedThem() {
        var ended = create();
        administration.end(owner, "The pair was posted in a forum");

        assertThat(accounts.asOwner(owner, service::overview)).isEmpty();
        assertThat(accounts.asOwner(owner, service::earlier))
                .containsExactly(
                        new EarlierCredentials(ended.apiKey(), clock.instant(), "The pair was posted in a forum"));
        assertThat(create().apiKey()).isNotEqualTo(ended.apiKey());
        assertThat(administration.metadata(owner))
                .extracting(CredentialsOverview::current)
                .containsExactly(true, false);
    }

    @Test
    void endingMissingCredentialsIsRefused() {
        assertThatThrownBy(() -> administration.end(owner, "x")).is(refused(CredentialsRefusedException.MISSING));
        assertThat(administration.metadata(owner)).isEmpty();
    }

    @Test
    void onlyAdminsEndCredentialsAndSeeThoseOfOthers() {
        create();
        accounts.signIn(owner);
        assertThatThrownBy(() -> administration.end(owner, "Mine")).isInstanceOf(AccessDeniedException.class);
        accounts.signInStaff(Role.SUPPORT);
        assertThatThrownBy(() -> administration.metadata(owner)).isInstanceOf(AccessDeniedException.class);
    }

    private CredentialsOverview create() {
        return accounts.asOwner(owner, service::create);
    }
}
