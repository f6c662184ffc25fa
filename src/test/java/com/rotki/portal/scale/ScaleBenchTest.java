package com.rotki.portal.scale;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.activity.ActivityAdministration;
import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.credentials.CredentialAdministration;
import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.DeviceFilter;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.DecisionTraceAdministration;
import com.rotki.portal.requestlog.DecisionTraces;
import com.rotki.portal.requestlog.RefusalLog;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.TierAdministration;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures how long the server takes for each list and search over 1,000,000 accounts and 3,000,000 devices on
 * PostgreSQL; {@code -Dportal.bench.accounts} makes it smaller. The aim is 200 ms for each. It prints and does not judge.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            TestDatabase.OWN + "=true",
            "portal.demo=false",
            "portal.encryption.key=dGVzdHMgdXNlIHRoaXMga2V5LCBub2JvZHkgZWxzZSE="
        })
class ScaleBenchTest {

    private static final PrintStream OUT = System.out;
    private static final long ACCOUNTS = Long.getLong("portal.bench.accounts", 1_000_000);
    private static final int PAGE = 50;

    /** Its history is as long as nobody's is; that of the others is three entries. */
    private static final AccountId BUSY = new AccountId(UUID.fromString("00000000-0000-0000-0000-000000000000"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private List<AccountFinder> finders;

    @Autowired
    private DeviceAdministration devices;

    @Autowired
    private DecisionTraceAdministration traces;

    @Autowired
    private AccountAdministration accountPage;

    @Autowired
    private SubscriptionAdministration subscriptions;

    @Autowired
    private CredentialAdministration credentials;

    @Autowired
    private ActivityAdministration activity;

    @Autowired
    private TierAdministration tiers;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private DeviceService ownDevices;

    @Autowired
    private RefusalLog ownRefusals;

    @Autowired
    private DecisionTraces ownTraces;

    @Autowired
    private ActivityLog ownActivity;

    private ScaleLookups made;
    private AccountId somebody = BUSY;
    private AccountId busy = BUSY;

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        String url = TestDatabase.freshPostgres();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "");
    }

    @BeforeEach
    void makeTheData() {
        long start = System.nanoTime();
        new ScaleData(jdbc, ACCOUNTS).make();
        OUT.printf("%n%,d accounts made in %d s%n", ACCOUNTS, (System.nanoTime() - start) / 1_000_000_000);
        made = new ScaleLookups(jdbc);
        somebody = new AccountId(made.uuid("account " + ACCOUNTS / 2));
        busy = new AccountId(made.uuid("account 1"));
    }

    @Test
    void everyListAndSearch() {
        AccountId admin = accounts.account(Role.ADMIN);
        accounts.signIn(admin, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
        Stopwatch.printHeading();
        searches();
        lists();
        accountPage();
        accounts.signIn(busy);
        ownerPages();
        accounts.signOut();
    }

    private void searches() {
        long number = ACCOUNTS / 3;
        String key = made.text("select api_key from api_credentials where account_id = ?", somebody.value());
        String identifier = made.text("select identifier from device where account_id = ? limit 1", somebody.value());
        Stopwatch.measure("search: e-mail address", () -> find("person" + number + "@example.org"));
        Stopwatch.measure("search: beginning of an e-mail address", () -> find("person" + number));
        Stopwatch.measure("search: API Key", () -> find(key));
        Stopwatch.measure("search: beginning of an API Key", () -> find(key.substring(0, 12)));
        Stopwatch.measure(
                "search: device id", () -> find(made.uuid("device " + number).toString()));
        Stopwatch.measure(
                "search: beginning of a device id",
                () -> find(made.uuid("device " + number).toString().substring(0, 9)));
        Stopwatch.measure("search: what the app calls itself", () -> find(identifier));
        Stopwatch.measure("search: beginning of that", () -> find(identifier.substring(0, 10)));
        Stopwatch.measure("search: request id", () -> find(made.request(number)));
        Stopwatch.measure("search: nothing like it", () -> find("zzzzzzzzzzzz"));
    }

    private void lists() {
        Instant now = clock.instant();
        AdminDevice.Cursor deep = made.cursorBehind(ACCOUNTS * 3 / 2);
        Stopwatch.measure("devices: all", () -> list(DeviceFilter.NONE, null));
        Stopwatch.measure("devices: all, page after half of them", () -> list(DeviceFilter.NONE, deep));
        for (String platform : List.of("Linux", "docker", "kubernetes", "none such")) {
            Stopwatch.measure("devices: platform " + platform, () -> list(Filters.platform(platform), null));
        }
        Stopwatch.measure("devices: platform Linux, page deep down", () -> list(Filters.platform("Linux"), deep));
        for (DeviceState state : DeviceState.values()) {
            Stopwatch.measure("devices: state " + state, () -> list(Filters.state(null, state), null));
            Stopwatch.measure(
                    "devices: state %s, page deep down".formatted(state), () -> list(Filters.state(null, state), deep));
            Stopwatch.measure("devices: kubernetes and " + state, () -> list(Filters.state("kubernetes", state), null));
        }
        Stopwatch.measure("devices: of an account", () -> devices.ofAccount(somebody));
        Stopwatch.measure(
                "devices: within a day", () -> list(Filters.contact(now.minus(Duration.ofDays(1)), null), null));
        Stopwatch.measure(
                "devices: silent for a year", () -> list(Filters.contact(null, now.minus(Duration.ofDays(365))), null));
        Stopwatch.measure(
                "devices: silent for three years",
                () -> list(Filters.contact(null, now.minus(Duration.ofDays(1100))), null));
        Stopwatch.measure(
                "devices: by their id",
                () -> list(Filters.device(made.uuid("device 77").toString()), null));
        Stopwatch.measure(
                "devices: by what the app calls itself", () -> list(Filters.device(made.identifierBegin()), null));
        Stopwatch.measure(
                "refused request by its id",
                () -> traces.find(made.request(ACCOUNTS / 4)).stream().toList());
        Stopwatch.measure("approvals", approvals::latest);
        Stopwatch.measure("tiers with how many they concern", tiers::list);
    }

    private void accountPage() {
        Stopwatch.measure(
                "account page: account",
                () -> accountPage.find(somebody).stream().toList());
        Stopwatch.measure(
                "account page: subscription",
                () -> subscriptions.overview(somebody).stream().toList());
        Stopwatch.measure("account page: credentials", () -> credentials.metadata(somebody));
        Stopwatch.measure("account page: devices", () -> devices.ofAccount(somebody));
        Stopwatch.measure("account page: activity", () -> activity.latest(somebody, 10));
        Stopwatch.measure("account page: activity of the busiest", () -> activity.latest(busy, 10));
    }

    private void ownerPages() {
        var group = new ActivityFilter(ActivityGroup.DEVICES, null, null);
        Instant from = clock.instant().minus(Duration.ofDays(40));
        Stopwatch.measure("owner: activity, 100,000 entries", () -> entries(ActivityFilter.ALL, null));
        Stopwatch.measure("owner: activity, page deep down", () -> entries(ActivityFilter.ALL, 30_000L));
        Stopwatch.measure("owner: activity of a kind that there is not", () -> entries(group, null));
        Stopwatch.measure("owner: activity before a day", () -> entries(new ActivityFilter(null, null, from), null));
        Stopwatch.measure("owner: devices", () -> ownDevices.overview().active());
        Stopwatch.measure("owner: refused requests", () -> ownRefusals.recent(10));
        Stopwatch.measure(
                "owner: how one was decided",
                () -> ownTraces.find(made.request(1)).stream().toList());
    }

    private List<?> entries(ActivityFilter filter, @Nullable Long before) {
        return ownActivity.page(filter, before, PAGE).items();
    }

    private List<?> find(String text) {
        return finders.stream().flatMap(finder -> finder.find(text).stream()).toList();
    }

    private List<AdminDevice> list(DeviceFilter filter, AdminDevice.@Nullable Cursor after) {
        return devices.list(filter, after, PAGE);
    }
}
