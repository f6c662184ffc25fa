package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.InParallel;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people who confirm one address at the same moment: one gets it, and the others are told why they do not. */
@DatabaseTest
class SameAddressTest {

    private static final int PEOPLE = 4;
    private static final Secret PASSWORD = Secret.of("seventeen lemons drift");

    @Autowired
    private AddressService service;

    @Autowired
    private AddressConfirmation confirmation;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AccountDirectory addresses;

    @Autowired
    private MeetingAccounts meeting;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    private final String wanted = UUID.randomUUID() + "@example.org";

    @Test
    void oneOfSeveralAccountsGetsAnAddressAndTheOthersAreRefused() throws Exception {
        List<Secret> links = IntStream.range(0, PEOPLE)
                .mapToObj(each -> askToChange(accounts.account(Role.SUBSCRIBER)))
                .toList();

        meeting.meet(PEOPLE);
        List<String> outcomes = InParallel.run(PEOPLE, person -> confirmation.confirm(links.get(person)));
        meeting.reset();

        assertThat(outcomes).containsOnlyOnce(InParallel.DONE).containsOnly(InParallel.DONE, "account.email-known");
        assertThat(addresses.find(wanted)).isPresent();
    }

    @Test
    void oneOfSeveralSignUpsBecomesTheAccount() throws Exception {
        List<Secret> links =
                IntStream.range(0, PEOPLE).mapToObj(each -> askToSignUp()).toList();

        meeting.meet(PEOPLE);
        List<String> outcomes = InParallel.run(PEOPLE, person -> signUp.confirm(links.get(person), PASSWORD));
        meeting.reset();

        assertThat(outcomes).containsOnlyOnce(InParallel.DONE).containsOnly(InParallel.DONE, "account.dead-link");
        assertThat(addresses.find(wanted)).isPresent();
    }

    @Test
    void aLinkThatIsFollowedSeveralTimesAtOnceWorksOnce() throws Exception {
        Secret change = askToChange(accounts.account(Role.SUBSCRIBER));

        List<String> outcomes = InParallel.run(PEOPLE, person -> confirmation.confirm(change));

        assertThat(outcomes).containsOnlyOnce(InParallel.DONE).containsOnly(InParallel.DONE, "account.dead-link");
    }

    @Test
    void aSignUpThatIsConfirmedSeveralTimesAtOnceMakesOneAccount() throws Exception {
        Secret link = askToSignUp();

        List<String> outcomes = InParallel.run(PEOPLE, person -> signUp.confirm(link, PASSWORD));

        assertThat(outcomes).containsOnlyOnce(InParallel.DONE).containsOnly(InParallel.DONE, "account.dead-link");
    }

    private Secret askToChange(AccountId account) {
        forgetTheLetters();
        return accounts.asOwner(account, () -> {
            service.changeEmail(wanted);
            return letters.tokenTo(wanted);
        });
    }

    private Secret askToSignUp() {
        forgetTheLetters();
        signUp.request(wanted, PASSWORD, Locale.ENGLISH);
        return letters.tokenTo(wanted);
    }

    /** Else the next letter to the same address would have to wait. */
    private void forgetTheLetters() {
        jdbc.sql("delete from sign_in_attempts").update();
    }
}
