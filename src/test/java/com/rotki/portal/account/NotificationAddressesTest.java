package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.NotificationAddresses.Addressees;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requirement D13: two addresses are supported. */
@DatabaseTest
class NotificationAddressesTest {

    @Autowired
    private NotificationAddresses addresses;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void singleAddressIsMailedInEnglishByDefault() {
        AccountId account = accounts.account(Role.SUBSCRIBER);

        assertThat(addresses.of(account))
                .hasValue(new Addressees(Locale.ENGLISH, List.of(TestAccounts.email(account))));
    }

    @Test
    void secondAddressIsMailedInTheAccountsLanguage() {
        AccountId account = accounts.account(Role.SUBSCRIBER);
        jdbc.sql("update account set second_address = 'second@example.org', language = 'de' where id = :id")
                .param("id", account.value())
                .update();

        assertThat(addresses.of(account))
                .hasValueSatisfying(found -> assertThat(found.addresses())
                        .containsExactly(TestAccounts.email(account), "second@example.org"))
                .hasValueSatisfying(found -> assertThat(found.language()).isEqualTo(Locale.GERMAN));
    }

    @Test
    void unknownAccountHasNoAddresses() {
        assertThat(addresses.of(AccountId.newId())).isEmpty();
    }
}
