package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.RetentionAdministration;
import com.rotki.portal.staff.ApprovedAct;
import com.rotki.portal.staff.RoleAdministration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AdminApprovalsViewTest extends AdminPagesTest {

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private RetentionAdministration retention;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<ApprovedAct> acts;

    @Autowired
    private I18NProvider texts;

    @Autowired
    private AccountInvitations invitations;

    @Autowired
    private PlatformTransactionManager transactions;

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
        assertThat(dialog()).contains("This will not be done");
        giveReason("Wrong person");
        press("Withdraw request");
        assertThat(page()).contains("Withdrawn", "Nothing is waiting").doesNotContain("Rejected");
    }

    @Test
    void theSecondAdminReadsWhatAndWhyAndApproves() {
        asAdmin(accounts.account(Role.ADMIN));
        open("admin/approvals");

        press("Approve…");
        assertThat(dialog()).contains("New colleague", "→ Support");
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

    @Test
    void theSettingsTellWhoWasInvitedAndDidNotCome() {
        AccountId invited = accounts.account(Role.SUPPORT);
        new TransactionTemplate(transactions).executeWithoutResult(now -> invitations.invite(invited, "first-admin"));

        open("admin/settings");

        assertThat(page())
                .containsPattern(com.rotki.portal.TestAccounts.email(invited) + "\\s*Support · Invited, no password")
                .doesNotContainPattern(com.rotki.portal.TestAccounts.email(admin) + "\\s*Admin · Invited");
    }

    @Test
    void everyKindOfApprovalSaysWhatItIsFor() {
        assertThat(acts).isNotEmpty().allSatisfy(act -> {
            String kind = act.kind().toLowerCase(Locale.ROOT).replace('_', '-');
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(texts.getTranslation("admin.approvals.kind." + kind, language))
                        .isNotBlank();
                assertThat(texts.getTranslation("admin.approvals.summary." + kind, language, "7 → 30"))
                        .contains("7 → 30");
            }
        });
    }
}
