package org.yichuang.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yichuang.house.Contract.Operation;
import org.yichuang.kernel.json.Json;

/** Makes requests that are wrong somewhere: in most only one place, so that what is right brings it far. */
final class Malformed {
    private static final List<String> VALUES = List.of("null", "true", "-1", "0", "1.5", "9223372036854775807", "-9223372036854775808", "1e400", "123456789012345678901234567890",
            "\"\"", "\" \"", "[]", "{}", "[null]", "{\"a\":{}}", "\"陈敏\"", "\"𠮷👩‍👩‍👧‍👦\"", "\"\\u0000\"", "\"\\u0007\\u001b\"", "\"\\ud800\"", "\"\\u202e\"", "\"2026-02-30\"",
            "\"0001-01-01T00:00:00Z\"", "\"+999999999-12-31T23:59:59Z\"", "\"0H5N8QZ3K7RWT\"", "\"ZZZZZZZZZZZZZ\"", "\"" + "长".repeat(5000) + "\"");
    private static final List<String> BODIES = List.of("", "null", "[]", "\"text\"", "{\"a\":", "{'a':1}", "{\"a\":1,\"a\":2}", "{}", "[".repeat(3000), "{\"a\":".repeat(3000), "NaN", "\u0000");
    private final Operation operation;
    private final Random random;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Malformed(Operation operation, Random random) {
        this.operation = operation;
        this.random = random;
    }

    /** The kinds take turns: path, query, headers, field of the body (most often), whole body, media type. */
    static Request request(Operation operation, Random random, int round) {
        return new Malformed(operation, random).make(round % 6);
    }

    private Request make(int kind) {
        if (operation.mediaType() != null) headers.put("Content-Type", operation.mediaType());
        headers();
        var body = body();
        if (kind == 2) wrongHeader();
        if (kind == 4 && body != null) body = bytes(pick(BODIES));
        if (kind == 5 && body != null) body = random.nextBoolean() ? new byte[] {(byte) 0xff, (byte) 0xfe, '{', (byte) 0xc0} : strange(body);
        return new Request(path(kind == 0) + query(kind == 1), headers, body);
    }

    private byte[] strange(byte[] body) {
        headers.put("Content-Type", pick(List.of("text/plain", "application/xml", "multipart/form-data", "application/json;charset=utf-7", "a/b")));
        return body;
    }

    private void headers() {
        for (var name : operation.parameters("header")) {
            switch (name) {
                case "If-Match" -> headers.put(name, "\"1\"");
                case "Idempotency-Key" -> headers.put(name, "key-" + Math.abs(random.nextLong()));
                case "Upload-Offset" -> headers.put(name, "0");
                default -> { }
            }
        }
    }

    private void wrongHeader() {
        var names = new ArrayList<>(operation.parameters("header"));
        names.addAll(List.of("Accept", "Accept-Language", "If-None-Match", "Cookie"));
        headers.put(pick(names), pick(List.of("?", "-1", "W/\"", "\"99999999999999999999\"", "a b", "x".repeat(2000), "text/html", "zz-ZZ;q=9", "yichuang-refresh=%00", "*", "é")));
    }

    private String path(boolean wrong) {
        var path = operation.path();
        for (var name : operation.parameters("path")) {
            var value = wrong ? pick(MalformedInputTest.texts()) : name.equals("code") ? "330604" : "0H5N8QZ3K7RWT";
            path = path.replace("{" + name + "}", value.isEmpty() ? "%20" : MalformedInputTest.encoded(value));
        }
        return path;
    }

    private String query(boolean wrong) {
        var names = operation.parameters("query");
        if (names.isEmpty() || !wrong) return "";
        return "?" + pick(names) + "=" + MalformedInputTest.encoded(pick(MalformedInputTest.texts()));
    }

    private byte[] body() {
        if (operation.mediaType() == null) return null;
        if (!operation.example().isObject()) return bytes("?");
        var body = (ObjectNode) operation.example().deepCopy();
        var text = body.toString();
        var place = somewhere(body);
        var wrong = pick(VALUES);
        if (place == null) return bytes(text);
        // The value goes in as text: much of it no JSON library would write.
        place.parent.set(place.name, Json.MAPPER.getNodeFactory().textNode("@@here@@"));
        if (random.nextInt(6) == 0) place.parent.remove(place.name);
        if (random.nextInt(8) == 0) place.parent.put("surprise", 1);
        return bytes(body.toString().replace("\"@@here@@\"", wrong));
    }

    private Place somewhere(JsonNode node) {
        var places = new ArrayList<Place>();
        collect(node, places);
        return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) object.fields().forEachRemaining(one -> {
            places.add(new Place(object, one.getKey()));
            collect(one.getValue(), places);
        });
        if (node instanceof ArrayNode array) array.forEach(one -> collect(one, places));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Place(ObjectNode parent, String name) { }

    record Request(String path, Map<String, String> headers, byte[] body) {
        @Override
        public String toString() {
            var text = path + " " + headers + " " + (body == null ? "" : new String(body, StandardCharsets.UTF_8));
            return text.length() > 700 ? text.substring(0, 700) : text;
        }
    }
}
