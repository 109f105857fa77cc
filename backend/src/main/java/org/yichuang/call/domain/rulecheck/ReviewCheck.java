package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.Aggregation.Method;
import org.yichuang.call.rules.BonusRules.BonusItem;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.call.rules.ReviewRules;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.TieBreak.By;
import org.yichuang.kernel.money.BasisPoints;

/** The way of judging comes to a result: stages make up the whole, sheets suffice, every tie can be broken. */
final class ReviewCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var review = rules.review();
        faults.unique(review.stages(), "/review/stages", ReviewStage::key);
        int whole = review.stages().stream().mapToInt(stage -> stage.weight().value()).sum();
        faults.unless(whole == BasisPoints.WHOLE, "/review/stages", "field.not-whole");
        faults.unless(review.reviewersPerApplication() % 2 == 1, "/review/reviewersPerApplication", "field.not-odd");
        faults.unique(review.conflictGrounds(), "/review/conflictGrounds", ConflictGround::key);
        faults.unique(review.bonus().items(), "/review/bonus/items", BonusItem::key);
        aggregation(review, faults);
        ties(review, faults);
    }

    private static void aggregation(ReviewRules review, Faults faults) {
        var how = review.aggregation();
        faults.unless(how.minimumValid() <= review.reviewersPerApplication(), "/review/aggregation/minimumValid", "field.more-than-reviewers");
        if (how.method() != Method.TRIMMED_MEAN) return;
        boolean given = how.trimFrom() != null && how.dropEachEnd() != null;
        faults.unless(given && how.trimFrom() > 2 * how.dropEachEnd(), "/review/aggregation/trimFrom", "field.trim-leaves-nothing");
    }

    private static void ties(ReviewRules review, Faults faults) {
        var chain = review.tieBreak();
        faults.unless(chain.get(chain.size() - 1).by() == By.PUBLIC_DRAW, "/review/tieBreak", "field.tie-unbroken");
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).by() != By.CRITERION_MEAN) continue;
            var criterion = chain.get(i).criterion();
            boolean everywhere = review.rubrics().stream().allMatch(one -> one.criteria().stream().anyMatch(c -> c.key().equals(criterion)));
            faults.unless(everywhere, "/review/tieBreak/" + i + "/criterion", "field.criterion-not-everywhere");
        }
    }
}
