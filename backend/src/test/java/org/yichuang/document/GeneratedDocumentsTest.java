package org.yichuang.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.document.print.PlainText;
import org.yichuang.document.store.ContentStore;
import org.yichuang.house.ApiTest;
import org.yichuang.house.People;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.step.Subject;

/** Papers that the service makes: Chinese, complete, and honest about characters that no font has. */
@ApiTest
class GeneratedDocumentsTest {
    @Inject GeneratedDocuments papers;
    @Inject Documents documents;
    @Inject ContentStore store;
    @Inject People people;

    @Test
    void a_paper_carries_the_words_and_is_kept_under_its_hash() throws IOException {
        var subject = new Subject("test-thing", Ids.next());
        var made = make(subject, new Letter("霓亮爱心志愿服务社 <甲&乙>", "人民币贰万壹仟伍佰叁拾捌元肆角陆分"));
        var bytes = store.read(made.id().value()).readAllBytes();
        assertEquals("application/pdf", made.mediaType());
        assertEquals(Digest.sha256(bytes), made.sha256());
        assertEquals(bytes.length, made.size());
        var text = text(bytes);
        assertTrue(text.contains("霓亮爱心志愿服务社 <甲&乙>"), text);
        assertTrue(text.contains("人民币贰万壹仟伍佰叁拾捌元肆角陆分"), text);
        assertEquals(made, documents.byId(subject).get(made.id()));
    }

    /** They share one font, which is read once. */
    @Test
    void papers_made_at_the_same_moment_keep_their_own_words() {
        var names = List.of("曹娥江", "百官街道", "凤鸣山", "道墟", "东关", "章镇", "丰惠", "崧厦");
        var made = names.parallelStream().map(name -> papers.preview("document/letter", new Letter(name, "人民币壹元整"))).toList();
        for (int i = 0; i < names.size(); i++) {
            var pdf = made.get(i);
            var text = assertDoesNotThrow(() -> text(pdf));
            assertTrue(text.contains(names.get(i)), text);
        }
    }

    /** A name outside every font of this machine stays visible by its number; ones that a font has are printed as they are. */
    @Test
    void a_rare_character_leaves_a_mark_and_never_a_gap() throws IOException {
        var text = text(papers.preview("document/letter", new Letter("王\uD884\uDF5C、张喆", "x")));
        assertTrue(text.contains("王〓〔U+3135C〕、张喆"), text);
    }

    @Test
    void without_a_reader_of_its_subject_nobody_finds_it() {
        var made = make(new Subject("test-thing", Ids.next()), new Letter("甲", "乙"));
        people.with(Role.ADMINISTRATOR).asks().get("/api/v1/documents/{id}/content", made.id().toString()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"a‮b, ab", "龘, 〓〔U+9F98〕", "'x\u0007y', xy", "中 文, 中 文"})
    void what_is_no_character_is_left_out_and_what_no_font_has_is_named(String given, String printed) {
        assertEquals(printed, new PlainText(one -> one != '龘').of(given));
    }

    @Test
    void half_a_pair_does_not_break_the_page() {
        assertArrayEquals(new int[] {'a', 'b'}, new PlainText(one -> true).of("a\uD884b").codePoints().toArray());
    }

    private DocumentSummary make(Subject subject, Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> papers.make(subject, "收据.pdf", "document/letter", letter));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    public record Letter(String name, String amount) { }
}
