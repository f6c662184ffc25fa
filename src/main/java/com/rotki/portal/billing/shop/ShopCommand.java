package com.rotki.portal.billing.shop;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.ToldPlan;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PaidPlan;
import com.rotki.portal.subscription.PaidPlan.Standing;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the shop tells. Each field is there and is what it should be, or the first that is not is named; fields that
 * are not known are passed over. Nothing is guessed: a plan that is read wrongly would be given wrongly.
 */
final class ShopCommand {

    /** The one type of event. */
    static final String TYPE = "subscription.updated";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern REFERENCE = Pattern.compile("[!-~]{1,200}");
    private static final Pattern TIER = Pattern.compile("[a-z0-9-]{1,32}");
    private static final long LARGEST_VERSION = (1L << 53) - 1;
    private static final int LONGEST_ADDRESS = 254;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final JsonNode data;

    private ShopCommand(JsonNode data) {
        this.data = data;
    }

    /**
     * Reads the body of an event.
     *
     * @throws BillingRefusedException ({@code billing.bad-command}) with the field that is missing or wrong
     */
    static ToldPlan read(String body) {
        JsonNode event;
        try {
            event = JSON.readTree(body);
        } catch (JacksonException nonsense) {
            throw wrong("the JSON");
        }
        if (!TYPE.equals(event.path("type").asString(""))) {
            throw wrong("type");
        }
        return new ShopCommand(event.path("data")).told();
    }

    private ToldPlan told() {
        String reference = text("customer", REFERENCE);
        JsonNode version = data.path("version");
        if (!version.isIntegralNumber()
                || !version.canConvertToLong()
                || version.asLong() < 0
                || version.asLong() > LARGEST_VERSION) {
            throw wrong("data.version");
        }
        @Nullable AccountId account = account();
        @Nullable String email = email();
        if ((account == null) == (email == null)) {
            throw wrong("data.account, data.email");
        }
        return new ToldPlan(reference, version.asLong(), account, email, plan());
    }

    private PaidPlan plan() {
        Instant start = moment("period_start");
        Instant end = moment("period_end");
        if (!start.isBefore(end)) {
            throw wrong("data.period_end");
        }
        return new PaidPlan(text("tier", TIER), cycle(), standing(), start, end, false);
    }

    private BillingCycle cycle() {
        return switch (data.path("cycle").asString("")) {
            case "monthly" -> BillingCycle.MONTHLY;
            case "yearly" -> BillingCycle.YEARLY;
            default -> throw wrong("data.cycle");
        };
    }

    private Standing standing() {
        JsonNode renews = data.path("renews");
        if (!renews.isBoolean()) {
            throw wrong("data.renews");
        }
        return switch (data.path("status").asString("")) {
            case "pending" -> Standing.PENDING;
            case "active" -> renews.asBoolean() ? Standing.RENEWING : Standing.ENDING;
            case "past_due" -> Standing.PAST_DUE;
            case "ended" -> Standing.OVER;
            default -> throw wrong("data.status");
        };
    }

    private @Nullable AccountId account() {
        JsonNode account = data.path("account");
        if (isAbsent(account)) {
            return null;
        }
        try {
            return new AccountId(UUID.fromString(account.asString("")));
        } catch (IllegalArgumentException noId) {
            throw wrong("data.account");
        }
    }

    private @Nullable String email() {
        JsonNode email = data.path("email");
        if (isAbsent(email)) {
            return null;
        }
        String text = email.isString() ? email.asString() : "";
        if (text.length() > LONGEST_ADDRESS || text.indexOf('@') < 1) {
            throw wrong("data.email");
        }
        return text;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private Instant moment(String field) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(data.path(field).asString(""));
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() < LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException noMoment) {
            // It is named below.
        }
        throw wrong("data." + field);
    }

    private String text(String field, Pattern form) {
        JsonNode node = data.path(field);
        if (!node.isString() || !form.matcher(node.asString()).matches()) {
            throw wrong("data." + field);
        }
        return node.asString();
    }

    private static BillingRefusedException wrong(String field) {
        return BillingRefusedException.badCommand(field);
    }
}
