package org.yichuang.kernel.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;

/** The one way to change a state: the table of the enum, then the guard, then the step, then everybody hears of it. */
@ApplicationScoped
public class Transitions {
    private final BusinessClock clock;
    private final Event<Transitioned> happened;

    Transitions(BusinessClock clock, Event<Transitioned> happened) {
        this.clock = clock;
        this.happened = happened;
    }

    /** @param reason why, in words a person can read later; null where the step speaks for itself */
    public <S extends Enum<S> & Step<S>> void move(Stateful<S> thing, S to, String reason) {
        var from = thing.status();
        if (!from.next().contains(to)) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", thing.subject().kind()).with("from", from).with("to", to);
        }
        var now = clock.now();
        thing.guard(to, now);
        thing.become(new Move<>(from, to, now, reason));
        happened.fire(new Transitioned(thing.subject(), from.name(), to.name(), reason, now));
    }

    public <S extends Enum<S> & Step<S>> void move(Stateful<S> thing, S to) {
        move(thing, to, null);
    }
}
