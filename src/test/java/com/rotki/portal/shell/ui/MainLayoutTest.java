package com.rotki.portal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.CsrfForm;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MainLayoutTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheJump() {
        jdbc.sql("delete from clock_jump").update();
    }

    @Test
    void aSubscriberBeginsAtTheSubscriptionWithEveryPageInTheMenu() {
        signInSubscriber();

        open("");

        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .startsWith("Subscription")
                .contains("Devices");
        assertThat(windowTitle()).isEqualTo("Subscription – rotki premium");
    }

    @Test
    void staffBeginOnTheirOwnPageAndSeeNoPagesOfSubscribers() {
        signInStaff(Role.ADMIN);

        open("");

        assertThat(page()).contains("Find an account");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("Devices");
    }

    @Test
    void thePageStandsInTheOneMainLandmarkThatTheSkipLinkLeadsTo() {
        signInSubscriber();

        open("");

        Main main = _get(Main.class);
        Anchor skip = _get(Anchor.class, anchor -> anchor.withText("Skip to content"));
        assertThat(skip.getHref()).isEqualTo("/subscription#" + main.getId().orElseThrow());
        assertThat(text(main)).contains("Subscription");
    }

    @Test
    void theAccountMenuSaysWhoIsSignedIn() {
        var owner = signInSubscriber();

        open("");

        assertThat(text(_get(MenuBar.class).getItems().getFirst())).contains(TestAccounts.email(owner));
        assertThat(_get(CsrfForm.class).getElement().getAttribute("action")).isEqualTo("/sign-out");
    }

    @Test
    void adminsReadForADayThatTheClockJumped() {
        clockJumps();
        signInStaff(Role.ADMIN);
        open("");
        assertThat(page()).contains("The server’s clock was put back by 48 hours", "Check the server’s time service");

        clock.advance(Duration.ofHours(24));
        accounts.signOut();
        closeAndOpenBrowser();
        signInStaff(Role.ADMIN);
        open("");
        assertThat(page()).doesNotContain("server’s clock");
    }

    @Test
    void nobodyElseReadsThatTheClockJumped() {
        clockJumps();
        signInSubscriber();

        open("");

        assertThat(page()).doesNotContain("server’s clock");
    }

    private void clockJumps() {
        jdbc.sql("insert into clock_jump (noticed_at, seconds) values (:now, -172800)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
