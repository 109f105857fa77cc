package org.yichuang.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yichuang.audit.service.AuditChain;
import org.yichuang.audit.service.AuditSealer;
import org.yichuang.audit.service.ChainProof;
import org.yichuang.audit.service.ChainProof.Break;
import org.yichuang.audit.service.ChainProof.Fault;
import org.yichuang.house.ApiTest;
import org.yichuang.house.OwnerDatabase;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** Each test puts back what it changed, for all tests share one chain. */
@ApiTest
class AuditChainTest {
    @Inject AuditTrail trail;
    @Inject AuditSealer sealer;
    @Inject AuditChain chain;
    @Inject OwnerDatabase owner;
    private long last;

    @BeforeEach
    @ActivateRequestContext
    void five_rows_are_written_and_linked() {
        for (int i = 0; i < 5; i++) {
            QuarkusTransaction.requiringNew().run(() -> trail.record(new Subject("boat", Ids.next()), "sailed", Map.of("wind", "east")));
        }
        assertTrue(sealer.seal());
        last = proof().lastNumber();
    }

    @Test
    void an_untouched_chain_is_whole_and_nothing_waits() {
        assertTrue(proof().whole());
        assertEquals(0, proof().waiting());
        assertEquals(last, proof().sealed());
    }

    @Test
    void an_altered_row_is_found_and_it_alone() throws SQLException {
        owner.run("UPDATE audit_entry SET actor = CONCAT(actor, '!') WHERE id = " + entry(), last - 2);
        assertEquals(List.of(new Break(last - 2, Fault.ALTERED)), proof().breaks());
        owner.run("UPDATE audit_entry SET actor = TRIM(TRAILING '!' FROM actor) WHERE id = " + entry(), last - 2);
        assertTrue(proof().whole());
    }

    @Test
    void altered_content_is_found() throws SQLException {
        owner.run("UPDATE audit_content SET content = REPLACE(content, 'east', 'west') WHERE entry_id = " + entry(), last - 1);
        assertEquals(List.of(new Break(last - 1, Fault.CONTENT_ALTERED)), proof().breaks());
        owner.run("UPDATE audit_content SET content = REPLACE(content, 'west', 'east') WHERE entry_id = " + entry(), last - 1);
        assertTrue(proof().whole());
    }

    @Test
    void erased_content_and_salt_leave_the_chain_whole() throws SQLException {
        assertEquals(1, owner.run("DELETE FROM audit_content WHERE entry_id = " + entry(), last - 3));
        assertTrue(proof().whole());
    }

    @Test
    void two_rows_that_change_places_are_found() throws SQLException {
        swap(last - 1, last);
        assertEquals(List.of(new Break(last - 1, Fault.ALTERED), new Break(last, Fault.ALTERED)), proof().breaks());
        swap(last - 1, last);
        assertTrue(proof().whole());
    }

    @Test
    void a_removed_row_leaves_a_gap_even_when_its_link_goes_too() throws SQLException {
        owner.run("CREATE TABLE kept_seal AS SELECT * FROM audit_seal WHERE number = ?", last - 2);
        owner.run("DELETE FROM audit_seal WHERE number = ?", last - 2);
        assertEquals(List.of(new Break(last - 2, Fault.MISSING), new Break(null, Fault.NOT_LINKED)), proof().breaks());
        owner.run("INSERT INTO audit_seal SELECT * FROM kept_seal");
        owner.run("DROP TABLE kept_seal");
        owner.run("CREATE TABLE kept_entry AS SELECT * FROM audit_entry WHERE id = " + entry(), last - 2);
        owner.run("DELETE FROM audit_entry WHERE id = " + entry(), last - 2);
        assertEquals(List.of(new Break(last - 2, Fault.ALTERED)), proof().breaks());
        owner.run("INSERT INTO audit_entry SELECT * FROM kept_entry");
        owner.run("DROP TABLE kept_entry");
        assertTrue(proof().whole());
    }

    @Test
    void a_cut_off_end_is_found_by_who_noted_the_last_link() {
        var noted = new AuditChain.Noted(last, proof().lastHash());
        assertTrue(chain.verify(noted).whole());
        assertEquals(List.of(new Break(last + 1, Fault.NOTED_DIFFERS)), chain.verify(new AuditChain.Noted(last + 1, noted.hash())).breaks());
        assertFalse(chain.verify(new AuditChain.Noted(last, "0".repeat(64))).whole());
    }

    @Test
    void the_service_itself_can_neither_change_nor_delete_the_record() {
        for (var sql : List.of("UPDATE audit_entry SET actor = 'nobody'", "DELETE FROM audit_entry", "UPDATE audit_seal SET hash = ''", "DELETE FROM audit_seal",
                "UPDATE audit_content SET content = '{}'", "DELETE FROM audit_content")) {
            assertThrows(SQLException.class, () -> owner.runAsService(sql), sql);
        }
    }

    @Test
    void rows_that_are_not_linked_yet_wait() {
        write();
        assertEquals(1, proof().waiting());
        assertTrue(proof().whole());
        sealer.seal();
        assertEquals(last + 1, proof().lastNumber());
    }

    @ActivateRequestContext
    void write() {
        QuarkusTransaction.requiringNew().run(() -> trail.record(new Subject("boat", Ids.next()), "sailed", Map.of()));
    }

    private void swap(long one, long other) throws SQLException {
        owner.run("UPDATE audit_seal a JOIN audit_seal b ON a.number = ? AND b.number = ? SET a.entry_id = -b.entry_id, b.entry_id = -a.entry_id", one, other);
        owner.run("UPDATE audit_seal SET entry_id = -entry_id WHERE entry_id < 0");
    }

    private ChainProof proof() {
        return chain.verify(null);
    }

    private static String entry() {
        return "(SELECT entry_id FROM audit_seal WHERE number = ?)";
    }
}
