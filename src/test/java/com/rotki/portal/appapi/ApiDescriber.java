package com.rotki.portal.appapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Adds to the generated description what no annotation says: parameters, signature and refusals, from the same table
 * that the filters go by.
 */
@Component
class ApiDescriber implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final Set<AppCall> ALWAYS_REFUSED = Set.of(
            AppCall.STATISTICS_RENDERER,
            AppCall.LIST_WATCHERS,
            AppCall.ADD_WATCHERS,
            AppCall.EDIT_WATCHERS,
            AppCall.REMOVE_WATCHERS);

    private static final String ABOUT = """
            The signed API of the rotki desktop app. API-SIGN is the standard Base64 of HMAC-SHA512 under the decoded \
            API Secret, over the ASCII text "/api/1/" + method, followed by the SHA-256 of the urlencoded parameters: as \
            32 bytes, or as 64 hexadecimal digits for limits, devices and backups. The nonce is the time in milliseconds.""";

    @Override
    public void customise(OpenAPI description) {
        description
                .info(new Info()
                        .title("rotki premium: API of the desktop app")
                        .version("1")
                        .description(ABOUT))
                .servers(List.of(new Server().url("/")));
        Components components = description.getComponents() == null ? new Components() : description.getComponents();
        description.components(components
                .addSchemas(PROBLEM, problem())
                .addSecuritySchemes(SignedRequestFilter.API_KEY, header(SignedRequestFilter.API_KEY))
                .addSecuritySchemes(SignedRequestFilter.API_SIGN, header(SignedRequestFilter.API_SIGN)));
        for (AppCall call : AppCall.values()) {
            describe(operation(description, call), call);
        }
        ShopDescriber.describe(description);
    }

    private static Operation operation(OpenAPI description, AppCall call) {
        PathItem path = Objects.requireNonNull(description.getPaths().get(call.path()));
        var method = PathItem.HttpMethod.valueOf(call.httpMethod().name());
        return Objects.requireNonNull(path.readOperationsMap().get(method));
    }

    private static void describe(Operation operation, AppCall call) {
        operation.setParameters(null);
        switch (call.carrier()) {
            case QUERY ->
                call.parameters()
                        .forEach(name -> operation.addParametersItem(
                                new QueryParameter().name(name).required(true).schema(schemaOf(name))));
            case FORM -> operation.requestBody(body("application/x-www-form-urlencoded", call));
            case JSON -> operation.requestBody(body("application/json", call));
            case MULTIPART -> operation.requestBody(upload(call));
            case NONE -> {}
        }
        refusal(operation, 400, "Malformed; the sentence in \"error\" says how");
        refusal(operation, 413, call == AppCall.UPLOAD_BACKUP ? "Larger than the tier allows" : "More than 64 KiB");
        refusal(operation, 503, "The database does not answer; nothing was changed");
        call.signedMethod().ifPresent(method -> describeSignature(operation, call, method));
        if (call == AppCall.REGISTER_DEVICE) {
            refusal(operation, 422, "No free slot, removed by the owner, or revoked");
        }
        if (call.parameters().contains(AppCall.Names.IDENTIFIER) && call != AppCall.REGISTER_DEVICE) {
            refusal(operation, 404, "The account has no such device");
        }
        if (ALWAYS_REFUSED.contains(call)) {
            operation.getResponses().remove("200");
        }
    }

    private static void describeSignature(Operation operation, AppCall call, SignedMethod method) {
        operation
                .addSecurityItem(new SecurityRequirement()
                        .addList(SignedRequestFilter.API_KEY)
                        .addList(SignedRequestFilter.API_SIGN))
                .description("Signed method: " + method.wireName());
        if (call.credentialRefusalStatus() == 401) {
            refusal(operation, 401, "Credentials wrong or regenerated, clock off, or replayed");
            refusal(operation, 403, "No active subscription");
        } else {
            refusal(operation, 403, "Credentials wrong or regenerated, clock off, replayed, or no active subscription");
        }
    }

    private static void refusal(Operation operation, int status, String description) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(status),
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }

    private static RequestBody upload(AppCall call) {
        RequestBody body = body("multipart/form-data", call);
        Schema<?> fields = body.getContent().values().iterator().next().getSchema();
        fields.addProperty(UploadForm.CHUNK, new BinarySchema());
        fields.addRequiredItem(UploadForm.CHUNK);
        return body;
    }

    private static RequestBody body(String mediaType, AppCall call) {
        ObjectSchema schema = new ObjectSchema();
        schema.additionalProperties(false);
        call.parameters().forEach(name -> schema.addProperty(name, schemaOf(name)));
        schema.required(call.parameters().stream().filter(call::requires).toList());
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(mediaType, new MediaType().schema(schema)));
    }

    private static Schema<?> schemaOf(String parameter) {
        return switch (parameter) {
            case AppCall.Names.NONCE, AppCall.Names.VERSION, AppCall.Names.LAST_MODIFIED, AppCall.Names.TOTAL_SIZE ->
                new IntegerSchema().format("int64");
            default -> new StringSchema();
        };
    }

    private static Schema<?> problem() {
        ObjectSchema schema = new ObjectSchema();
        schema.description("RFC 9457, with what the app and its user need");
        List.of("type", "title", "detail", "code", "request_id", "error")
                .forEach(name -> schema.addProperty(name, new StringSchema()));
        schema.addProperty("status", new IntegerSchema());
        schema.required(List.of("type", "title", "status", "detail", "code", "request_id", "error"));
        return schema;
    }

    private static SecurityScheme header(String name) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(name);
    }
}
