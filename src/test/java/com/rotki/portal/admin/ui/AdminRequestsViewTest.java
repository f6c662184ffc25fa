package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.DecisionInputs;
import com.rotki.portal.requestlog.DecisionTrace;
import com.rotki.portal.requestlog.DecisionTraceRecorder;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminRequestsViewTest extends ViewTest {

    @Autowired
    private DecisionTraceRecorder traces;

    @Test
    void aRequestIsLookedUpByItsIdHoweverItIsTyped() {
        AccountId owner = accounts.subscriber("basic");
        String id = record(owner);
        signInStaff(Role.ADMIN);
        open("admin/requests");

        _setValue(_get(TextField.class), " " + id.toLowerCase(Locale.ROOT) + " ");
        _click(_get(Button.class, button -> button.withText("Look up")));

        assertThat(page())
                .contains(
                        "Known and current.",
                        "BeginOfAKey1…",
                        "It matches the API Secret of this API Key.",
                        "20 seconds apart, 15 minutes are allowed",
                        "It was active, paid until",
                        "Refused here",
                        "Its owner removed it",
                        "machine-7",
                        "Not checked",
                        owner.toString(),
                        "203.0.113.5");
    }

    @Test
    void theAddressOfALookUpCanBePassedOn() {
        String id = record(null);
        signInStaff(Role.ADMIN);

        open("admin/requests/" + id);

        assertThat(page()).contains("None", id);
    }

    @Test
    void unknownRequestIsSaidToBeUnknown() {
        signInStaff(Role.ADMIN);

        open("admin/requests/NOSUCHREQUES");
        assertThat(page()).contains("Looking for it").doesNotContain("No refused request with this id");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);

        looksAgain(5);
        assertThat(page()).contains("No refused request with this id").doesNotContain("Looking for it");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void lateTraceIsFoundWithoutSearchingAgain() {
        String id = newId();
        signInStaff(Role.ADMIN);
        open("admin/requests/" + id);
        looksAgain(1);

        record(id, accounts.subscriber("basic"));
        looksAgain(1);

        assertThat(page()).contains("Refused here").doesNotContain("Looking for it");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void leavingThePageEndsTheSearch() {
        signInStaff(Role.ADMIN);
        open("admin/requests/NOSUCHREQUES");

        open("admin/devices");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void itReadsInGermanToo() {
        String id = record(accounts.subscriber("basic"));
        signInStaff(Role.ADMIN);
        UI.getCurrent().setLocale(Locale.GERMAN);

        open("admin/requests/" + id);

        assertThat(page()).contains("Hier abgelehnt", "Der Inhaber hat es entfernt", "bezahlt bis");
    }

    @Test
    void onlyAdminsOpenThePage() {
        signInStaff(Role.SUPPORT);
        open("admin/requests");
        _assertNone(AdminRequestsView.class);

        signInSubscriber();
        open("admin/requests");
        _assertNone(AdminRequestsView.class);
    }

    private static void looksAgain(int times) {
        for (int i = 0; i < times; i++) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
    }

    private String record(@Nullable AccountId account) {
        String id = newId();
        record(id, account);
        return id;
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private void record(String id, @Nullable AccountId account) {
        var now = clock.instant();
        traces.record(new DecisionTrace(
                id,
                account,
                now,
                "devices.removed",
                AppRefusal.Step.DEVICE,
                "PUT",
                "/nest/1/devices",
                "203.0.113.5",
                null,
                new DecisionInputs(
                        new DecisionInputs.Key("BeginOfAKey1", true, null),
                        true,
                        new DecisionInputs.Clock(now.plusSeconds(20), 20_000, 900_000),
                        false,
                        new DecisionInputs.Subscription(true, SubscriptionStatus.ACTIVE, now.plusSeconds(86_400)),
                        new DecisionInputs.Named(false, "machine-7", DecisionInputs.DeviceState.REMOVED),
                        null)));
    }
}
