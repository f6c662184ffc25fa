package com.rotki.portal.support;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PublishedEvents;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.support.VisitEvent.SupportCodeCreated;
import com.rotki.portal.support.VisitSuggestions.NewSuggestion;
import com.rotki.portal.support.VisitSummary.VisitState;
import com.rotki.portal.support.VisitSummary.VisitWay;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the owner learns of a visit (requirement E5), what needs two people (E3), and what is suggested (B-25). */
@DatabaseTest
class VisitRecordTest {

    @Autowired
    private TestVisits test;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private VisitRequests requests;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitApprovals approvals;

    @Autowired
    private VisitSuggestions agentsSuggestions;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private SupportAccessService access;

    @Autowired
    private AccountDeletion deletion;

    @Autowired
    private VisitGuard guard;

    @Autowired
    private PublishedEvents events;

    private AccountId owner;
    private AccountId agent;

    @BeforeEach
    void signInAgent() {
        events.reset();
        owner = accounts.subscriber("basic");
        agent = test.signInAgent();
    }

    @Test
    void theReceiptSaysWhoLookedAtWhatAndWhyAndThatTheSecretWasNotShown() {
        VisitId visit = test.begin(owner);
        visits.pageViewed(visit, "subscription");
        clock.advance(Duration.ofMinutes(1));
        visits.pageViewed(visit, "devices");
        clock.advance(Duration.ofMinutes(1));
        visits.pageViewed(visit, "subscription");
        visits.leave(visit);

        assertThat(last().details())
                .containsAllEntriesOf(Map.of(
                        "pages", "subscription, devices",
                        "reason", "The app is refused",
                        "ticket", "HELP-7",
                        "cause", "LEFT",
                        "secretShown", "false"));
        assertThat(test.asOwner(owner, access::past)).singleElement().satisfies(past -> {
            assertThat(past.pages()).containsExactly("subscription", "devices");
            assertThat(past.end()).isEqualTo(VisitEnd.LEFT);
        });
    }

    @Test
    void eachRowNamesTheAccountAndTheRealPerson() {
        VisitId visit = test.begin(owner);
        visits.pageViewed(visit, "devices");
        visits.extend(visit);
        visits.leave(visit);

        assertThat(events.seen())
                .filteredOn(event -> !(event instanceof SupportCodeCreated))
                .hasSize(4)
                .allSatisfy(event -> {
                    assertThat(event.account()).isEqualTo(owner);
                    assertThat(event.actor().person()).isEqualTo(agent);
                    assertThat(event.actor().visit()).isEqualTo(visit);
                    assertThat(event.actor().name()).isEqualTo(TestAccounts.email(agent));
                });
    }

    @Test
    void leavingTwiceIsOneReceipt() {
        VisitId visit = test.begin(owner);
        visits.leave(visit);
        visits.leave(visit);

        assertThat(test.logged(owner, "VisitEnded")).isOne();
    }

    @Test
    void addressOfAPageIsKeptCleaned() {
        VisitId visit = test.begin(owner);

        visits.pageViewed(visit, "devices\r\n\u001b[31m<b>" + "x".repeat(300));

        assertThat(visits.find(visit).lastPage())
                .startsWith("devices----31m-b-")
                .hasSize(200)
                .matches("[a-z0-9-]+");
    }

    @Test
    void withoutACodeTheOwnerIsToldAtOnceAndASecondPersonDecides() {
        VisitId visit = requests.withoutCode(owner, TestVisits.REASON);
        assertThat(test.logged(owner, "VisitRequested")).isOne();
        assertThat(test.asOwner(owner, access::open)).hasSize(1);
        assertThatThrownBy(() -> visits.begin(visit)).is(refused(VisitRefusedException.OVER));
        assertThatThrownBy(() -> approvals.approve(visit)).is(refused(VisitRefusedException.OWN_REQUEST));
        assertThatThrownBy(() -> approvals.reject(visit)).is(refused(VisitRefusedException.OWN_REQUEST));
        assertThat(approvals.waiting()).extracting(VisitSummary::id).doesNotContain(visit);

        test.signInAgent();
        assertThat(approvals.waiting()).extracting(VisitSummary::id).contains(visit);
        approvals.approve(visit);
        assertThatThrownBy(() -> visits.begin(visit)).is(refused(VisitRefusedException.OVER));

        test.signIn(agent, Role.SUPPORT);
        visits.begin(visit);
        assertThat(visits.find(visit).way()).isEqualTo(VisitWay.BREAK_GLASS);
        assertThat(test.logged(owner, "VisitApproved")).isOne();
    }

    @Test
    void anAdminMayApproveAndMayRefuse() {
        VisitId one = requests.withoutCode(owner, TestVisits.REASON);
        VisitId other = requests.withoutCode(owner, TestVisits.REASON);
        test.signIn(accounts.account(Role.ADMIN), Role.ADMIN);
        approvals.approve(one);
        approvals.reject(other);

        assertThatThrownBy(() -> approvals.approve(other)).is(refused(VisitRefusedException.OVER));
        assertThatThrownBy(() -> approvals.reject(one)).is(refused(VisitRefusedException.OVER));
        test.signIn(agent, Role.SUPPORT);
        assertThat(visits.find(other).end()).isEqualTo(VisitEnd.REJECTED);
    }

    @Test
    void theOwnerRefusesAVisitBeforeItBegins() {
        VisitId visit = requests.withoutCode(owner, TestVisits.REASON);
        test.asOwner(owner, () -> {
            access.end(visit);
            return visit;
        });
        test.signInAgent();

        assertThatThrownBy(() -> approvals.approve(visit)).is(refused(VisitRefusedException.OVER));
        test.signIn(agent, Role.SUPPORT);
        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.REFUSED);
        assertThat(visits.find(visit).approvedAt()).isNull();
    }

    @Test
    void aVisitOutlivesTheAccountWithoutItsAddress() {
        owner = accounts.account(Role.SUBSCRIBER);
        test.signIn(agent, Role.SUPPORT);
        VisitId over = test.begin(owner);
        visits.leave(over);
        VisitId asked = requests.withoutCode(owner, TestVisits.REASON);
        test.asOwner(owner, () -> {
            deletion.delete(TestAccounts.email(owner));
            return owner;
        });

        test.signIn(agent, Role.SUPPORT);
        assertThat(requests.mine())
                .filteredOn(visit -> visit.id().equals(over) || visit.id().equals(asked))
                .hasSize(2)
                .allSatisfy(visit -> {
                    assertThat(visit.account()).isNull();
                    assertThat(visit.accountName()).isNull();
                    assertThat(visit.state()).isEqualTo(VisitState.ENDED);
                });
        assertThat(visits.find(asked).end()).isEqualTo(VisitEnd.ACCOUNT_CHANGED);
        assertThatThrownBy(() -> visits.begin(asked)).is(refused(VisitRefusedException.OVER));
        visits.leave(asked);
    }

    @Test
    void aRequestLapsesAfterAnHour() {
        VisitId visit = requests.withoutCode(owner, TestVisits.REASON);
        clock.advance(Duration.ofHours(1));
        guard.sweep();

        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.LAPSED);
    }

    @Test
    void ownerFollowsOrDismissesASuggestionOnce() {
        VisitId visit = test.begin(owner);
        agentsSuggestions.make(visit, new NewSuggestion("remove-device", "1", "Old laptop", "You said it is sold"));
        accounts.signIn(owner);

        var card = suggestions.open().getFirst();
        assertThat(card.targetName()).isEqualTo("Old laptop");
        suggestions.done(card.id());

        assertThat(suggestions.open()).isEmpty();
        assertThatThrownBy(() -> suggestions.dismiss(card.id())).is(refused(SuggestionRefusedException.CLOSED));
        assertThat(last().details()).containsEntry("name", "Old laptop").containsEntry("kind", "remove-device");
    }

    @Test
    void nobodyElseDismissesASuggestion() {
        VisitId visit = test.begin(owner);
        agentsSuggestions.make(visit, new NewSuggestion("regenerate", "", "", ""));
        var card = test.asOwner(owner, suggestions::open).getFirst();
        accounts.signIn(accounts.subscriber("basic"));

        assertThat(suggestions.open()).isEmpty();
        assertThatThrownBy(() -> suggestions.dismiss(card.id())).is(refused(SuggestionRefusedException.CLOSED));
    }

    @Test
    void nothingIsSuggestedOutsideOfAVisit() {
        VisitId visit = test.begin(owner);
        visits.leave(visit);

        assertThatThrownBy(() -> agentsSuggestions.make(visit, new NewSuggestion("regenerate", "", "", "")))
                .is(refused(VisitRefusedException.OVER));
    }

    private AccountEvent last() {
        return events.seen().getLast();
    }
}
