package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.session.SessionAdministration;
import com.rotki.portal.session.SessionId;
import com.rotki.portal.session.SessionRefusedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An admin sees where a user is signed in, and ends one session of them (requirement D11). */
class AdminSessionsSectionTest extends AdminPagesTest {

    @Autowired
    private SessionAdministration sessions;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();
    private SessionId session = SessionId.newId();

    @BeforeEach
    void somebodyIsSignedIn() {
        owner = accounts.subscriber("basic");
        session = SessionId.newId();
        jdbc.sql("insert into sign_in_session (id, account_id, started_at, last_active_at, factors, user_agent)"
                        + " values (:id, :account, :at, :at, '', 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0')")
                .param("id", session.value())
                .param("account", owner.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void oneSessionIsEndedWithAReasonThatTheOwnerReads() {
        open("admin/accounts/" + owner);
        assertThat(page()).contains("Firefox on Windows");

        _click(_get(Button.class, button -> button.withText("End session…")));
        _setValue(_get(TextArea.class), "Seen at an internet café");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("End session")));

        assertThat(sessions.list(owner)).isEmpty();
        assertThat(page()).contains("Nobody is signed in to this account");
        assertThat(jdbc.sql("select details from activity_entry where account_id = :id and kind = 'SessionEnded'")
                        .param("id", owner.value())
                        .query(String.class)
                        .single())
                .contains("Seen at an internet caf");
    }

    @Test
    void aSessionOfAnotherAccountIsNotFound() {
        assertThatThrownBy(() -> sessions.end(accounts.subscriber("basic"), session, "Whose?"))
                .is(refused(SessionRefusedException.UNKNOWN));
        assertThat(sessions.list(owner)).hasSize(1);
    }

    @Test
    void nobodyElseSeesOrEndsThem() {
        accounts.signIn(owner);

        assertThatThrownBy(() -> sessions.list(owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sessions.end(owner, session, "Mine")).isInstanceOf(AccessDeniedException.class);
    }
}
