package com.rotki.portal.account;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that begins with a new account, at the clock's first moment and with nobody signed in. */
@DatabaseTest
abstract class NewAccountTest {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    AccountId account = AccountId.newId();
    String email = "";

    @BeforeEach
    void begin() {
        account = newAccount();
        email = TestAccounts.email(account);
    }

    /** Makes the account of one test: a subscriber who has no subscription. */
    AccountId newAccount() {
        return accounts.account(Role.SUBSCRIBER);
    }
}
