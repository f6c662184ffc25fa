package com.rotki.portal.scale;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.ApprovalService;
import com.rotki.portal.activity.ActivityAdministration;
import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityGroup;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.credentials.CredentialAdministration;
import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.DecisionTraceAdministration;
import com.rotki.portal.devices.DecisionTraces;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.DeviceCursor;
import com.rotki.portal.devices.DeviceFilter;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.RefusalLog;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.TierAdministration;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
    private static final int TIMES = 20;
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
        somebody = new AccountId(uuid("account " + ACCOUNTS / 2));
        busy = new AccountId(uuid("account 1"));
    }

    @Test
    void everyListAndSearch() {
        AccountId admin = accounts.account(Role.ADMIN);
        accounts.signIn(admin, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
        OUT.printf("%n%-52s %8s %10s %10s%n", "server time", "rows", "median ms", "most ms");
        searches();
        lists();
        accountPage();
        accounts.signIn(busy);
        ownerPages();
        accounts.signOut();
    }

    private void searches() {
        long number = ACCOUNTS / 3;
        String key = text("select api_key from api_credentials where account_id = ?", somebody.value());
        String identifier = text("select identifier from device where account_id = ? limit 1", somebody.value());
        measure("search: e-mail address", () -> find("person" + number + "@example.org"));
        measure("search: beginning of an e-mail address", () -> find("person" + number));
        measure("search: API Key", () -> find(key));
        measure("search: beginning of an API Key", () -> find(key.substring(0, 12)));
        measure("search: device id", () -> find(uuid("device " + number).toString()));
        measure(
                "search: beginning of a device id",
                () -> find(uuid("device " + number).toString().substring(0, 9)));
        measure("search: what the app calls itself", () -> find(identifier));
        measure("search: beginning of that", () -> find(identifier.substring(0, 10)));
        measure("search: request id", () -> find(request(number)));
        measure("search: nothing like it", () -> find("zzzzzzzzzzzz"));
    }

    private void lists() {
        Instant now = clock.instant();
        DeviceCursor deep = cursorBehind(ACCOUNTS * 3 / 2);
        measure("devices: all", () -> list(DeviceFilter.NONE, null));
        measure("devices: all, page after half of them", () -> list(DeviceFilter.NONE, deep));
        for (String platform : List.of("Linux", "docker", "kubernetes", "none such")) {
            measure("devices: platform " + platform, () -> list(platform(platform), null));
        }
        measure("devices: platform Linux, page deep down", () -> list(platform("Linux"), deep));
        for (DeviceState state : DeviceState.values()) {
            measure("devices: state " + state, () -> list(state(null, state), null));
            measure("devices: state %s, page deep down".formatted(state), () -> list(state(null, state), deep));
            measure("devices: kubernetes and " + state, () -> list(state("kubernetes", state), null));
        }
        measure("devices: of an account", () -> devices.ofAccount(somebody));
        measure("devices: within a day", () -> list(contact(now.minus(Duration.ofDays(1)), null), null));
        measure("devices: silent for a year", () -> list(contact(null, now.minus(Duration.ofDays(365))), null));
        measure("devices: silent for three years", () -> list(contact(null, now.minus(Duration.ofDays(1100))), null));
        measure("devices: by their id", () -> list(device(uuid("device 77").toString()), null));
        measure("devices: by what the app calls itself", () -> list(device(identifierBegin()), null));
        measure(
                "refused request by its id",
                () -> traces.find(request(ACCOUNTS / 4)).stream().toList());
        measure("approvals", approvals::latest);
        measure("tiers with how many they concern", tiers::list);
    }

    private void accountPage() {
        measure(
                "account page: account",
                () -> accountPage.find(somebody).stream().toList());
        measure(
                "account page: subscription",
                () -> subscriptions.overview(somebody).stream().toList());
        measure("account page: credentials", () -> credentials.metadata(somebody));
        measure("account page: devices", () -> devices.ofAccount(somebody));
        measure("account page: activity", () -> activity.latest(somebody, 10));
        measure("account page: activity of the busiest", () -> activity.latest(busy, 10));
    }

    private void ownerPages() {
        var group = new ActivityFilter(ActivityGroup.DEVICES, null, null);
        Instant from = clock.instant().minus(Duration.ofDays(40));
        measure("owner: activity, 100,000 entries", () -> entries(ActivityFilter.ALL, null));
        measure("owner: activity, page deep down", () -> entries(ActivityFilter.ALL, 30_000L));
        measure("owner: activity of a kind that there is not", () -> entries(group, null));
        measure("owner: activity before a day", () -> entries(new ActivityFilter(null, null, from), null));
        measure("owner: devices", () -> ownDevices.overview().active());
        measure("owner: refused requests", () -> ownRefusals.recent(10));
        measure(
                "owner: how one was decided",
                () -> ownTraces.find(request(1)).stream().toList());
    }

    private List<?> entries(ActivityFilter filter, @Nullable Long before) {
        return ownActivity.page(filter, before, PAGE).items();
    }

    private List<?> find(String text) {
        return finders.stream().flatMap(finder -> finder.find(text).stream()).toList();
    }

    private List<AdminDevice> list(DeviceFilter filter, @Nullable DeviceCursor after) {
        return devices.list(filter, after, PAGE);
    }

    private static DeviceFilter platform(String platform) {
        return new DeviceFilter(null, platform, null, null, null, null);
    }

    private static DeviceFilter state(@Nullable String platform, DeviceState state) {
        return new DeviceFilter(null, platform, state, null, null, null);
    }

    private static DeviceFilter contact(@Nullable Instant after, @Nullable Instant before) {
        return new DeviceFilter(null, null, null, null, after, before);
    }

    private static DeviceFilter device(String text) {
        return new DeviceFilter(text, null, null, null, null, null);
    }

    private DeviceCursor cursorBehind(long devicesBefore) {
        return jdbc.sql(
                        "select last_contact_at, id from device order by last_contact_at desc, id desc offset ? limit 1")
                .param(devicesBefore)
                .query((row, number) -> new DeviceCursor(
                        row.getTimestamp("last_contact_at").toInstant(), new DeviceId(row.getObject("id", UUID.class))))
                .single();
    }

    private String identifierBegin() {
        return text("select identifier from device where id = ?", uuid("device 77"))
                .substring(0, 10);
    }

    private String request(long number) {
        return text("select upper(substr(md5(?), 1, 12))", "request " + number);
    }

    private UUID uuid(String seed) {
        return UUID.fromString(text("select md5(?)::uuid::text", seed));
    }

    private String text(String query, Object parameter) {
        return jdbc.sql(query).param(parameter).query(String.class).single();
    }

    /** The first call pays for what is read for the first time; the median is that of a page which is in use. */
    private static void measure(String what, Supplier<? extends List<?>> call) {
        double[] times = new double[TIMES];
        int rows = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            rows = call.get().size();
            times[time] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        OUT.printf("%-52s %8d %10.1f %10.1f%n", what, rows, times[TIMES / 2], times[TIMES - 1]);
    }
}
