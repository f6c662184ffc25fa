package com.rotki.portal.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.mail.MailDelivery.MailState;
import com.rotki.portal.mail.TestMails;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox of notices. */
class NoticesViewTest extends ViewTest {

    @Autowired
    private CredentialService credentials;

    @Autowired
    private TestVisits visits;

    @Autowired
    private TestMails mails;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveRequest() {
        visits.closePage();
    }

    @Test
    void emptyPageSaysWhichAlertsWillAppear() {
        signInSubscriber();
        open("notices");

        assertThat(text(_get(EmptyState.class))).contains("No alerts yet");
        assertThat(_find(Span.class, badge -> badge.withClasses("menu-badge"))).isEmpty();
        assertThat(windowTitle()).startsWith("Alerts");
    }

    @Test
    void alertAppearsAtOnceAndIsCountedInTheMenuUntilRead() {
        signInSubscriber();
        open("notices");

        credentials.create();
        MockVaadin.clientRoundtrip(true);

        assertThat(text(_get(NoticeRow.class)))
                .contains("API credentials created", "New", "The mail follows in a moment");
        assertThat(text(menuBadge())).isEqualTo("1 new");

        _click(_get(Button.class, button -> button.withText("Mark all as read")));

        assertThat(text(_get(NoticeRow.class))).doesNotContain("New");
        assertThat(_find(Span.class, badge -> badge.withClasses("menu-badge"))).isEmpty();
        assertThat(_get(Button.class, button -> button.withText("Mark all as read"))
                        .isEnabled())
                .isFalse();
    }

    /** Requirement B-74. */
    @Test
    void eachAddressShowsHowFarItsMailGot() {
        AccountId owner = signInSubscriber();
        notice(owner, "N-AAAA-AAAA");
        mail(owner, "one@example.org", MailState.SENT, null);
        mail(owner, "two@example.org", MailState.GIVEN_UP, "REFUSED");
        mail(owner, "three@example.org", MailState.WAITING, null);

        open("notices");

        assertThat(text(_get(NoticeRow.class)))
                .contains("Mail N-AAAA-AAAA")
                .contains("one@example.orgHanded to the mail server")
                .contains("two@example.orgNot delivered: the mail server of this address refused it")
                .contains("three@example.orgNot emailed: this portal has no mail server");
    }

    @Test
    void aMailThatIsMadeShowsOnTheOpenPage() {
        signInSubscriber();
        open("notices");
        credentials.create();
        MockVaadin.clientRoundtrip(true);

        mails.made();
        MockVaadin.clientRoundtrip(true);

        assertThat(text(_get(NoticeRow.class))).contains("Mail N-", "Not emailed: this portal has no mail server");
    }

    @Test
    void visitorSeesNoAddressAndChangesNothing() {
        AccountId owner = accounts.subscriber("basic");
        notice(owner, "N-BBBB-BBBB");
        mail(owner, "one@example.org", MailState.SENT, null);
        visits.signInAgent();
        visits.enterWithPage(owner);

        open("notices");

        assertThat(page()).contains("o•••@example.org").doesNotContain("one@example.org");
        assertThat(_get(Button.class, button -> button.withText("Mark all as read"))
                        .isEnabled())
                .isFalse();
        assertThat(_find(Button.class, button -> button.withText("Turn off")))
                .isNotEmpty()
                .allMatch(button -> !button.isEnabled());
    }

    @Test
    void criticalTopicsCannotBeMutedAndOthersCan() {
        signInSubscriber();
        open("notices");
        assertThat(_find(
                        StatusBadge.class,
                        badge -> badge.withPredicate(each -> text(each).equals("Always"))))
                .hasSize(7);

        _click(_find(Button.class, button -> button.withText("Turn off")).getFirst());

        assertThat(_find(Button.class, button -> button.withText("Turn on"))).hasSize(1);
        _click(_get(Button.class, button -> button.withText("Turn on")));
        assertThat(_find(Button.class, button -> button.withText("Turn off"))).hasSize(5);
    }

    @Test
    void theStaffHasTheInboxToo() {
        signInStaff(Role.ADMIN);
        open("notices");

        assertThat(text(_get(EmptyState.class))).contains("No alerts yet");
    }

    /** What an admin can never get is no choice. */
    @Test
    void theStaffChoosesAmongWhatCanHappenToItsAccounts() {
        signInStaff(Role.ADMIN);
        open("notices");

        assertThat(page())
                .contains("Your requests to a second admin", "Sign-ins that failed")
                .doesNotContain("Changes of your plan")
                .doesNotContain("New devices");
        assertThat(_find(Button.class, button -> button.withText("Turn off"))).hasSize(2);
    }

    private void notice(AccountId owner, String number) {
        jdbc.sql("insert into notice (id, account_id, kind, happened_at, mailing, language, mail_number)"
                        + " values (:id, :account, 'SecretShown', :at, 'MAILED', 'en', :number)")
                .param("id", UUID.randomUUID())
                .param("account", owner.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("number", number)
                .update();
    }

    private void mail(AccountId owner, String address, MailState state, @Nullable String problem) {
        jdbc.sql("insert into outgoing_mail (id, number, account_id, address, state, attempts, posted_at, due_at,"
                        + " settled_at, problem) select :id, mail_number, account_id, :address, :state, 1, happened_at,"
                        + " happened_at, case when :state = 'WAITING' then null else happened_at end, :problem"
                        + " from notice where account_id = :account")
                .param("id", UUID.randomUUID())
                .param("address", address)
                .param("state", state.name())
                .param("problem", problem)
                .param("account", owner.value())
                .update();
    }

    private static Span menuBadge() {
        return _get(Span.class, badge -> badge.withClasses("menu-badge"));
    }
}
