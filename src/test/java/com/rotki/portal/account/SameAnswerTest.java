package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskExecutor;

/**
 * Requirement D5: until the answer is given nothing was done that depends on whether the address has an account. So neither
 * the answer nor the time that it takes can tell.
 */
@DatabaseTest
@Import({SameAnswerTest.LaterTasks.class, PostedLetters.Configuration.class})
class SameAnswerTest {

    private static final Secret PASSWORD = Secret.of("seventeen lemons drift");

    @Autowired
    private SignUp signUp;

    @Autowired
    private ForgottenPassword forgotten;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private LaterTasks later;

    @Autowired
    private TestClock clock;

    private String known = "";
    private String unknown = "";

    @BeforeEach
    void addresses() {
        clock.reset();
        later.tasks.clear();
        known = TestAccounts.email(accounts.account(Role.SUBSCRIBER));
        unknown = UUID.randomUUID() + "@example.org";
    }

    @Test
    void signingUp() {
        for (String email : List.of(known, unknown)) {
            signUp.request(email, PASSWORD, Locale.ENGLISH);
        }

        assertThat(letters.to(known)).isEmpty();
        assertThat(letters.to(unknown)).isEmpty();
        later.run();
        assertThat(letters.kindsTo(known)).containsExactly("sign-up-known");
        assertThat(letters.kindsTo(unknown)).containsExactly("confirm-sign-up");
    }

    @Test
    void forgettingThePassword() {
        for (String email : List.of(known, unknown)) {
            forgotten.request(email, Locale.ENGLISH);
        }

        assertThat(letters.to(known)).isEmpty();
        later.run();
        assertThat(letters.kindsTo(known)).containsExactly("new-password");
        assertThat(letters.to(unknown)).isEmpty();
    }

    /** Keeps what is to be done after the answer until the test says so. */
    @TestConfiguration(proxyBeanMethods = false)
    static class LaterTasks {

        private final List<Runnable> tasks = new ArrayList<>();

        @Bean
        TaskExecutor applicationTaskExecutor() {
            return tasks::add;
        }

        void run() {
            List.copyOf(tasks).forEach(Runnable::run);
        }
    }
}
