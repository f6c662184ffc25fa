package com.rotki.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.SoftAuthenticator;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A passkey while it is being used. */
@DatabaseTest
class PasskeyUseTest {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private WebAuthnRelyingPartyOperations operations;

    @Autowired
    private PasskeyJson json;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final SoftAuthenticator laptop = new SoftAuthenticator();
    private AccountId owner = AccountId.newId();

    @BeforeEach
    void registerPasskey() {
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
        var registration = passkeys.registration();
        passkeys.add(registration, laptop.register(registration.json()), "Laptop");
    }

    /** Else its use, which writes down when it was, would bring back one that was removed in between. */
    @Test
    void passkeyCannotBeRemovedDuringItsUse() {
        List<UUID> removable = new ArrayList<>();
        var using = new Passkeys(lookingAt(removable), json, transactions, Clock.systemUTC());
        PasskeyRequest asked = using.request(null);

        assertThat(using.answered(asked, laptop.use(asked.json()))).isEqualTo(owner);

        assertThat(removable).isEmpty();
        assertThat(notHeld()).hasSize(1);
    }

    /** The real ceremony, and right after it a look from outside at what could be removed now. */
    private WebAuthnRelyingPartyOperations lookingAt(List<UUID> removable) {
        return (WebAuthnRelyingPartyOperations) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WebAuthnRelyingPartyOperations.class},
                (proxy, method, arguments) -> {
                    Object result = method.invoke(operations, arguments);
                    if (method.getName().equals("authenticate")) {
                        removable.addAll(
                                CompletableFuture.supplyAsync(this::notHeld).join());
                    }
                    return result;
                });
    }

    private List<UUID> notHeld() {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select id from passkey where account_id = :owner for update skip locked")
                        .param("owner", owner.value())
                        .query(UUID.class)
                        .list());
    }
}
