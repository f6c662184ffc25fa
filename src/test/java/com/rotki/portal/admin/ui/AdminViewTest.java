package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.RoleAdministration;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminViewTest extends AdminPagesTest {

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private TestFinder finder;

    @Test
    void exactMatchesComeFirstAndLeadToTheirAccounts() {
        AccountId exact = accounts.subscriber("basic");
        AccountId other = accounts.subscriber("basic");
        finder.findAlways(
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
        assertThat(page()).contains("Request: abc", "Device starts with abcdef").doesNotContain("of nobody");
    }

    @Test
    void theSearchIsPartOfTheAddress() {
        open("admin?q=nobody%40example.org");

        assertThat(_get(TextField.class).getValue()).isEqualTo("nobody@example.org");
        assertThat(page()).contains("No match");
    }

    @Test
    void waitingApprovalsAreCounted() {
        roles.requestGrant(accounts.account(Role.SUBSCRIBER), Role.SUPPORT, "New colleague");

        open("admin");

        assertThat(page()).containsPattern("(One request is|\\d+ requests are) waiting");
    }
}
