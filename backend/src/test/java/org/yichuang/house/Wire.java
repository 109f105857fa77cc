package org.yichuang.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.yichuang.kernel.json.Json;

/** Sends what no well-behaved client would send, and thousands of it. Such requests prove nothing about an operation. */
final class Wire {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Wire() { }

    /** @param token null for nobody */
    static Answer send(String method, String path, Map<String, String> headers, String token, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path)).header(Exercised.NOT_EXERCISED, "yes");
        headers.forEach(request::header);
        if (!headers.containsKey("Accept-Language")) request.header("Accept-Language", "en");
        if (token != null) request.header("Authorization", "Bearer " + token);
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String type, String body) {
        /** The code of a problem; null for anything else. */
        String code() {
            if (!type.startsWith("application/problem+json")) return null;
            try {
                return Json.MAPPER.readTree(body).path("code").asText();
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
