package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;

/** An admin before the page of an admin. */
class OwnAdminPageTest extends AdminPagesTest {

    @Test
    void theOwnRoleCannotBeWithdrawnAndTheButtonSaysWhy() {
        open("admin/accounts/" + admin);

        Button withdraw = withdraw();
        assertThat(withdraw.isEnabled()).isFalse();
        assertThat(withdraw.getElement().getAttribute("aria-description")).contains("Another admin can");
    }

    @Test
    void roleOfAnotherAdminCanBeWithdrawn() {
        open("admin/accounts/" + accounts.account(Role.ADMIN));

        assertThat(withdraw().isEnabled()).isTrue();
    }

    private static Button withdraw() {
        return _get(Button.class, spec -> spec.withText("Withdraw role…"));
    }
}
