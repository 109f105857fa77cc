package org.yichuang.house;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yichuang.kernel.json.Json;

/** The operations of the contract as the running service offers them. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    static Contract offered() {
        var text = RestAssured.given().accept("application/json").get("/openapi?format=json").then().statusCode(200).extract().asString();
        try {
            return new Contract(Json.MAPPER.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        root.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) all.add(new Operation(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue()));
        }));
        return all;
    }

    /** The names of all types that are told apart. */
    List<String> schemas() {
        var names = new ArrayList<String>();
        root.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names;
    }

    JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    record Operation(String method, String path, JsonNode node) {
        String id() {
            return node.path("operationId").asText();
        }

        boolean isOpen() {
            return node.path("security").isEmpty();
        }

        /** Null where nothing is sent. */
        String mediaType() {
            var content = node.at("/requestBody/content").fieldNames();
            return content.hasNext() ? content.next() : null;
        }

        JsonNode example() {
            return node.at("/requestBody/content").path("application/json").path("example");
        }

        List<String> parameters(String in) {
            var names = new ArrayList<String>();
            node.path("parameters").forEach(one -> {
                if (one.path("in").asText().equals(in)) names.add(one.path("name").asText());
            });
            return names;
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + id() + ")";
        }
    }
}
