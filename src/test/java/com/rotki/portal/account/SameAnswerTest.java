package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestTasks;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Requirement D5: until the answer is given nothing was done that depends on whether the address has an account. So neither
 * the answer nor the time that it takes can tell.
 */
@DatabaseTest
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
    private TestTasks tasks;

    private String known = "";
    private String unknown = "";

    @BeforeEach
    void addresses() {
        tasks.keep();
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
        tasks.doKept();
        assertThat(letters.kindsTo(known)).containsExactly("sign-up-known");
        assertThat(letters.kindsTo(unknown)).containsExactly("confirm-sign-up");
    }

    @Test
    void forgettingThePassword() {
        for (String email : List.of(known, unknown)) {
            forgotten.request(email, Locale.ENGLISH);
        }

        assertThat(letters.to(known)).isEmpty();
        tasks.doKept();
        assertThat(letters.kindsTo(known)).containsExactly("new-password");
        assertThat(letters.to(unknown)).isEmpty();
    }
}
