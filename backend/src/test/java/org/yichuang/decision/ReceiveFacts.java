package org.yichuang.decision;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.decision.Decisions.Case;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.FactValue;
import org.yichuang.gate.KnownFacts;
import org.yichuang.gate.LookBack;
import org.yichuang.gate.Requirement;
import org.yichuang.gate.RestrictionPoint;
import org.yichuang.gate.Restrictions;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/** For what happens when nobody can tell: receiving money asks one thing that no stage knows, until the test tells it. */
@ApplicationScoped
public class ReceiveFacts {
    private final KnownFacts facts;

    ReceiveFacts(KnownFacts facts) {
        this.facts = facts;
    }

    static class OnlyListed extends Restrictions {
        @Override
        public List<Condition> conditions(RestrictionPoint point, String party, String organisationKind) {
            if (point != RestrictionPoint.RECEIVE_MONEY) return super.conditions(point, party, organisationKind);
            return List.of(new Condition("listed", "1", party, KnownFacts.LISTED, Requirement.notWithin(LookBack.months(12)), Effect.BLOCKS,
                    new LocalText("不在异常名录", "not listed"), new LocalText("申请移出", "ask for removal"), new LocalText("规则", "rules"), "APPLICANT_OWNER", false));
        }
    }

    /** For the length of a test. */
    public void askOneThing() {
        QuarkusMock.installMockForType(new OnlyListed(), Restrictions.class);
    }

    /** Nothing stands against anybody of the case. */
    public void clean(Case one) {
        one.applied().forEach(applied -> tell(applied.entry().title(), one, FactValue.never()));
    }

    private void tell(String title, Case one, FactValue value) {
        var applied = one.named(title);
        facts.tell(organisation(applied.draft().organisation()), KnownFacts.LISTED, value);
        Object host = applied.draft().owner().asks().get("/api/v1/organisations/" + applied.draft().organisation()).then().extract().path("hostId");
        if (host != null) facts.tell(organisation(host.toString()), KnownFacts.LISTED, value);
    }

    private static Subject organisation(String id) {
        return new Subject("organisation", Id.fromString(id).value());
    }
}
