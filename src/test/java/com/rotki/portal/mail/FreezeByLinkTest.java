package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.mail.FreezeByLink.FreezeOutcome;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.support.TestVisits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link “This wasn’t me” can freeze, once, without a sign-in, and nothing else (requirement B-70). */
@DatabaseTest
class FreezeByLinkTest {

    @Autowired
    private FreezeLinks links;

    @Autowired
    private FreezeByLink byLink;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private TestVisits visits;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner;

    @BeforeEach
    void createCredentials() {
        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, credentials::create);
    }

    @Test
    void linkFreezesWithoutSignIn() {
        Secret token = links.create(owner);

        assertThat(byLink.objection(token)).isEmpty();
        assertThat(frozen()).isFalse();
        assertThat(byLink.freeze(token)).isEqualTo(FreezeOutcome.FROZEN);

        assertThat(frozen()).isTrue();
        assertThat(currentActor.find()).isEmpty();
    }

    /** In the browser of a visit every transaction of the visitor is read only. */
    @Test
    void linkWorksInABrowserWithAVisit() {
        Secret token = links.create(owner);
        visits.signInAgent();
        visits.enter(accounts.subscriber("basic"));

        assertThat(byLink.freeze(token)).isEqualTo(FreezeOutcome.FROZEN);

        assertThat(currentActor.require().isVisiting()).isTrue();
        assertThat(frozen()).isTrue();
    }

    @Test
    void inTheBrowserOfSomebodyElseItFreezesWhatItWasSentFor() {
        AccountId other = accounts.subscriber("basic");
        accounts.signIn(other);
        credentials.create();

        assertThat(byLink.freeze(links.create(owner))).isEqualTo(FreezeOutcome.FROZEN);

        assertThat(freeze.frozenSince()).isEmpty();
        assertThat(frozen()).isTrue();
    }

    @Test
    void aLinkWorksOnceWhateverTheOwnerDidSince() {
        Secret token = links.create(owner);
        byLink.freeze(token);
        accounts.signIn(owner);
        freeze.unfreeze();

        assertThat(byLink.freeze(token)).isEqualTo(FreezeOutcome.USED);
        assertThat(byLink.objection(token)).contains(FreezeOutcome.USED);
        assertThat(frozen()).isFalse();
    }

    @Test
    void usedManyTimesAtOnceItWorksOnce() {
        Secret token = links.create(owner);

        List<FreezeOutcome> outcomes = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(click -> byLink.freeze(token))
                .toList();

        assertThat(outcomes).containsOnlyOnce(FreezeOutcome.FROZEN).contains(FreezeOutcome.USED);
    }

    @Test
    void frozenCredentialsStayFrozen() {
        byLink.freeze(links.create(owner));

        assertThat(byLink.freeze(links.create(owner))).isEqualTo(FreezeOutcome.FROZEN_BEFORE);
    }

    @Test
    void afterSevenDaysALinkCanDoNothing() {
        Secret token = links.create(owner);
        clock.advance(Duration.ofDays(7));

        assertThat(byLink.freeze(token)).isEqualTo(FreezeOutcome.EXPIRED);
        assertThat(frozen()).isFalse();
    }

    @Test
    void linkWithoutCredentialsToFreezeSaysSoAndStaysValid() {
        AccountId other = accounts.subscriber("basic");
        Secret token = links.create(other);

        assertThat(byLink.freeze(token)).isEqualTo(FreezeOutcome.NOTHING_TO_FREEZE);
        assertThat(byLink.objection(token)).isEmpty();
    }

    @Test
    void aLinkThatNobodyMadeCanDoNothing() {
        assertThat(byLink.freeze(Secret.of("nobody-made-this"))).isEqualTo(FreezeOutcome.UNKNOWN);
    }

    @Test
    void theDatabaseHoldsNoTokenThatCouldBeUsed() {
        Secret token = links.create(owner);

        byte[] hash = jdbc.sql("select token_hash from freeze_link where account_id = :account")
                .param("account", owner.value())
                .query(byte[].class)
                .single();
        assertThat(hash).hasSize(32);
        assertThat(links.create(owner).reveal()).hasSize(43).isNotEqualTo(token.reveal());
    }

    private boolean frozen() {
        return accounts.asOwner(owner, freeze::frozenSince).isPresent();
    }
}
