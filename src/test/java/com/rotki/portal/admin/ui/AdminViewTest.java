package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.RoleAdministration;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.FoundAccount;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(AdminViewTest.Finders.class)
class AdminViewTest extends AdminPagesTest {

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private Finders finders;

    @Test
    void whatIsFoundLeadsToItsAccountExactMatchesFirst() {
        AccountId exact = accounts.subscriber("basic");
        AccountId other = accounts.subscriber("basic");
        finders.answers = List.of(
                new FoundAccount(other, "device", "abc…", false),
                new FoundAccount(exact, "request", "abc", true),
                new FoundAccount(exact, "device", "abcdef", false),
                new FoundAccount(AccountId.newId(), "device", "of nobody", true));

        open("admin");
        _setValue(_get(TextField.class), " abc ");
        press("Search");

        assertThat(_find(
                        RouterLink.class,
                        spec -> spec.withPredicate(link -> link.getHref().contains("accounts"))))
                .extracting(RouterLink::getText, RouterLink::getHref)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"%s\", \"admin/accounts/%s\")".formatted(TestAccounts.email(exact), exact),
                        "(\"%s\", \"admin/accounts/%s\")".formatted(TestAccounts.email(other), other));
        assertThat(page()).contains("Request: abc", "Device begins so: abcdef").doesNotContain("of nobody");
    }

    @Test
    void theSearchIsPartOfTheAddress() {
        finders.answers = List.of();
        open("admin?q=nobody%40example.org");

        assertThat(_get(TextField.class).getValue()).isEqualTo("nobody@example.org");
        assertThat(page()).contains("Nothing was found");
    }

    @Test
    void whatWaitsForASecondAdminIsCounted() {
        roles.requestGrant(accounts.account(Role.SUBSCRIBER), Role.SUPPORT, "New colleague");

        open("admin");

        assertThat(page()).containsPattern("(One act is|\\d+ acts are) waiting");
    }

    /** Stands for what the modules bring. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Finders {

        private List<FoundAccount> answers = List.of();

        @Bean
        AccountFinder testFinder() {
            return text -> answers;
        }
    }
}
