package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.PlanGrantAdministration;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Customers of another system are taken over. */
@DatabaseTest
class CustomerImportTest {

    private static final String HEADER = "email,tier,kind,until,language\n";
    private static final Secret NEW = Secret.of("seventeen lemons drift");

    private final String run = UUID.randomUUID().toString();

    @Autowired
    private CustomerImportAdministration page;

    @Autowired
    private CustomerImport customers;

    @Autowired
    private CustomerImportCommand command;

    @Autowired
    private CustomerInvitations invitations;

    @Autowired
    private SubscriptionAdministration plans;

    @Autowired
    private PlanGrantAdministration grants;

    @Autowired
    private ForgottenPassword passwords;

    @Autowired
    private CredentialService credentials;

    @Autowired
    @Qualifier("passwordSignIn") private AuthenticationProvider signIn;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private AccountId admin = AccountId.newId();

    @BeforeEach
    void adminImports() {
        jdbc.sql("update imported_customer set invitation = 'NOT_NEEDED', invited_at = null")
                .update();
        admin = accounts.signInStaff(Role.ADMIN);
    }

    @Test
    void eachCustomerGetsAnAccountAPlanAndLaterAnInvitation() {
        CustomerImportSummary summary = page.run(HEADER + line("ida", 90), 60);

        assertThat(summary).isEqualTo(new CustomerImportSummary(1, 0, 0, 0, List.of()));
        SubscriptionOverview plan = plan("ida");
        assertThat(plan.status()).isEqualTo(SubscriptionStatus.GRANTED);
        assertThat(plan.entitlements().tier().name()).isEqualTo("Basic");
        assertThat(Duration.between(clock.instant(), plan.periodEnd()))
                .isBetween(Duration.ofDays(89), Duration.ofDays(90));
        assertThat(letters.kindsTo(email("ida"))).isEmpty();
        assertThat(mailed("ida"))
                .as("what happened to the account is in its notices only")
                .isZero();
        assertThat(page.waiting()).isOne();

        invitations.send();

        assertThat(letters.kindsTo(email("ida"))).containsExactly("imported-customer");
        assertThat(page.waiting()).isZero();
        passwords.reset(letters.tokenTo(email("ida")), NEW);
        assertThat(signsIn("ida")).isTrue();
        assertThat(accounts.asOwner(id("ida"), credentials::create).apiKey()).isNotBlank();
        assertThat(details(id("ida"), "PlanGranted")).contains("bisher Kunde");
        assertThat(details(admin, "CustomersImported"))
                .contains("\"created\":\"1\"")
                .doesNotContain("@");
    }

    @Test
    void whoseLinkExpiredAsksForAnotherOne() {
        page.run(HEADER + line("ida", 90), 60);
        invitations.send();
        clock.advance(Duration.ofHours(25));

        passwords.request(email("ida"), Locale.ENGLISH);

        assertThat(letters.kindsTo(email("ida"))).containsExactly("imported-customer", "new-password");
        passwords.reset(letters.tokenTo(email("ida")), NEW);
        assertThat(signsIn("ida")).isTrue();
    }

    @Test
    void whoCameBeforeTheInvitationKeepsThePassword() {
        page.run(HEADER + line("ida", 90), 60);
        passwords.request(email("ida"), Locale.ENGLISH);
        passwords.reset(letters.tokenTo(email("ida")), NEW);

        invitations.send();

        assertThat(letters.kindsTo(email("ida"))).containsExactly("new-password");
        assertThat(signsIn("ida")).isTrue();
        assertThat(page.waiting()).isZero();
    }

    @Test
    void whoJoinedTheStaffMeanwhileIsNotInvited() {
        page.run(HEADER + line("ida", 90), 60);
        jdbc.sql("update account set role = 'SUPPORT' where id = :id")
                .param("id", id("ida").value())
                .update();

        invitations.send();

        assertThat(letters.kindsTo(email("ida"))).isEmpty();
        assertThat(page.waiting()).isZero();
    }

    @Test
    void invitationsKeepTheirPace() {
        page.run(HEADER + lines(30), 24);

        invitations.send();
        assertThat(page.waiting()).as("a twelfth of a minute's").isEqualTo(28);
        for (int again = 0; again < 20; again++) {
            invitations.send();
        }
        assertThat(page.waiting()).as("a minute's").isEqualTo(6);
        clock.advance(Duration.ofMinutes(1));
        for (int again = 0; again < 20; again++) {
            invitations.send();
        }
        assertThat(page.waiting()).isZero();
    }

    @Test
    void checkingChangesNothing() {
        String file = HEADER + line("ida", 90) + line("bo", -1);

        CustomerImportSummary summary = page.rehearse(file);

        assertThat(summary.created()).isOne();
        assertThat(problems(summary)).containsExactly("3 PERIOD");
        assertThat(known("ida")).isZero();
        assertThat(page.run(file, 60)).isEqualTo(summary);
    }

    @Test
    void whatWasImportedIsNotImportedAgainWhateverBecameOfIt() {
        String file = HEADER + line("ida", 90) + line("bo", 90);
        page.run(file, 60);
        grants.end(id("ida"), "Asked for it");
        clock.advance(Duration.ofDays(100));

        assertThat(page.rehearse(file).unchanged()).isEqualTo(2);
        assertThat(page.run(file, 60)).isEqualTo(new CustomerImportSummary(0, 0, 2, 0, List.of()));

        assertThat(plan("ida").status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(problems(page.run(HEADER + line("ida", 200), 60))).containsExactly("2 OTHERWISE");
    }

    @Test
    void whoeverPaysOrWasGivenAPlanKeepsIt() {
        AccountId paying = accounts.subscriber("advanced");
        AccountId given = accounts.account(Role.SUBSCRIBER);
        page.run(HEADER + line(given, 20), 60);
        jdbc.sql("delete from imported_customer where account_id = :id")
                .param("id", given.value())
                .update();
        AccountId gone = accounts.subscriber("advanced", "CANCELLED", Duration.ofDays(-1));
        AccountId staff = accounts.account(Role.SUPPORT);
        AccountId none = accounts.account(Role.SUBSCRIBER);
        String file = HEADER + line(paying, 90) + line(given, 90) + line(gone, 90) + line(staff, 90) + line(none, 90);

        CustomerImportSummary rehearsed = page.rehearse(file);
        CustomerImportSummary summary = page.run(file, 60);

        assertThat(rehearsed).isEqualTo(summary);
        assertThat(problems(summary)).containsExactly("2 PAYS", "3 GRANTED", "5 STAFF");
        assertThat(summary.given()).isEqualTo(2);
        assertThat(plans.overview(paying).orElseThrow().entitlements().tier().name())
                .isEqualTo("Advanced");
        assertThat(plans.overview(gone).orElseThrow().entitlements().tier().name())
                .isEqualTo("Basic");
        assertThat(plans.overview(staff)).isEmpty();
        assertThat(page.waiting()).as("they have passwords of their own").isZero();
    }

    @Test
    void faultsOfALineAreToldWithItsNumber() {
        String file = HEADER
                + line("ida", 90)
                + line("IDA", 90)
                + line("bo", 90).replace("basic", "platinum")
                + line("bo", 90).replace("basic", "free")
                + line("cy", 367 + 1)
                + line("di", 4000)
                + "nonsense\n";

        assertThat(problems(page.rehearse(file)))
                .containsExactly("3 TWICE", "4 TIER", "5 TWICE", "6 SECOND_ADMIN", "7 PERIOD", "8 MALFORMED");
    }

    @Test
    void killedInTheMiddleItGoesOn() throws IOException {
        String file = HEADER + lines(CustomerImport.BATCH + 20);
        var options = new CustomerImportOptions(false, Duration.ofDays(366), 60, null);

        assertThatThrownBy(() -> customers.run(opened(file), options, new Killing()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(imported()).isEqualTo(CustomerImport.BATCH);

        CustomerImportSummary second = customers.run(opened(file), options, new Silent());
        assertThat(second).isEqualTo(new CustomerImportSummary(20, 0, CustomerImport.BATCH, 0, List.of()));
        assertThat(imported()).isEqualTo(CustomerImport.BATCH + 20);
        assertThat(customers.run(opened(file), options, new Silent()).unchanged())
                .isEqualTo(CustomerImport.BATCH + 20);
    }

    @Test
    void pageTakesOnlySoMuch() {
        assertThatThrownBy(() -> page.rehearse("x".repeat(CustomerImportAdministration.LONGEST + 1)))
                .is(refused(BillingRefusedException.IMPORT_TOO_LONG));
        String tooMany = HEADER + "x\n".repeat(CustomerImportAdministration.MOST_LINES + 5);
        CustomerImportSummary summary = page.rehearse(tooMany);
        assertThat(summary.problems()).isEqualTo(CustomerImportAdministration.MOST_LINES + 1);
        assertThat(summary.told()).hasSize(CustomerImportSummary.MOST_TOLD);
    }

    @Test
    void nobodyElseImports() {
        String file = HEADER + line("ida", 90);
        for (Role role : List.of(Role.SUPPORT, Role.SUBSCRIBER)) {
            accounts.signInStaff(role);
            assertThatThrownBy(() -> page.run(file, 60)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> page.rehearse(file)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(page::waiting).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(known("ida")).isZero();
    }

    @Test
    void commandTellsWhatItDoesAndMayGiveLongPlans() throws IOException {
        accounts.signOut();
        Path file = Files.writeString(folder.resolve("customers.csv"), HEADER + line("ida", 1000) + line("bo", -3));

        assertThat(told(false, "--import=" + file, "--dry-run"))
                .contains("Line 3: The plan would be over already", "2 lines: 1 new accounts", "dry run");
        assertThat(known("ida")).isZero();
        assertThat(told(false, "--import=" + file, "--invitations-per-minute=7"))
                .contains("7 a minute");
        assertThat(known("ida")).isOne();
        Files.writeString(file, HEADER + line("ida", 1000));
        assertThat(told(true, "--import=" + file)).contains("1 imported before, 0 problems");
    }

    @Test
    void commandSaysHowItIsUsed() {
        assertThat(told(false, "--import")).contains("Usage");
        assertThat(told(false, "--import=a", "--import=b")).contains("Usage");
        assertThat(told(false, "--import=a", "--invitations-per-minute=0")).contains("Usage");
        assertThat(told(false, "--import=a", "--invitations-per-minute=601")).contains("Usage");
        assertThat(told(false, "--import=" + folder.resolve("none.csv"))).contains("cannot be read");
    }

    private String told(boolean well, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(command.run(new DefaultApplicationArguments(arguments), console))
                .isEqualTo(well);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String email(String name) {
        return name + "-" + run + "@example.org";
    }

    private String line(String name, int days) {
        return row(email(name), days);
    }

    private String line(AccountId account, int days) {
        return row(TestAccounts.email(account), days);
    }

    private String row(String email, int days) {
        return email + ",basic,PAID_ELSEWHERE,"
                + clock.instant()
                        .plus(Duration.ofDays(days))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate() + ",de\n";
    }

    private String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> line("customer-" + number, 90))
                .collect(Collectors.joining());
    }

    private static CustomerImportFile opened(String text) {
        return new CustomerImportFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000);
    }

    private static List<String> problems(CustomerImportSummary summary) {
        return summary.told().stream()
                .map(problem -> problem.line() + " " + problem.problem())
                .toList();
    }

    private SubscriptionOverview plan(String name) {
        return plans.overview(id(name)).orElseThrow();
    }

    private AccountId id(String name) {
        return new AccountId(jdbc.sql("select id from account where email_key = :email")
                .param("email", email(name))
                .query(UUID.class)
                .single());
    }

    private int known(String name) {
        return jdbc.sql("select count(*) from account where email_key = :email")
                .param("email", email(name))
                .query(Integer.class)
                .single();
    }

    private int imported() {
        return jdbc.sql("select count(*) from imported_customer join account on account.id = account_id"
                        + " where email_key like :emails")
                .param("emails", "%" + run + "@example.org")
                .query(Integer.class)
                .single();
    }

    private int mailed(String name) {
        return jdbc.sql("select count(*) from notice where account_id = :id and mailing <> 'NONE'")
                .param("id", id(name).value())
                .query(Integer.class)
                .single();
    }

    private String details(AccountId account, String kind) {
        return jdbc.sql("select details from activity_entry where account_id = :id and kind = :kind")
                .param("id", account.value())
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private boolean signsIn(String name) {
        return Objects.requireNonNull(signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email(name), NEW.reveal())))
                .isAuthenticated();
    }

    private static class Silent implements CustomerImport.Listener {
        @Override
        public void problem(int line, CustomerImportVerdict problem) {
            throw new AssertionError(line + ": " + problem);
        }

        @Override
        public void progress(CustomerImportSummary soFar) {
            // goes on
        }
    }

    private static final class Killing extends Silent {
        @Override
        public void progress(CustomerImportSummary soFar) {
            throw new IllegalStateException("killed");
        }
    }
}
