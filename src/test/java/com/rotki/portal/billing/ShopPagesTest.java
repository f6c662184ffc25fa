package com.rotki.portal.billing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.billing.shop.FakeShop;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of a portal whose plans are sold by the operator's own shop. */
class ShopPagesTest extends ViewTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private BillingInbox inbox;

    @Autowired
    private InboxRun run;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void aShop() {
        jdbc.sql("delete from billing_event").update();
        engine.isReplacedBy(FakeShop.provider(clock));
        owner = accounts.account(Role.SUBSCRIBER);
    }

    @AfterEach
    void noShop() {
        engine.reset();
    }

    @Test
    void ownerReadsWhereThePlanIsChangedAndFindsNoButtonForIt() {
        tell("\"account\": \"" + owner + "\"", "basic");
        accounts.signIn(owner);

        open("subscription");

        assertThat(page()).contains("Basic", "You bought your plan in our shop");
        assertThat(_get(Anchor.class, spec -> spec.withText("Open the shop (opens in a new tab)"))
                        .getHref())
                .startsWith("https://");
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .noneMatch(text -> text.startsWith("Change plan") || text.startsWith("Cancel"));
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("subscription");
        assertThat(page()).contains("Shop gekauft");
    }

    @Test
    void ownerWithoutAPlanReadsNothingOfTheShop() {
        accounts.signIn(owner);

        open("subscription");

        assertThat(page()).doesNotContain("in our shop");
    }

    @Test
    void adminsReadTheCustomerAndTheEventsAndCompareWithNothing() {
        tell("\"account\": \"" + owner + "\"", "basic");
        signInStaff(Role.ADMIN);

        open("admin/accounts/" + owner);

        assertThat(page()).contains("customer-of-" + owner, "subscription.updated");
        assertThat(_find(Button.class)).extracting(Button::getText).noneMatch(text -> text.startsWith("Compare"));
        open("admin/billing");
        assertThat(page()).contains("subscription.updated", "There is nothing to compare with");
    }

    @Test
    void planOfNobodyAndPlanThatIsUnknownAreShownToAdmins() {
        tell("\"email\": \"nobody-" + owner + "@example.org\"", "basic");
        tell("\"email\": \"" + TestAccounts.email(owner) + "\"", "platinum");
        signInStaff(Role.ADMIN);

        open("admin/billing");

        assertThat(page()).contains("Unknown customer", "Waiting");
    }

    private void tell(String who, String tier) {
        String id = "evt-" + owner + "-" + tier + who.length();
        String body = FakeShop.event(
                "customer-of-" + owner + (tier.equals("basic") ? "" : "-" + tier),
                1,
                who,
                FakeShop.plan(tier, "active", -4, 26, true));
        inbox.take(body.getBytes(StandardCharsets.UTF_8), FakeShop.headers(id, body, clock));
        run.applyAll();
    }
}
