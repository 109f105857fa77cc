package org.yichuang.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.notice.Posting.Posted;

/** An objector shows what was said: the files are for the handler alone, as the grounds are. */
@ApiTest
class ObjectionEvidenceTest {
    private static final String WHAT_IT_SHOWS = "%PDF-1.4 the minutes of the village of the objector ";
    @Inject Posting posting;
    @Inject People people;
    @ConfigProperty(name = "yichuang.data") String data;
    private Posted posted;
    private String receiptNo;
    private String secret;

    @BeforeEach
    void objects() {
        posted = posting.posted(1);
        var receipt = posted.object(posting.result(posted), 1, Posting.key(), "王秀英").then().statusCode(201).extract();
        receiptNo = receipt.path("receiptNo");
        secret = receipt.path("secret");
    }

    @Test
    void the_handler_reads_it_and_nobody_else() {
        support(pdf(1)).statusCode(200).body("evidence", is(1)).header("Cache-Control", "no-store");
        var handler = people.with(Role.PROGRAMME_OFFICER);
        var path = "/api/v1/objections/" + Posting.find(handler, posted, receiptNo);
        handler.asks().get(path).then().body("evidence.size()", is(0));
        Posting.step(handler, path.substring(path.lastIndexOf('/') + 1), "handling", "").then().statusCode(200);
        var file = handler.asks().get(path).then().body("evidence.size()", is(1)).body("evidence[0].name", startsWith(receiptNo + "-1-"))
                .extract().<String>path("evidence[0].id");
        var content = "/api/v1/documents/" + file + "/content";
        assertArrayEquals(pdf(1), handler.asks().get(content).then().statusCode(200).contentType("application/pdf").extract().asByteArray());
        people.with(Role.PROGRAMME_OFFICER).asks().get(content).then().statusCode(404);
        people.with(Role.AUDITOR).asks().get(content).then().statusCode(404);
        people.of(posted.lines().get(0).organisationId(), Role.APPLICANT_OWNER).asks().get(content).then().statusCode(404);
        people.with(Role.AUDITOR).asks().get(path).then().statusCode(200).body("evidence.size()", is(0)).body(not(containsString(file)));
    }

    @Test
    void the_same_file_sent_again_is_there_already_and_ten_are_enough() {
        support(pdf(1)).statusCode(200).body("evidence", is(1));
        support(pdf(1)).statusCode(200).body("evidence", is(1));
        for (int i = 2; i <= 10; i++) support(pdf(i)).statusCode(200).body("evidence", is(i));
        support(pdf(11)).statusCode(422).body("code", is("enough-evidence"));
        support(pdf(3)).statusCode(200).body("evidence", is(10));
    }

    @Test
    void strangers_other_kinds_and_concluded_objections_are_refused() {
        People.anybody().header("Objection-Secret", "0".repeat(32)).contentType("application/octet-stream").body(pdf(1))
                .post("/api/v1/public/objections/" + receiptNo + "/evidence").then().statusCode(404);
        support("MZ a program".getBytes(StandardCharsets.US_ASCII)).statusCode(422).body("code", is("kind-not-accepted"));
        var handler = people.with(Role.PROGRAMME_OFFICER);
        var id = Posting.find(handler, posted, receiptNo);
        Posting.step(handler, id, "handling", "").then().statusCode(200);
        Posting.step(handler, id, "acceptance", "{\"accepted\":false,\"words\":\"不属于受理范围。\"}").then().statusCode(200);
        support(pdf(1)).statusCode(409).body("code", is("too-late-for-evidence"));
    }

    @Test
    void what_lies_on_the_disk_tells_nothing() throws IOException {
        support(pdf(7)).statusCode(200);
        try (var files = Files.walk(Path.of(data).resolve("documents"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(WHAT_IT_SHOWS + 7), file.toString());
            }
        }
    }

    private ValidatableResponse support(byte[] content) {
        return People.anybody().header("Objection-Secret", secret).contentType("application/octet-stream").body(content)
                .post("/api/v1/public/objections/" + receiptNo + "/evidence").then();
    }

    private static byte[] pdf(int number) {
        return (WHAT_IT_SHOWS + number).getBytes(StandardCharsets.US_ASCII);
    }
}
