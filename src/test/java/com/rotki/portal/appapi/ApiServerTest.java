package com.rotki.portal.appapi;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Tests on a running server, which runs on H2 and again on PostgreSQL. The clock stands still. */
@Tag("database")
@ServerTest
abstract class ApiServerTest {

    @LocalServerPort
    private int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CredentialService credentials;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    URI server() {
        return URI.create("http://localhost:" + port);
    }

    /** Returns the app of a new subscriber who has just entered new credentials. */
    RotkiApp appOfNewSubscriber(String tier) {
        return appOf(accounts.subscriber(tier));
    }

    /** Returns an app on a new machine, with the account's current credentials, which are created if there are none. */
    RotkiApp appOf(AccountId account) {
        return accounts.asOwner(account, () -> {
            String key = credentials.overview().orElseGet(credentials::create).apiKey();
            String secret = credentials.reveal(SecretUse.COPY).reveal();
            return RotkiApp.on(server(), key, secret).withClock(clock);
        });
    }

    void regenerate(AccountId account) {
        accounts.asOwner(
                account,
                () -> credentials.regenerate(
                        credentials.overview().orElseThrow().id(), RegenerateReason.ROUTINE));
    }

    /** Signs the account's app in to the current thread, as after a signature of {@code pair} that was right. */
    void actAsAppWith(AccountId account, CredentialsId pair) {
        var app = new Actor(account, "app", Actor.Kind.APP, Role.SUBSCRIBER, clock.instant());
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                app, pair, AuthorityUtils.createAuthorityList(Permissions.OF_APP.toArray(String[]::new))));
        contexts.setContext(context);
    }

    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
