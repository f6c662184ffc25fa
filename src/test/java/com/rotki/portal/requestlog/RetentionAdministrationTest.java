package com.rotki.portal.requestlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RetentionAdministrationTest {

    @Autowired
    private RetentionAdministration administration;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private RefusalRecorder recorder;

    @Autowired
    private RefusalCleanup cleanup;

    @Autowired
    private RefusalLog log;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signInAdmin() {
        accounts.signInStaff(Role.ADMIN);
    }

    @AfterEach
    void backToThirtyDays() {
        jdbc.sql("update retention set days = 30").update();
    }

    @Test
    void twoAdminsChangeHowLongRefusedRequestsAreKept() {
        AccountId owner = accounts.subscriber("basic");
        refuse(owner);
        clock.advance(Duration.ofDays(20));
        assertThat(kept(owner)).isEqualTo(1);

        ApprovalId id = administration.requestChange(14, "Data protection");
        assertThat(administration.days()).isEqualTo(30);
        accounts.asAdmin(() -> {
            approvals.approve(id);
            return id;
        });

        assertThat(administration.days()).isEqualTo(14);
        assertThat(kept(owner)).isZero();
        cleanup.deleteOld();
        assertThat(jdbc.sql("select count(*) from refused_request where account_id = :id")
                        .param("id", owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void retentionIsBetweenAWeekAndAYear() {
        assertThatThrownBy(() -> administration.requestChange(6, "x")).isInstanceOf(InvalidRetentionException.class);
        assertThatThrownBy(() -> administration.requestChange(366, "x")).isInstanceOf(InvalidRetentionException.class);
    }

    private int kept(AccountId owner) {
        return accounts.asOwner(owner, () -> log.recent(10)).size();
    }

    private void refuse(AccountId owner) {
        recorder.record(new Refusal(
                owner,
                clock.instant(),
                "replayed",
                "GET",
                "/nest/1/limits",
                null,
                true,
                Duration.ZERO,
                "1.44.0",
                "192.0.2.1",
                "REQUEST"));
    }
}
