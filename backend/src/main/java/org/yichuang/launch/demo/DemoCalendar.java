package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import org.yichuang.award.service.AgreementClock;
import org.yichuang.call.service.CallClock;
import org.yichuang.decision.service.DecisionClock;
import org.yichuang.disbursement.service.HoldClock;
import org.yichuang.evaluation.service.EvaluationClock;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.notice.service.NoticeClock;

/** Turns the demo's calendar to the next day of the story; what falls due by itself has then fallen due. */
@ApplicationScoped
class DemoCalendar {
    private final BusinessClock clock;
    private final DemoCast cast;
    private final CallClock calls;
    private final NoticeClock notices;
    private final DecisionClock decisions;
    private final AgreementClock agreements;
    private final EvaluationClock evaluations;
    private final HoldClock holds;

    DemoCalendar(BusinessClock clock, DemoCast cast, CallClock calls, NoticeClock notices, DecisionClock decisions, AgreementClock agreements,
                 EvaluationClock evaluations, HoldClock holds) {
        this.clock = clock;
        this.cast = cast;
        this.calls = calls;
        this.notices = notices;
        this.decisions = decisions;
        this.agreements = agreements;
        this.evaluations = evaluations;
        this.holds = holds;
    }

    /** Nine in the morning of this day. */
    LocalDate on(String day) {
        return on(LocalDate.parse(day));
    }

    LocalDate on(LocalDate day) {
        clock.moveTo(BusinessClock.startOf(day).plus(Duration.ofHours(9)));
        cast.asJob("call-clock", calls::catchUp);
        cast.asJob("notice-clock", notices::catchUp);
        cast.asJob("decision-clock", decisions::catchUp);
        cast.asJob("agreement-clock", agreements::catchUp);
        cast.asJob("evaluation-clock", evaluations::catchUp);
        cast.asJob("hold-clock", holds::catchUp);
        return clock.today();
    }

    /** Later the same day. */
    void at(int hour) {
        clock.moveTo(BusinessClock.startOf(clock.today()).plus(Duration.ofHours(hour)));
    }
}
