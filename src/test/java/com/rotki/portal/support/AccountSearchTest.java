package com.rotki.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AccountSearch;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Finding an account by what belongs to it, without browsing. */
@DatabaseTest
class AccountSearchTest {

    @Autowired
    private AccountSearch search;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private TestVisits visits;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner;
    private String email;
    private String apiKey;

    @BeforeEach
    void signInAgent() {
        owner = accounts.subscriber("basic");
        email = TestAccounts.email(owner);
        apiKey = visits.asOwner(owner, () -> credentials.create().apiKey());
        visits.signInAgent();
    }

    @Test
    void aWholeAddressIsFoundInAnySpellingAndShown() {
        assertThat(search.find("  " + email.toUpperCase(Locale.ROOT) + " "))
                .containsExactly(new FoundAccount(owner, "email", email, true));
    }

    @Test
    void theBeginningOfAnAddressIsFoundButTheRestIsMasked() {
        assertThat(search.find(email.substring(0, 12)))
                .containsExactly(new FoundAccount(owner, "email", email.substring(0, 12) + "•••@example.org", false));
    }

    @Test
    void anAddressIsFoundByTheLettersOfItsDomainOrByTheFormInWhichItIsSent() {
        String name = owner.toString();
        jdbc.sql("update account set email = :email, email_key = :email where id = :id")
                .param("email", name + "@xn--bcher-kva.example")
                .param("id", owner.value())
                .update();

        for (String whole : new String[] {name + "@Bücher.example", name + "@xn--bcher-kva.example"}) {
            assertThat(search.find(whole))
                    .containsExactly(new FoundAccount(owner, "email", name + "@bücher.example", true));
        }
        assertThat(search.find(name + "@büch"))
                .containsExactly(new FoundAccount(owner, "email", name + "@büch•••", false));
        assertThat(search.find(name.substring(0, 20)))
                .containsExactly(new FoundAccount(owner, "email", name.substring(0, 20) + "•••@bücher.example", false));
    }

    @Test
    void aKeyIsFoundWholeOrByItsBeginningAndShownInPart() {
        assertThat(search.find(apiKey)).singleElement().satisfies(found -> {
            assertThat(found.account()).isEqualTo(owner);
            assertThat(found.exact()).isTrue();
            assertThat(found.match()).hasSizeLessThan(20);
        });
        assertThat(search.find(apiKey.substring(0, 16)))
                .extracting(FoundAccount::account)
                .containsExactly(owner);
    }

    @Test
    void shortTextsAndPatternsFindNothing() {
        for (String text : new String[] {
            "",
            " ",
            "%",
            "%%%%%%",
            "_____________",
            email.substring(0, 4),
            "rotkiKey",
            apiKey.substring(0, 11),
            "\u0000"
        }) {
            assertThat(search.find(text)).as(text).isEmpty();
        }
        assertThat(search.find("x".repeat(300))).isEmpty();
    }

    @Test
    void subscribersAndVisitorsDoNotSearch() {
        visits.enter(owner);
        assertThatThrownBy(() -> search.find(email)).isInstanceOf(AccessDeniedException.class);
        accounts.signIn(owner);
        assertThatThrownBy(() -> search.find(email)).isInstanceOf(AccessDeniedException.class);
    }
}
