package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProblemViewTest extends GuidancePagesTest {

    @Autowired
    private I18NProvider texts;

    /** The {@code type} of a problem document leads here. */
    @ParameterizedTest
    @EnumSource(AppRefusal.class)
    void eachProblemIsExplainedInBothLanguages(AppRefusal refusal) {
        assertThat(ProblemView.explains(refusal.code())).isTrue();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(List.of("title", "meaning", "action"))
                    .allSatisfy(part -> assertThat(
                                    texts.getTranslation("guidance.problem." + refusal.code() + "." + part, language))
                            .isNotBlank());
        }
    }

    @Test
    void signedOutReaderSeesMeaningAndRemedy() {
        open("problems/subscription.inactive");

        assertThat(_get(H1.class).getText()).isEqualTo("No active plan");
        assertThat(shown())
                .contains("The credentials are correct", "The page Subscription shows", "subscription.inactive");
        assertThat(_get(Anchor.class, link -> link.withText("Sign in to see what your account shows"))
                        .getHref())
                .isEqualTo("/security#premium-not-working");
    }

    @Test
    void signedInOwnerSeesOwnFacts() {
        accounts.signIn(accounts.subscriber("basic", "EXPIRED", Duration.ofDays(-3)));

        open("problems/subscription.inactive");

        assertThat(step(_get(ProblemView.class), "Is the subscription active?")).contains("Your Basic plan ended");
    }

    @Test
    void deviceLimitIsAnsweredWithTheAccountsNumbers() {
        AccountId owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        register(owner, "Desk");
        accounts.signIn(owner);

        open("problems/devices.limit-reached");

        assertThat(step(_get(ProblemView.class), "Is a device slot free?")).contains("You use 2 of 2 devices");
    }

    @Test
    void problemOfTheServerHasNothingToDoWithTheAccount() {
        accounts.signIn(accounts.subscriber("basic"));

        open("problems/server.unavailable");

        assertThat(shown()).contains("Nothing in your account relates to this problem");
    }

    @Test
    void staffReadTheExplanationWithoutFacts() {
        signInStaff(Role.SUPPORT);

        open("problems/credentials.invalid");

        assertThat(_get(H1.class).getText()).isEqualTo("API Key and API Secret do not match");
        assertThat(_find(FindingList.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-problem", "credentials", "credentials.invalid.title", "%3Cscript%3E"})
    void unknownProblemIsAPageThatDoesNotExist(String code) {
        open("problems/" + code);

        assertThat(_find(ProblemView.class)).isEmpty();
    }

    @Test
    void windowIsNamedAfterTheProblem() {
        open("problems/request.clock-ahead");

        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("The computer’s clock is ahead");
    }

    private static String shown() {
        return text(_get(ProblemView.class));
    }
}
