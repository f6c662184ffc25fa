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
public abstract class NewAccountTest {

    @Autowired
    protected TestAccounts accounts;

    @Autowired
    protected TestClock clock;

    protected AccountId account = AccountId.newId();
    protected String email = "";

    @BeforeEach
    void begin() {
        account = newAccount();
        email = TestAccounts.email(account);
    }

    /** Makes the account of one test: a subscriber who has no subscription. */
    protected AccountId newAccount() {
        return accounts.account(Role.SUBSCRIBER);
    }
}
