package com.rotki.portal.appapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** Describes what an operator's own shop calls; a filter answers it, so no annotation could. */
final class ShopDescriber {

    static final String PATH = "/billing/events";

    private static final String ABOUT = """
            Tells the state of a customer's plan, where an operator's own shop sells the plans. Signed after Standard \
            Webhooks: "v1," and the Base64 of HMAC-SHA256 over the id, the time in seconds and the body, joined by full \
            stops. An event whose version is not higher than the last one of its customer changes nothing.""";

    private ShopDescriber() {}

    static void describe(OpenAPI description) {
        var operation = new Operation()
                .operationId("tellPlan")
                .summary("Tells a customer's plan")
                .description(ABOUT);
        List.of("webhook-id", "webhook-timestamp", "webhook-signature")
                .forEach(name -> operation.addParametersItem(
                        new HeaderParameter().name(name).required(true).schema(new StringSchema())));
        operation.requestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(event()))));
        operation.responses(new ApiResponses()
                .addApiResponse("204", new ApiResponse().description("Stored; it is applied within a second"))
                .addApiResponse("400", new ApiResponse().description("Signature, time or a header is wrong"))
                .addApiResponse("404", new ApiResponse().description("This portal takes no events"))
                .addApiResponse("413", new ApiResponse().description("More than 256 KiB"))
                .addApiResponse("422", new ApiResponse().description("A field is missing or wrong; it is named"))
                .addApiResponse("429", new ApiResponse().description("Too many at once")));
        description.path(PATH, new PathItem().post(operation));
    }

    private static Schema<?> event() {
        var data = new ObjectSchema();
        data.addProperty("customer", new StringSchema().maxLength(200));
        data.addProperty("version", new IntegerSchema().format("int64"));
        data.addProperty("email", new StringSchema().description("Or account"));
        data.addProperty("account", new StringSchema().format("uuid").description("Or email"));
        data.addProperty("tier", new StringSchema());
        data.addProperty("cycle", choice("monthly", "yearly"));
        data.addProperty("status", choice("pending", "active", "past_due", "ended"));
        data.addProperty("period_start", new DateTimeSchema());
        data.addProperty("period_end", new DateTimeSchema());
        data.addProperty("renews", new BooleanSchema());
        data.required(
                List.of("customer", "version", "tier", "cycle", "status", "period_start", "period_end", "renews"));
        var event = new ObjectSchema();
        event.addProperty("type", choice("subscription.updated"));
        event.addProperty("data", data);
        event.required(List.of("type", "data"));
        return event;
    }

    private static StringSchema choice(String... values) {
        var schema = new StringSchema();
        List.of(values).forEach(schema::addEnumItem);
        return schema;
    }
}
