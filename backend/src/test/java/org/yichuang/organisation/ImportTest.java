package org.yichuang.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yichuang.organisation.Register.OTHER_TOWNSHIP;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.house.People.Person;
import org.yichuang.identity.Role;

@ApiTest
class ImportTest {
    private static final String ALL = "/api/v1/organisations/imports";
    private static final String HEADINGS = "名称,统一社会信用代码,类别,乡镇（街道）,村（社区）,登记日期,备案日期,联系人,联系电话,负责人\n";
    @Inject People people;
    @Inject Register register;

    private static String filed(String name) {
        return name + ",,服务,曹娥街道,德济苑社区,,2020-09-27,林小满,0575-01234567,周明远\n";
    }

    private static String registered(String name, String code) {
        return name + "," + code + ",服务,,330604002016,2018/6/1,,林小满,0575-01234567,周明远\n";
    }

    private static ValidatableResponse send(Person who, byte[] file) {
        return who.asks().contentType("application/octet-stream").body(file).post(ALL).then();
    }

    private static ValidatableResponse send(Person who, String rows) {
        return send(who, (HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse step(Person who, ValidatableResponse preview, String step) {
        var answer = preview.extract();
        return who.asks().header("If-Match", answer.header("ETag")).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "文件有误")).post(ALL + "/{id}/" + step, (String) answer.path("id")).then();
    }

    private Person officer() {
        return people.with(Role.PROGRAMME_OFFICER);
    }

    @Test
    void nothing_is_brought_in_before_it_is_confirmed_and_all_of_it_afterwards() {
        var officer = officer();
        var name = Register.newName("银龄互助队");
        var preview = send(officer, filed(name) + registered(Register.newName("服务中心"), Register.newCode())).statusCode(201)
                .header("Location", containsString(ALL)).body("fresh", equalTo(2)).body("faulty", equalTo(0)).body("nextSteps", equalTo(java.util.List.of("DONE")));
        officer.asks().get("/api/v1/organisations?q=" + name).then().body("items.size()", equalTo(0));
        step(officer, preview, "confirmation").statusCode(200).body("status", equalTo("DONE"));
        officer.asks().get("/api/v1/organisations?q=" + name).then().body("items[0].status", equalTo("NORMAL"))
                .body("items[0].filingNumber", containsString("BA33060400220"));
        send(officer, filed(name)).body("unchanged", equalTo(1)).body("fresh", equalTo(0));
    }

    @Test
    void the_preview_names_every_fault_with_column_value_and_way_out() {
        var officer = officer();
        var code = Register.newCode();
        var wrong = code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
        var name = Register.newName("重名队");
        var id = send(officer, registered(Register.newName("甲"), wrong) + filed(name) + filed(name)
                + ",,唱歌,曹娥街道,无名村,,2020-13-27,林小满,abc,\n").statusCode(201).body("fresh", equalTo(1)).body("faulty", equalTo(3))
                .extract().<String>path("id");
        RestAssured.given().auth().oauth2(officer.token()).header("Accept-Language", "zh-CN").get(ALL + "/{id}/rows?outcome=FAULTY", id).then().statusCode(200)
                .body("items.row", equalTo(java.util.List.of(2, 4, 5)))
                .body("items[0].faults[0].column", equalTo("统一社会信用代码")).body("items[0].faults[0].value", equalTo(wrong))
                .body("items[0].faults[0].message", containsString("校验位"))
                .body("items[1].faults[0].message", containsString("第 3 行"))
                .body("items[2].faults.column", hasItems("名称", "类别", "村（社区）", "备案日期", "联系电话", "负责人"));
    }

    @Test
    void files_of_older_spreadsheets_and_with_a_mark_read_the_same() {
        var officer = officer();
        var rows = HEADINGS + filed(Register.newName("剪纸社"));
        send(officer, rows.getBytes(Charset.forName("GB18030"))).statusCode(201).body("fresh", equalTo(1));
        send(officer, ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8)).statusCode(201).body("fresh", equalTo(1));
        send(officer, "别的,表头\n1,2\n".getBytes(StandardCharsets.UTF_8)).statusCode(422).body("code", equalTo("file-unreadable"));
        send(officer, new byte[] {'P', 'K', 3, 4, 9, 9}).statusCode(422).body("code", equalTo("file-unreadable"));
        send(officer, new byte[9 << 20]).statusCode(422).body("code", equalTo("import-too-large"));
    }

    @Test
    void the_template_can_be_filled_and_sent_back() {
        var officer = officer();
        var csv = officer.asks().get(ALL + "/template?kind=CSV").then().statusCode(200).extract().asString();
        send(officer, (csv + "\n").getBytes(StandardCharsets.UTF_8)).statusCode(422);
        var xlsx = officer.asks().get(ALL + "/template").then().statusCode(200).extract().asByteArray();
        send(officer, xlsx).statusCode(422).body("code", equalTo("file-unreadable"));
        send(officer, Spreadsheet.of(HEADINGS + filed(Register.newName("太极拳队")))).statusCode(201).body("fresh", equalTo(1));
    }

    @Test
    void what_the_register_says_otherwise_is_shown_changed_and_brought_back() {
        var officer = officer();
        var owner = register.applicant();
        var one = register.confirmed(owner);
        var code = owner.asks().get("/api/v1/organisations/{id}", one.id()).then().extract().<String>path("creditCode");
        var preview = send(officer, "更名" + one.name() + "," + code + ",,,,,,,0575-07654321,\n").body("changed", equalTo(1));
        officer.asks().get(ALL + "/{id}/rows", (String) preview.extract().path("id")).then()
                .body("items[0].organisationId", equalTo(one.id())).body("items[0].differences.column", hasItems("Name", "Telephone"))
                .body("items[0].differences.find { it.column == 'Telephone' }.after", containsString("*"));
        var done = step(officer, preview, "confirmation").statusCode(200);
        owner.asks().get("/api/v1/organisations/{id}", one.id()).then().body("name", equalTo("更名" + one.name())).body("category", equalTo("SERVICE"));
        step(officer, done, "reversal").statusCode(200).body("status", equalTo("UNDONE"));
        owner.asks().get("/api/v1/organisations/{id}", one.id()).then().body("name", equalTo(one.name()));
    }

    @Test
    void an_undone_import_leaves_the_register_and_frees_its_codes_but_no_filing_number() {
        var officer = officer();
        var name = Register.newName("腰鼓队");
        var done = step(officer, send(officer, filed(name)), "confirmation").statusCode(200);
        var id = officer.asks().get("/api/v1/organisations?q=" + name).then().extract().<String>path("items[0].id");
        step(officer, done, "reversal").statusCode(200);
        officer.asks().get("/api/v1/organisations/{id}", id).then().body("status", equalTo("WITHDRAWN")).body("filingNumber", notNullValue());
        step(officer, done, "reversal").statusCode(412);
        send(officer, filed(name)).body("fresh", equalTo(1));
    }

    @Test
    void what_others_have_gone_on_with_is_not_undone() {
        var officer = officer();
        var name = Register.newName("越剧社");
        var done = step(officer, send(officer, filed(name)), "confirmation").statusCode(200);
        var found = officer.asks().get("/api/v1/organisations?q=" + name).then().extract().<String>path("items[0].id");
        var tag = officer.asks().get("/api/v1/organisations/{id}", found).header("ETag");
        officer.asks().header("If-Match", tag).body(Map.of("summary", "每周二排练")).patch("/api/v1/organisations/{id}", found).then().statusCode(200);
        step(officer, done, "reversal").statusCode(409).body("code", equalTo("import-in-use"));
        var other = Register.newName("合唱团");
        done = step(officer, send(officer, filed(other)), "confirmation").statusCode(200);
        found = officer.asks().get("/api/v1/organisations?q=" + other).then().extract().path("items[0].id");
        people.of(org.yichuang.kernel.id.Id.fromString(found).value(), Role.APPLICANT_OWNER);
        step(officer, done, "reversal").statusCode(409).body("code", equalTo("import-in-use"));
    }

    @Test
    void a_preview_older_than_the_register_is_not_confirmed() {
        var officer = officer();
        var row = filed(Register.newName("合唱团"));
        var first = send(officer, row);
        step(officer, send(officer, row), "confirmation").statusCode(200);
        step(officer, first, "confirmation").statusCode(409).body("code", equalTo("import-outdated")).body("facts.rows", equalTo(java.util.List.of(2)));
        step(officer, send(officer, row), "confirmation").statusCode(422).body("code", equalTo("import-empty"));
    }

    @Test
    void it_is_confirmed_once_and_a_repeated_request_gets_the_first_answer() {
        var officer = officer();
        var preview = send(officer, filed(Register.newName("门球队"))).extract();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            officer.asks().header("If-Match", preview.header("ETag")).header("Idempotency-Key", key).post(ALL + "/{id}/confirmation",
                    (String) preview.path("id")).then().statusCode(200).body("status", equalTo("DONE"));
        }
        var now = officer.asks().get(ALL + "/{id}", (String) preview.path("id")).header("ETag");
        officer.asks().header("If-Match", now).header("Idempotency-Key", UUID.randomUUID().toString())
                .post(ALL + "/{id}/confirmation", (String) preview.path("id")).then().statusCode(409).body("code", equalTo("illegal-step"));
        officer.asks().header("Idempotency-Key", UUID.randomUUID().toString()).post(ALL + "/{id}/confirmation", (String) preview.path("id"))
                .then().statusCode(428);
        officer.asks().header("If-Match", now).post(ALL + "/{id}/confirmation", (String) preview.path("id")).then().statusCode(428);
    }

    @Test
    void only_the_region_s_programme_officers_and_administrators_import() {
        var preview = send(officer(), filed(Register.newName("书法社"))).statusCode(201);
        var id = preview.extract().<String>path("id");
        for (var role : new String[] {Role.TOWNSHIP_OFFICER, Role.AUDITOR, Role.BUREAU_LEAD}) send(people.with(role), filed("不行")).statusCode(403);
        send(register.applicant(), filed("不行")).statusCode(403);
        People.anybody().get(ALL).then().statusCode(401);
        var neighbour = people.with(Role.PROGRAMME_OFFICER, OTHER_TOWNSHIP);
        step(neighbour, preview, "confirmation").statusCode(404);
        neighbour.asks().get(ALL + "/{id}/rows", id).then().statusCode(404);
        neighbour.asks().get(ALL).then().statusCode(200).body("items.findAll { it.id == '" + id + "' }.size()", equalTo(0));
        var out = send(neighbour, filed(Register.newName("越界队"))).statusCode(201).body("faulty", equalTo(1)).extract().<String>path("id");
        neighbour.asks().get(ALL + "/{id}/rows", out).then().body("items[0].faults[0].message", containsString("reach"))
                .body("items[0].organisationId", nullValue());
        people.with(Role.ADMINISTRATOR).asks().get(ALL + "/{id}", id).then().statusCode(200);
    }
}
