package com.rotki.portal.credentials;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner with an active subscription and no credentials yet. */
@DatabaseTest
abstract class OwnCredentialsTest {

    @Autowired
    CredentialService service;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    AccountId owner;

    @BeforeEach
    void signInWithAnActiveSubscription() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }
}
