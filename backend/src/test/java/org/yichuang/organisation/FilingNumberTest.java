package org.yichuang.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.organisation.domain.CheckCharacter;

class FilingNumberTest {
    @Test
    void the_worked_examples_come_out() {
        assertEquals("BA330604004200007J", FilingNumber.of("330604004", 2020, 7).value());
        assertEquals("BA330604002200012P", FilingNumber.of("330604002", 2020, 12).value());
        assertEquals("BA330604004200007J", FilingNumber.parse(" ba330604004200007j").value());
    }

    @Test
    void it_says_which_township_and_which_serial() {
        var number = FilingNumber.parse("BA330604002200012P");
        assertEquals("330604002", number.townshipCode());
        assertEquals(12, number.serial());
    }

    @Test
    void serial_0000_does_not_exist() {
        var seventeen = "BA330604004200000";
        var number = seventeen + CheckCharacter.of(seventeen);
        assertEquals("field.filing-serial", assertThrows(Refusal.class, () -> FilingNumber.parse(number)).faults().get(0).messageKey());
        assertThrows(IllegalArgumentException.class, () -> FilingNumber.of("330604004", 2020, 0));
    }

    @Test
    void a_credit_code_is_not_a_filing_number() {
        var fault = assertThrows(Refusal.class, () -> FilingNumber.parse("51330604MJ9900012T")).faults().get(0);
        assertEquals("field.filing-prefix", fault.messageKey());
    }

    @Property
    void every_single_substitution_is_detected(@ForAll @IntRange(min = 1, max = 9999) int serial, @ForAll @IntRange(max = 17) int position,
                                               @ForAll @IntRange(min = 1, max = 30) int shift) {
        var number = FilingNumber.of("330604007", 2024, serial).value();
        int value = (CheckCharacter.ALPHABET.indexOf(number.charAt(position)) + shift) % 31;
        var wrong = number.substring(0, position) + CheckCharacter.ALPHABET.charAt(value) + number.substring(position + 1);
        assertThrows(Refusal.class, () -> FilingNumber.parse(wrong), wrong);
    }
}
