package com.rotki.portal.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.SessionId;
import com.rotki.portal.session.SessionService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The page on which people see where they are signed in, and end it (requirement D11). */
class SessionsViewTest extends ViewTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1";

    @Autowired
    private SessionService sessions;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void signInHereAndOnThePhone() {
        owner = signInSubscriber();
        SessionId here = listed(owner, FIREFOX, "127.0.0.1", "FACTOR_PASSWORD FACTOR_TOTP");
        listed(owner, PHONE, "203.0.113.7", "FACTOR_WEBAUTHN");
        request().getRequest().getSession().setAttribute(SessionId.class.getName(), here);
    }

    @AfterEach
    void leave() {
        request().getRequest().getSession().invalidate();
    }

    @Test
    void sessionCardShowsBrowserPlaceAndFactors() {
        open("sessions");

        assertThat(text(_find(SessionCard.class).getFirst()))
                .contains("Firefox on Linux", "This session", "The computer that runs the portal")
                .contains("Authenticator app", "Password")
                .doesNotContain("End session");
        assertThat(text(_find(SessionCard.class).getLast()))
                .contains("Safari on iPhone", "Internet address 203.0.113.7", "Passkey", "End session");
        assertThat(page()).contains("after 30 minutes without use, and after 12 hours");
    }

    @Test
    void endingAnotherSessionAsksForConfirmation() {
        open("sessions");
        click("End session");
        assertThat(text(_get(Dialog.class))).contains("whoever uses it has to sign in again");

        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("End session")));

        assertThat(_find(SessionCard.class)).hasSize(1);
        assertThat(sessions.list()).hasSize(1);
        assertThat(notices()).containsExactly("Session ended.");
    }

    @Test
    void endingAllOtherSessionsHidesTheButton() {
        open("sessions");
        click("End all other sessions");

        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("End all other sessions")));

        assertThat(notices()).containsExactly("One other session ended.");
        _assertNone(Button.class, button -> button.withText("End all other sessions"));
    }

    /** Requirement A4. */
    @Test
    void withoutRecentSignInThePasswordIsAskedFirst() {
        clock.advance(Duration.ofMinutes(20));
        open("sessions");
        click("End all other sessions");

        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("End all other sessions")));

        assertThat(sessions.list()).hasSize(2);
        assertThat(_find(Dialog.class)).hasSize(2);
    }

    @Test
    void staffSeeTheirSessions() {
        signInStaff(Role.SUPPORT);

        open("sessions");

        assertThat(page()).contains("after 15 minutes without use, and after 8 hours");
    }

    private static void click(String label) {
        _click(_get(Button.class, button -> button.withText(label)));
    }

    private SessionId listed(AccountId account, String agent, String address, String factors) {
        SessionId id = SessionId.newId();
        jdbc.sql("insert into sign_in_session (id, account_id, started_at, last_active_at, factors, user_agent,"
                        + " source_address) values (:id, :account, :at, :at, :factors, :agent, :address)")
                .param("id", id.value())
                .param("account", account.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("factors", factors)
                .param("agent", agent)
                .param("address", address)
                .update();
        return id;
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
