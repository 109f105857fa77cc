package org.yichuang.kernel.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the contract where every operation is alike: the problems it may answer with, and that an answer always
 * carries all its fields (a field that may be empty says {@code null} in its type).
 */
public class ContractFilter implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            tellWhere(operation, contract.getPaths().getPathItem(path + "/{id}"));
            boolean write = method != PathItem.HttpMethod.GET;
            answer(operation, "400", "malformed, or fields that break their limits");
            if (operation.getSecurity() != null) {
                answer(operation, "401", "not signed in");
                answer(operation, "403", "may see it but not do this");
            }
            if (write && operation.getSecurity() == null) answer(operation, "429", "too many tries; `Retry-After` says how many seconds to wait");
            if (path.contains("{")) answer(operation, "404", "not there, or not for the caller to know");
            if (write) {
                answer(operation, "409", "not possible in this state, or it exists already");
                answer(operation, "422", "a rule is broken; the problem names it and the way out");
            }
            if (has(operation, "If-Match")) {
                answer(operation, "412", "rests on an older version");
                answer(operation, "428", "the version is missing");
            }
        }));
        everyRefusalIsAProblem(contract);
        BodyExamples.addTo(contract);
        var asked = namesInRequests(contract);
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (!asked.contains(name) && schema.getProperties() != null) schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        });
    }

    private static void answer(Operation operation, String status, String description) {
        var said = operation.getResponses().getAPIResponse(status);
        if (said != null && said.getContent() != null) return;
        operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(description)
                .content(problem()));
    }

    /** Refusals that an operation tells of by itself have the same form. */
    private static void everyRefusalIsAProblem(OpenAPI contract) {
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(operation ->
                operation.getResponses().getAPIResponses().forEach((status, said) -> {
                    if (status.startsWith("4") && said.getContent() == null) said.setContent(problem());
                })));
    }

    private static Content problem() {
        return OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    /** What is created answers 201 and only that; what can be asked for afterwards says where. */
    private static void tellWhere(Operation operation, PathItem created) {
        var answer = operation.getResponses().getAPIResponse("201");
        if (answer == null) return;
        operation.getResponses().removeAPIResponse("200");
        if (created == null || created.getGET() == null) return;
        answer.addHeader("Location", OASFactory.createHeader().description("path of what was created")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> header.equals(p.getName()));
    }

    private static Set<String> namesInRequests(OpenAPI contract) {
        var found = new HashSet<String>();
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(operation -> {
            if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> collect(type.getSchema(), contract, found));
        }));
        return found;
    }

    private static void collect(Schema schema, OpenAPI contract, Set<String> found) {
        if (schema == null) return;
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) collect(contract.getComponents().getSchemas().get(name), contract, found);
        }
        if (schema.getProperties() != null) schema.getProperties().values().forEach(part -> collect(part, contract, found));
        for (var part : all(schema)) collect(part, contract, found);
    }

    private static List<Schema> all(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getItems() != null) parts.add(schema.getItems());
        if (schema.getAdditionalPropertiesSchema() != null) parts.add(schema.getAdditionalPropertiesSchema());
        for (var list : java.util.Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) if (list != null) parts.addAll(list);
        return parts;
    }
}
