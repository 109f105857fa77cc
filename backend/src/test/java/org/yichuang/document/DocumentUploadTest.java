package org.yichuang.document;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.json.Digest;

@ApiTest
class DocumentUploadTest {
    private static final byte[] PDF = ("%PDF-1.4\n" + "x".repeat(500) + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    @Inject People people;
    private People.Person lin;

    @BeforeEach
    void someone() {
        lin = people.with(Role.TOWNSHIP_OFFICER);
    }

    @Test
    void a_file_sent_in_two_pieces_is_complete_and_comes_back_as_it_was() {
        var id = announce(lin, "实施方案.pdf", PDF.length);
        send(lin, id, 0, Arrays.copyOf(PDF, 200)).statusCode(200).body("received", is(200)).body("complete", is(false));
        send(lin, id, 200, Arrays.copyOfRange(PDF, 200, PDF.length)).statusCode(200).body("complete", is(true))
                .body("mediaType", is("application/pdf")).body("sha256", is(Digest.sha256(PDF)));
        var back = lin.asks().get("/api/v1/documents/{id}/content", id).then().statusCode(200).extract().asByteArray();
        assertArrayEquals(PDF, back);
    }

    @Test
    void after_a_dropped_connection_the_sender_learns_where_to_go_on() {
        var id = announce(lin, "a.pdf", PDF.length);
        send(lin, id, 0, Arrays.copyOf(PDF, 100)).statusCode(200);
        send(lin, id, 0, Arrays.copyOf(PDF, 100)).statusCode(409).body("code", is("offset-mismatch")).body("facts.received", is(100));
        lin.asks().get("/api/v1/documents/{id}", id).then().statusCode(200).body("received", is(100));
    }

    @Test
    void a_program_that_calls_itself_a_pdf_is_not_taken() {
        var program = new byte[300];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0}, 0, program, 0, 4);
        var id = announce(lin, "plan.pdf", program.length);
        send(lin, id, 0, program).statusCode(422).body("code", is("kind-not-accepted")).body("detail", notNullValue());
    }

    @Test
    void a_piece_beyond_the_announced_size_is_refused() {
        var id = announce(lin, "a.pdf", 10);
        send(lin, id, 0, new byte[11]).statusCode(422).body("code", is("beyond-declared-size"));
    }

    @Test
    void nobody_else_finds_the_file() {
        var id = announce(lin, "a.pdf", PDF.length);
        send(lin, id, 0, PDF).statusCode(200);
        var wang = people.with(Role.TOWNSHIP_OFFICER);
        wang.asks().get("/api/v1/documents/{id}", id).then().statusCode(404);
        wang.asks().get("/api/v1/documents/{id}/content", id).then().statusCode(404);
        send(wang, id, 0, PDF).statusCode(404);
        People.anybody().get("/api/v1/documents/{id}", id).then().statusCode(401).body("code", is("not-signed-in"));
    }

    @Test
    void a_file_that_is_too_large_or_has_a_path_for_a_name_is_refused_at_once() {
        lin.asks().body("{\"name\":\"a.pdf\",\"size\":999999999}").post("/api/v1/documents").then().statusCode(422).body("code", is("too-large-file"));
        lin.asks().body("{\"name\":\"../a.pdf\",\"size\":9}").post("/api/v1/documents").then().statusCode(400).body("errors[0].pointer", is("/name"));
        lin.asks().body("{\"name\":\"a.pdf\",\"size\":0}").post("/api/v1/documents").then().statusCode(400);
        lin.asks().body("{nonsense").post("/api/v1/documents").then().statusCode(400).body("code", is("malformed"));
        lin.asks().get("/api/v1/documents/nonsense").then().statusCode(404);
    }

    private static String announce(People.Person who, String name, long size) {
        return who.asks().body("{\"name\":\"" + name + "\",\"size\":" + size + "}").post("/api/v1/documents").then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(People.Person who, String id, long offset, byte[] piece) {
        return who.asks().contentType("application/octet-stream").header("Upload-Offset", offset).body(piece)
                .patch("/api/v1/documents/{id}/content", id).then();
    }
}
