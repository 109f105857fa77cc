package org.yichuang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Step;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;

@ApiTest
class TransitionsTest {
    enum Door implements Step<Door> {
        SHUT, OPEN;

        @Override
        public Set<Door> next() {
            return switch (this) {
                case SHUT -> EnumSet.of(OPEN);
                case OPEN -> EnumSet.noneOf(Door.class);
            };
        }
    }

    static class House implements Stateful<Door> {
        final long id = Ids.next();
        Door door = Door.SHUT;

        @Override
        public Door status() {
            return door;
        }

        @Override
        public Subject subject() {
            return new Subject("house", id);
        }

        @Override
        public void become(Move<Door> move) {
            door = move.to();
        }
    }

    @Inject Transitions transitions;
    @Inject EntityManager db;

    @Test
    @Transactional
    void a_step_of_the_table_changes_the_state_and_leaves_a_row_in_the_record() {
        var house = new House();
        transitions.move(house, Door.OPEN, "morning");
        assertEquals(Door.OPEN, house.door);
        var rows = db.createQuery("select e.fromState, e.toState, e.actor from AuditEntry e where e.subjectKind = 'house' and e.subjectId = :id", Object[].class)
                .setParameter("id", house.id).getResultList();
        assertEquals(1, rows.size());
        assertEquals("SHUT", rows.get(0)[0]);
        assertEquals("OPEN", rows.get(0)[1]);
    }

    @Test
    @Transactional
    void a_step_that_is_not_in_the_table_is_refused_and_changes_nothing() {
        var house = new House();
        transitions.move(house, Door.OPEN);
        var refusal = assertThrows(Refusal.class, () -> transitions.move(house, Door.SHUT));
        assertEquals(CommonProblem.ILLEGAL_STEP, refusal.code());
        assertEquals(Door.OPEN, house.door);
    }
}
