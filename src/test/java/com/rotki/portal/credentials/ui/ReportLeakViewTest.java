package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement A12, as somebody sees it who found a secret. */
class ReportLeakViewTest extends ViewTest {

    @Autowired
    private CredentialService credentials;

    @Autowired
    private CredentialFreeze freeze;

    @Test
    void hitAndMissGetTheSameAnswerAndTheFormIsCleared() {
        AccountId owner = signInSubscriber();
        credentials.create();
        String secret = credentials.reveal(SecretUse.SHOW).reveal();
        accounts.signOut();

        report("nothing of the kind");
        String miss = page();
        _click(_get(Button.class, button -> button.withText("Report another secret")));
        report("API_SECRET=" + secret);

        assertThat(page()).isEqualTo(miss).contains("If it contained a working secret");
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(accounts.asOwner(owner, freeze::frozenSince)).isPresent();
    }

    @Test
    void tooLongTextIsRefusedOnThePage() {
        report("x".repeat(30_000));

        assertThat(page()).contains("send at most 20,000 characters");
    }

    private void report(String text) {
        open("report-leak");
        _setValue(_get(TextArea.class), text);
        _setValue(_get(TextField.class), "https://code.example.org/x");
        _click(_get(Button.class, button -> button.withText("Report secret")));
    }
}
