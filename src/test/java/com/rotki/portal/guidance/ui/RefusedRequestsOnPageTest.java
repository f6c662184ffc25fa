package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.requestlog.DecisionInputs;
import com.rotki.portal.requestlog.DecisionTrace;
import com.rotki.portal.requestlog.DecisionTraceRecorder;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The requests of the app that were refused. */
class RefusedRequestsOnPageTest extends GuidancePagesTest {

    @Autowired
    private DecisionTraceRecorder traces;

    @Test
    void pageSaysThatNothingWasRefused() {
        openAs(accounts.subscriber("basic"));

        assertThat(text(_get(EmptyState.class))).contains("No refused requests");
    }

    @Test
    void refusedRequestTellsStepByStepHowItWasDecided() {
        owner = accounts.subscriber("basic");
        refuse(owner, "signature-mismatch", false, null);
        traces.record(new DecisionTrace(
                "REQUEST7",
                owner,
                clock.instant(),
                "signature-mismatch",
                AppRefusal.Step.SIGNATURE,
                "POST",
                "/nest/1/devices/check",
                "203.0.113.5",
                null,
                new DecisionInputs(
                        new DecisionInputs.Key("ClaimedKey", true, null), false, null, null, null, null, null)));
        openAs(owner);

        Details decision = _get(Details.class, details -> details.withClasses("refused-decision"));
        decision.setOpened(true);

        assertThat(text(decision))
                .contains("Known and current.", "Refused here", "Not checked")
                .doesNotContain("ClaimedKey");
    }

    @Test
    void refusedRequestOfWhichNothingMoreIsKeptSaysSo() {
        owner = accounts.subscriber("basic");
        refuse(owner, "signature-mismatch", false, null);
        openAs(owner);

        Details decision = _get(Details.class, details -> details.withClasses("refused-decision"));
        decision.setOpened(true);

        assertThat(text(decision)).contains("We keep no more");
    }

    @Test
    void refusedRequestIsShownWithEverythingThatHelps() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        refuse(owner, "clock-off", true, Duration.ofMinutes(-20));
        refuse(owner, "clock-off", true, Duration.ofMinutes(-20));
        openAs(owner);

        RefusedRequestItem item = _get(RefusedRequestItem.class);
        assertThat(text(item))
                .contains(
                        "The computer’s clock is too far off.",
                        "Check whether this device is registered",
                        "Twice",
                        "Laptop",
                        "1.44.0",
                        "203.0.113.5",
                        "REQUEST7")
                .doesNotContain("signed with your API Secret");
        assertThat(_get(item, TimeText.class).instant()).isEqualTo(clock.instant());
        assertThat(_get(item, Anchor.class).getHref()).isEqualTo("/problems/request.clock-behind");
    }

    @Test
    void requestThatWasNotSignedIsNotTrusted() {
        owner = accounts.subscriber("basic");
        refuse(owner, "signature-mismatch", false, null);
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).contains("signed with your API Secret");
    }

    @Test
    void unknownCauseIsShownWithADefaultText() {
        owner = accounts.subscriber("basic");
        refuse(owner, "something.new", true, null);
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).contains("The request was refused.", "REQUEST7");
        assertThat(_find(_get(RefusedRequestItem.class), Anchor.class)).isEmpty();
    }

    @Test
    void refusalAppearsOnTheOpenPageAndIsReadOut() {
        owner = accounts.subscriber("basic");
        openAs(owner);

        refuse(owner, "signature-mismatch", false, null);
        roundTrip();

        assertThat(_find(RefusedRequestItem.class)).hasSize(1);
        assertThat(text(_get(RefusedRequestsSection.class)))
                .contains("A request was refused. The app’s API Secret doesn’t belong to its API Key");
    }

    @Test
    void refusalAfterWhichTheSameDeviceWasLetInIsSolved() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        refuse(owner, "clock-off", true, Duration.ofMinutes(-20));
        openAs(owner);
        assertThat(text(_get(RefusedRequestItem.class))).doesNotContain("Solved");

        clock.advance(Duration.ofMinutes(5));
        register(owner, "Laptop");
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).contains("Solved");
    }

    @Test
    void refusalWhoseCauseIsGoneIsSolved() {
        owner = accounts.subscriber("basic");
        refuse(owner, "subscription.inactive", true, null);
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).contains("Solved");
    }

    @Test
    void unprovenRefusalIsNeverSettled() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop");
        refuse(owner, "signature-mismatch", false, null);
        clock.advance(Duration.ofMinutes(5));
        register(owner, "Laptop");
        openAs(owner);

        assertThat(text(_get(RefusedRequestItem.class))).doesNotContain("Solved");
    }
}
