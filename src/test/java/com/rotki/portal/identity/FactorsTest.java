package com.rotki.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.Factors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FactorsTest {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors testFactors;

    @Autowired
    private Factors factors;

    @Autowired
    private Clock clock;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void makeAccount() {
        owner = accounts.account(Role.SUBSCRIBER);
    }

    @Test
    void newAccountHasNoSecondFactor() {
        assertThat(factors.hasSecondFactor(owner)).isFalse();
        assertThat(factors.of(owner)).isEqualTo(new FactorOverview(0, null, 0, false, null));
    }

    @Test
    void anAuthenticatorAppIsASecondFactor() {
        testFactors.authenticatorApp(owner);

        assertThat(factors.hasSecondFactor(owner)).isTrue();
        assertThat(factors.of(owner).authenticatorAppSince()).isEqualTo(clock.instant());
    }

    @Test
    void aPasskeyIsASecondFactorOfItsOwnAccountOnly() {
        testFactors.passkey(owner, "Laptop");

        assertThat(factors.of(owner).passkeys()).isEqualTo(1);
        assertThat(factors.hasSecondFactor(owner)).isTrue();
        assertThat(factors.hasSecondFactor(accounts.account(Role.SUBSCRIBER))).isFalse();
    }
}
