package com.rotki.portal.backup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.backup.TestBackups;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.AccountId;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the subscription page says of backups. */
class BackupUseSectionTest extends ViewTest {

    @Autowired
    private TestBackups backups;

    @Autowired
    private CredentialService credentials;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void signInOwner() {
        owner = signInSubscriber();
        credentials.create();
    }

    @Test
    void theSubscriptionPageSaysThatNoneCameYetAndLeadsToThePage() {
        open("subscription");

        assertThat(page()).contains("0 bytes of 150 MiB", "No backup yet.");
        assertThat(_find(Anchor.class, link -> link.withText("See backups")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("backups"));
    }

    @Test
    void anUploadAppearsByItself() {
        open("subscription");

        backups.upload(owner, TestBackups.file(1, 2500));
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("2.4 KiB of 150 MiB", "Last upload").doesNotContain("No backup yet.");
    }

    @Test
    void anUploadOfSomebodyElseDoesNot() {
        open("subscription");

        backups.upload(accounts.subscriber("basic"), TestBackups.file(1, 2500));
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("No backup yet.");
    }
}
