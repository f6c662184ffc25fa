package com.rotki.portal.support;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner, and an agent of the support who is signed in. */
@DatabaseTest
abstract class OwnerAndAgentTest {

    @Autowired
    TestVisits test;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    VisitRequests requests;

    @Autowired
    SupportAccessService access;

    @Autowired
    JdbcClient jdbc;

    AccountId owner;
    AccountId agent;

    @BeforeEach
    void signInAgent() {
        owner = accounts.subscriber("basic");
        agent = test.signInAgent();
    }
}
