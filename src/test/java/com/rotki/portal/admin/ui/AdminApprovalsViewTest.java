package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.account.RoleAdministration;
import com.rotki.portal.devices.RetentionAdministration;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdminApprovalsViewTest extends AdminPagesTest {

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private RetentionAdministration retention;

    @Autowired
    private JdbcClient jdbc;

    private AccountId newcomer = AccountId.newId();

    @BeforeEach
    void oneRequest() {
        jdbc.sql("delete from approval").update();
        newcomer = accounts.account(Role.SUBSCRIBER);
        roles.requestGrant(newcomer, Role.SUPPORT, "New colleague");
    }

    @Test
    void whoAskedReadsWhySomebodyElseHasToApproveAndMayTakeItBack() {
        open("admin/approvals");

        assertThat(page()).contains("You asked for this, so another admin");
        assertThat(_get(Button.class, spec -> spec.withText("Approve…")).isEnabled())
                .isFalse();
        press("Withdraw…");
        giveReason("Wrong person");
        press("Reject");
        assertThat(page()).contains("Rejected", "Nothing is waiting");
    }

    @Test
    void theSecondAdminReadsWhatAndWhyAndApproves() {
        asAdmin(accounts.account(Role.ADMIN));
        open("admin/approvals");

        press("Approve…");
        assertThat(dialog()).contains("New colleague", "SUPPORT");
        press("Approve");

        assertThat(page()).contains("Approved").doesNotContain("Approve…");
        assertThat(roles.staff()).anyMatch(member -> member.account().equals(newcomer));
    }

    @Test
    void retentionIsAskedForInTheSettings() {
        asAdmin(accounts.account(Role.ADMIN));
        open("admin/settings");
        press("Change…");
        giveReason("Data protection");
        press("Request approval");

        assertThat(retention.days()).isEqualTo(30);
        open("admin/approvals");
        assertThat(page()).contains("Change retention of refused requests", "30 → 30 days");
        assertThat(_find(Button.class, spec -> spec.withText("Withdraw…"))).hasSize(1);
    }

    @Test
    void theSettingsListTheStaff() {
        open("admin/settings");

        assertThat(page()).contains(com.rotki.portal.TestAccounts.email(admin), "Admin");
    }
}
