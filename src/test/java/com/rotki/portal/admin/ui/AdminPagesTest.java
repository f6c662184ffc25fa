package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;

/** What an admin does on every page: press, give a reason, confirm. */
abstract class AdminPagesTest extends ViewTest {

    static final String REASON = "Asked for by the owner on the phone";

    AccountId admin = AccountId.newId();

    @BeforeEach
    void signInAdmin() {
        admin = accounts.account(Role.ADMIN);
        asAdmin(admin);
    }

    void asAdmin(AccountId who) {
        accounts.signIn(who, Role.ADMIN, Actor.Kind.STAFF, Permissions.of(Role.ADMIN), clock.instant());
    }

    static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    static void giveReason(String reason) {
        _setValue(_get(TextArea.class), reason);
    }

    static boolean asks() {
        return !_find(Dialog.class).isEmpty();
    }

    static String dialog() {
        return text(_get(Dialog.class));
    }
}
