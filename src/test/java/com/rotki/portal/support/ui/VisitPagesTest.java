package com.rotki.portal.support.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.support.StatementsSeen;
import com.rotki.portal.support.TestVisits;
import com.rotki.portal.support.VisitEnd;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agent sees during a visit, and what the portal reads for it (requirements E2, B-21). */
class VisitPagesTest extends ViewTest {

    private static final List<String> PAGES =
            List.of("subscription", "credentials", "devices", "security", "support-access");

    @Autowired
    private TestVisits visits;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private StatementsSeen statements;

    private AccountId owner;
    private VisitId visit;
    private String secret;

    @BeforeEach
    void beginVisit() {
        owner = signInSubscriber();
        credentials.create();
        secret = credentials.reveal(SecretUse.SHOW).reveal();
        visits.signInAgent();
        visit = visits.enterWithPage(owner);
        statements.watch();
    }

    @AfterEach
    void leaveRequest() {
        visits.closePage();
    }

    @Test
    void bannerOnEveryPageNamesAccountReasonAndTime() {
        for (String page : PAGES) {
            open(page);

            assertThat(text(_get(VisitorBar.class)))
                    .contains("You are visiting the account of " + owner)
                    .contains("The app is refused")
                    .contains("HELP-7");
        }
        assertThat(visits.find(visit).pages()).containsExactlyElementsOf(PAGES);
    }

    @Test
    void pageThatAgentsMayNotOpenIsNotRecordedAsViewed() {
        open("devices");
        open("admin/devices");
        assertThat(page()).contains("Not allowed");

        assertThat(visits.find(visit).pages()).containsExactly("devices");
    }

    @Test
    void writingButtonsAreDisabledWithAReason() {
        open("credentials");

        for (String label : List.of("Show API Secret", "Regenerate…")) {
            Button button = _get(Button.class, search -> search.withText(label));
            assertThat(button.isEnabled()).as(label).isFalse();
            assertThat(button.getElement().getAttribute("title")).contains("Only the account’s owner");
            assertThat(button.getElement().getAttribute("aria-description")).contains("read-only");
        }
        open("support-access");
        assertThat(_get(Button.class, search -> search.withText("Create support code"))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void secretAndHashAreNeverRead() {
        PAGES.forEach(this::open);

        assertThat(statements.seen()).isNotEmpty();
        assertThat(statements.seen())
                .noneMatch(statement -> statement.contains("sealed_secret"))
                .noneMatch(statement -> statement.contains("password_hash"));
        assertThat(page()).doesNotContain(secret);
    }

    @Test
    void theTimeIsExtendedOnce() {
        open("devices");

        Button extend = _get(Button.class, search -> search.withText("Extend visit"));
        extend.click();

        assertThat(visits.find(visit).extended()).isTrue();
        assertThat(_get(Button.class, search -> search.withText("Extend visit")).isEnabled())
                .isFalse();
    }

    @Test
    void aSuggestionIsLeftWithTheOwner() {
        open("devices");
        _get(Button.class, search -> search.withText("Suggest…")).click();
        choose("Regenerate your API credentials");
        _get(Button.class, search -> search.withText("Suggest action")).click();

        accounts.signIn(owner);
        newPage("devices");

        assertThat(page()).contains("Suggestion from rotki support: Regenerate your API credentials");
        assertThat(_find(Button.class, search -> search.withText("Regenerate…")))
                .isNotEmpty();
        _get(Button.class, search -> search.withText("Dismiss")).click();
        assertThat(page()).doesNotContain("Suggestion from rotki support");
    }

    @Test
    void theOwnerSeesWhichPageIsLookedAtAndEndsIt() {
        open("devices");
        accounts.signIn(owner);
        newPage("subscription");

        assertThat(page()).contains("is viewing the page “Devices”");
        _get(Button.class, search -> search.withText("End visit")).click();

        assertThat(page()).doesNotContain("is viewing");
        assertThat(visits.ended(visit)).contains(VisitEnd.OWNER);
        open("support-access");
        assertThat(page()).contains("Pages viewed").contains("Not shown").contains("Ended by the owner");
    }

    private void newPage(String address) {
        closeAndOpenBrowser();
        open(address);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label) {
        RadioButtonGroup<Object> group = _get(RadioButtonGroup.class);
        Object item = group.getListDataView()
                .getItems()
                .filter(each -> group.getItemLabelGenerator().apply(each).equals(label))
                .findFirst()
                .orElseThrow();
        group.setValue(item);
    }
}
