package com.rotki.portal.activity;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.activity.ActivityLog.ActivityPage;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ActivityLogTest {

    @Autowired
    private ActivityLog log;

    @Autowired
    private ActivityAdministration administration;

    @Autowired
    private AccountsByRequest finder;

    @Autowired
    private ActivityChain chain;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner;

    @BeforeEach
    void signIn() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    @Test
    void theNewestComesFirstAndEachPageContinuesTheOneBefore() {
        for (int number = 1; number <= 7; number++) {
            happens("SecretShown", number);
        }

        List<Long> seen = new ArrayList<>();
        ActivityPage page = log.page(ActivityFilter.ALL, null, 3);
        assertThat(page.more()).isTrue();
        while (!page.items().isEmpty()) {
            page.items().forEach(item -> seen.add(item.sequence()));
            page = log.page(ActivityFilter.ALL, seen.getLast(), 3);
        }
        assertThat(page.more()).isFalse();
        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void filterSelectsEntries() {
        happens("SignedIn", 1);
        happens("SecretShown", 2);
        happens("SignInFailed", 3);
        happens("UnheardOf", 4);
        Instant start = clock.instant();

        assertThat(kinds(new ActivityFilter(ActivityGroup.SIGN_IN, null, null)))
                .containsExactly("SignInFailed", "SignedIn");
        assertThat(kinds(new ActivityFilter(null, start.plusSeconds(2), start.plusSeconds(4))))
                .containsExactly("SignInFailed", "SecretShown");
        assertThat(kinds(new ActivityFilter(ActivityGroup.SIGN_IN, start.plusSeconds(2), null)))
                .containsExactly("SignInFailed");
        assertThat(kinds(new ActivityFilter(ActivityGroup.DEVICES, null, null))).isEmpty();
        assertThat(kinds(ActivityFilter.ALL)).containsExactly("UnheardOf", "SignInFailed", "SecretShown", "SignedIn");
    }

    @Test
    void nobodySeesWhatHappenedToOthers() {
        happens("SignedIn", 1);
        accounts.signIn(accounts.subscriber("basic"));

        assertThat(log.page(ActivityFilter.ALL, null, 10).items()).isEmpty();
        assertThat(log.verify()).isEqualTo(new Verification(0, null));
    }

    @Test
    void theOwnerLearnsWhoOfTheStaffActedButNotFromWhere() {
        append(owner, "VisitStarted", 1, Actor.Kind.STAFF, origin("AB12CD34EF56"));

        ActivityItem seen = log.page(ActivityFilter.ALL, null, 1).items().getFirst();
        assertThat(seen.actorName()).isEqualTo("who@example.org");
        assertThat(seen.requestId()).isEqualTo("AB12CD34EF56");
        assertThat(seen.sourceAddress()).isNull();
        assertThat(seen.userAgent()).isNull();
        accounts.signIn(
                accounts.account(Role.ADMIN), Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
        ActivityItem all = administration.latest(owner, 1).getFirst();
        assertThat(all.sourceAddress()).isEqualTo("203.0.113.5");
        assertThat(administration.verify(owner).intact()).isTrue();
    }

    @Test
    void onlyAdminsReadOtherAccounts() {
        assertThatThrownBy(() -> administration.latest(owner, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.verify(owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> finder.find("AB12CD34EF56")).isInstanceOf(AccessDeniedException.class);
        accounts.asApp(owner, () -> assertThatThrownBy(log::verify).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anAccountIsFoundByARequestOrByMostOfItsId() {
        append(owner, "SignedIn", 1, Actor.Kind.OWNER, origin("QR12CD34EF56"));
        signInSupport();

        assertThat(finder.find(" qr12cd34ef56 "))
                .containsExactly(new FoundAccount(owner, "request", "QR12CD34EF56", true));
        assertThat(finder.find("QR12CD34")).containsExactly(new FoundAccount(owner, "request", "QR12CD34EF56", false));
        assertThat(finder.find("QR12CD3")).isEmpty();
        assertThat(finder.find("QR12CD3%")).isEmpty();
        assertThat(finder.find("________")).isEmpty();
        assertThat(finder.find("QR12CD34EF56X")).isEmpty();
    }

    @Test
    void aRequestThatTouchedManyAccountsFindsNotAllOfThem() {
        for (int number = 0; number < AccountFinder.MOST + 3; number++) {
            append(new AccountId(UUID.randomUUID()), "DeviceRevoked", 1, Actor.Kind.STAFF, origin("MANU56789ABC"));
        }
        signInSupport();

        assertThat(finder.find("MANU56789ABC")).hasSize(AccountFinder.MOST);
    }

    @Test
    void signInsAndNewDevicesAreAskedAboutUntilTheirOwnerKnowsThemOrTheyAreOld() {
        happens("SignedIn", 1);
        happens("DeviceRegistered", 2);
        happens("SecretShown", 3);
        assertThat(askedAbout()).containsExactly(2L, 1L);

        log.recognise(1);
        log.recognise(1);

        assertThat(askedAbout()).containsExactly(2L);
        assertThat(kinds(ActivityFilter.ALL))
                .containsExactly("ActivityRecognised", "SecretShown", "DeviceRegistered", "SignedIn");
        clock.advance(Duration.ofDays(31));
        assertThat(askedAbout()).isEmpty();
    }

    @Test
    void nothingElseAndNothingOfOthersCanBeRecognised() {
        happens("SecretShown", 1);
        assertThatThrownBy(() -> log.recognise(1)).is(refused(EntryRefusedException.UNKNOWN));
        assertThatThrownBy(() -> log.recognise(0)).is(refused(EntryRefusedException.UNKNOWN));
        assertThatThrownBy(() -> log.recognise(Long.MAX_VALUE)).is(refused(EntryRefusedException.UNKNOWN));
        append(accounts.subscriber("basic"), "SignedIn", 1, Actor.Kind.OWNER, origin("AB12CD34EF56"));
        assertThatThrownBy(() -> log.recognise(1)).is(refused(EntryRefusedException.UNKNOWN));
    }

    @Test
    void aVisitorAnswersNothing() {
        happens("SignedIn", 1);
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThatThrownBy(() -> log.recognise(1)).isInstanceOf(AccessDeniedException.class);
    }

    private void signInSupport() {
        accounts.signIn(
                accounts.account(Role.SUPPORT),
                Role.SUPPORT,
                Actor.Kind.STAFF,
                Permissions.OF_SUPPORT,
                clock.instant());
    }

    private List<Long> askedAbout() {
        return log.page(ActivityFilter.ALL, null, 10).items().stream()
                .filter(ActivityItem::toRecognise)
                .map(ActivityItem::sequence)
                .toList();
    }

    private List<String> kinds(ActivityFilter filter) {
        return log.page(filter, null, 10).items().stream()
                .map(ActivityItem::kind)
                .toList();
    }

    private void happens(String kind, int second) {
        append(owner, kind, second, Actor.Kind.OWNER, origin("AB12CD34EF56"));
    }

    private void append(AccountId account, String kind, int second, Actor.Kind by, RequestOrigin origin) {
        Entry entry = new Entry(
                account,
                clock.instant().plusSeconds(second),
                kind,
                by.name(),
                "who@example.org",
                account,
                by == Actor.Kind.STAFF ? VisitId.newId() : null,
                origin,
                "{}");
        transaction.executeWithoutResult(open -> chain.append(account, List.of(entry)));
    }

    private static RequestOrigin origin(String requestId) {
        return new RequestOrigin("203.0.113.5", "curl/8.5", "0123456789abcdef", requestId);
    }
}
