package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.stripe.FakeStripe.Answer;
import com.rotki.portal.billing.stripe.FakeStripe.Request;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The objects of Stripe, and how it answers with them. */
final class FakeStripeStore {

    static final JsonMapper JSON = new JsonMapper();

    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
    private final Clock clock;
    private int number;

    FakeStripeStore(Clock clock) {
        this.clock = clock;
    }

    boolean has(String id) {
        return objects.containsKey(id);
    }

    /** The oldest first. */
    Stream<ObjectNode> all(String object) {
        return objects.values().stream().filter(each -> text(each, "object").equals(object));
    }

    /** How many were made. */
    int number() {
        return number;
    }

    ObjectNode get(String id) {
        return Objects.requireNonNull(objects.get(id), id);
    }

    ObjectNode add(String object, String prefix) {
        ObjectNode added = JSON.createObjectNode();
        added.put("id", prefix + "_" + ++number).put("object", object).put("created", now());
        objects.put(id(added), added);
        return added;
    }

    /** Newest first, as Stripe lists. */
    Answer list(Request request, String object, Predicate<ObjectNode> filter) {
        var found = new ArrayList<>(all(object).filter(filter).toList());
        ObjectNode list = JSON.createObjectNode();
        list.put("object", request.path().endsWith("search") ? "search_result" : "list")
                .put("has_more", false);
        ArrayNode data = list.putArray("data");
        found.reversed().stream()
                .sorted(Comparator.comparingLong(
                                (ObjectNode each) -> each.get("created").asLong())
                        .reversed())
                .forEach(each -> data.add(expanded(each, request, "data.")));
        return new Answer(200, list.toString());
    }

    Answer ok(Request request, ObjectNode object) {
        return new Answer(200, expanded(object, request, "").toString());
    }

    ObjectNode expanded(ObjectNode object, Request request, String prefix) {
        List<String> paths = request.parameters().entrySet().stream()
                .filter(each -> each.getKey().startsWith("expand["))
                .map(each -> each.getValue().substring(prefix.length()))
                .toList();
        return copy(object, paths);
    }

    ObjectNode copy(ObjectNode object, List<String> paths) {
        ObjectNode copy = object.deepCopy();
        if (!paths.contains("payments")) {
            copy.remove("payments");
        }
        for (String path : paths) {
            String[] parts = path.split("\\.", 2);
            List<String> deeper = parts.length == 1 ? List.of() : List.of(parts[1]);
            JsonNode child = copy.path(parts[0]);
            if (child.isString()) {
                copy.set(parts[0], copy(get(child.asString()), deeper));
            } else if (child.isObject() && !deeper.isEmpty()) {
                copy.set(parts[0], copy((ObjectNode) child, deeper));
            }
        }
        return copy;
    }

    static Predicate<ObjectNode> of(Request request, String parameter) {
        @Nullable String wanted = request.get(parameter);
        return each -> wanted == null
                || wanted.equals("all")
                || each.path(parameter).asString("").equals(wanted);
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    static String id(ObjectNode object) {
        return text(object, "id");
    }

    static String text(JsonNode object, String field) {
        return object.path(field).asString("");
    }

    static Answer error(int status, String type, String code) {
        ObjectNode error = JSON.createObjectNode();
        error.putObject("error").put("type", type).put("code", code).put("message", "secret " + FakeStripe.KEY);
        return new Answer(status, error.toString());
    }

    long amount(String price) {
        return get(price).get("unit_amount").asLong();
    }
}
