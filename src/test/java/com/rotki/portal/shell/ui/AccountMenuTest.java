package com.rotki.portal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.rotki.portal.ViewTest;
import com.rotki.portal.account.AccountService;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.WebUtils;

class AccountMenuTest extends ViewTest {

    @Autowired
    private AccountService account;

    @Test
    void theThemeIsRememberedInACookieThatNoScriptReads() {
        signInSubscriber();
        open("");

        choose("Dark");

        assertThat(cookies()).anySatisfy(cookie -> {
            assertThat(cookie.getName()).isEqualTo("theme");
            assertThat(cookie.getValue()).isEqualTo("dark");
            assertThat(cookie.isHttpOnly()).isTrue();
        });
    }

    @Test
    void theLanguageIsRememberedForTheAccount() {
        signInSubscriber();
        open("");

        choose("Deutsch");

        assertThat(account.profile().language()).isEqualTo(Locale.GERMAN);
    }

    private static void choose(String item) {
        MenuItem root = _get(MenuBar.class).getItems().getFirst();
        MenuItem chosen = root.getSubMenu().getItems().stream()
                .filter(each -> each.getText().equals(item))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    private static List<Cookie> cookies() {
        var response = Objects.requireNonNull(
                WebUtils.getNativeResponse(VaadinServletResponse.getCurrent(), FakeResponse.class));
        return response.getCookies();
    }
}
