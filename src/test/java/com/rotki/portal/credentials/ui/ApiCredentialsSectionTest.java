package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.EmptyState;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;

/** The subscription page is where subscribers look for their credentials after the purchase. */
class ApiCredentialsSectionTest extends CredentialPagesTest {

    @Test
    void sectionOffersToCreateCredentials() {
        open("subscription");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("API credentials");
        assertThat(_find(EmptyState.class)).anyMatch(empty -> text(empty).contains("You have no API credentials yet"));
        assertThat(guides()).isEmpty();
    }

    @Test
    void createdCredentialsAppearInTheSectionWithALinkToTheGuide() {
        open("subscription");

        press("Create API credentials");

        assertThat(_get(CopyField.class).value()).isEqualTo(current().apiKey());
        assertThat(guides()).singleElement().extracting(RouterLink::getHref).isEqualTo("credentials");
    }

    @Test
    void changesFromElsewhereAppearInTheSection() {
        credentials.create();
        open("subscription");

        var renewed = regenerateElsewhere();
        roundTrip();

        assertThat(_get(CopyField.class).value()).isEqualTo(renewed.apiKey());
    }

    private static java.util.List<RouterLink> guides() {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getText().startsWith("How to enter them"))
                .toList();
    }
}
