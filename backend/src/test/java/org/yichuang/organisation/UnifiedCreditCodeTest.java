package org.yichuang.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.organisation.domain.CheckCharacter;

class UnifiedCreditCodeTest {
    private static final String A = "51330604MJ9900012T";

    @ParameterizedTest
    @ValueSource(strings = {A, "52330604MJ9900020J", "52330604MJ9900039F", "91350100M000100Y43", "91330604146165334B"})
    void the_worked_examples_are_valid(String code) {
        assertEquals(code, UnifiedCreditCode.parse(code).value());
    }

    @ParameterizedTest
    @CsvSource({"51330604MJ9900012T, ASSOCIATION", "52330604MJ9900020J, SOCIAL_SERVICE", "91330604146165334B, OTHER_LEGAL_PERSON"})
    void the_code_says_the_legal_form(String code, LegalForm form) {
        assertEquals(form, LegalForm.of(UnifiedCreditCode.parse(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  51330604mj9900012t ", "５１３３０６０４ＭＪ９９０００１２Ｔ", "　51330604MJ9900012T　"})
    void what_people_type_is_normalised(String typed) {
        assertEquals(A, UnifiedCreditCode.parse(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"513306O4MJ9900012T, 7, O", "51330604MJ99000I2T, 16, I", "51330604MJ99 0012T, 13, ' '", "5133-604MJ9900012T, 5, -"})
    void a_forbidden_letter_is_named_with_its_position_and_never_corrected(String typed, int position, String letter) {
        var fault = assertThrows(Refusal.class, () -> UnifiedCreditCode.parse(typed)).faults().get(0);
        assertEquals("field.code-letter", fault.messageKey());
        assertEquals(position, fault.params().get("position"));
        assertEquals(letter, fault.params().get("letter"));
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y4Z, field.code-letter", "51330604MJ9900012, field.code-length", "51330604MJ9900012X, field.code-check"})
    void a_wrong_code_is_refused_with_the_reason(String typed, String key) {
        assertEquals(key, assertThrows(Refusal.class, () -> UnifiedCreditCode.parse(typed)).faults().get(0).messageKey());
    }

    @Test
    void a_wrong_organisation_code_inside_is_refused_even_if_the_outer_check_holds() {
        var seventeen = "51330604MJ9900013";
        var code = seventeen + CheckCharacter.of(seventeen);
        assertEquals("field.code-inner", assertThrows(Refusal.class, () -> UnifiedCreditCode.parse(code)).faults().get(0).messageKey());
    }

    @Test
    void a_sum_divisible_by_31_gives_zero() {
        for (int n = 0; n < 10_000; n++) {
            var code = UnifiedCreditCode.compose("52", "330604", "MJ99%04d".formatted(n));
            assertEquals(code, UnifiedCreditCode.parse(code.value()));
        }
    }

    @Property
    void every_single_substitution_is_detected(@ForAll @IntRange(max = 9999) int body, @ForAll @IntRange(max = 17) int position,
                                               @ForAll @IntRange(min = 1, max = 30) int shift) {
        var code = UnifiedCreditCode.compose("52", "330604", "MJ99%04d".formatted(body)).value();
        int value = (CheckCharacter.ALPHABET.indexOf(code.charAt(position)) + shift) % 31;
        var wrong = code.substring(0, position) + CheckCharacter.ALPHABET.charAt(value) + code.substring(position + 1);
        assertThrows(Refusal.class, () -> UnifiedCreditCode.parse(wrong), wrong);
    }

    @Property
    void every_swap_of_unequal_neighbours_is_detected(@ForAll @IntRange(max = 9999) int body, @ForAll @IntRange(max = 16) int at) {
        var code = UnifiedCreditCode.compose("51", "330604", "MJ99%04d".formatted(body)).value();
        if (code.charAt(at) == code.charAt(at + 1)) return;
        var swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
        assertThrows(Refusal.class, () -> UnifiedCreditCode.parse(swapped), swapped);
    }
}
