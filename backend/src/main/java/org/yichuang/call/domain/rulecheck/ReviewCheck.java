package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.Aggregation.Method;
import org.yichuang.call.rules.BonusRules.BonusItem;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.call.rules.Quota.Dimension;
import org.yichuang.call.rules.ReviewRules;
import org.yichuang.call.rules.ReviewStage;
import org.yichuang.call.rules.ReviewStage.Kind;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.Seat;
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
        for (int i = 0; i < review.stages().size(); i++) stage(review, i, faults);
        aggregation(review, faults);
        ties(review, faults);
    }

    /** What speaks of a shortlist needs one; a selection hands on to a stage that decides; the seats fit at the table. */
    private static void stage(ReviewRules review, int i, Faults faults) {
        var stage = review.stages().get(i);
        var at = "/review/stages/" + i;
        boolean last = i == review.stages().size() - 1;
        faults.unless(stage.shortlist() != null || stage.shortlistPer() == null, at + "/shortlistPer", "field.only-with-shortlist");
        faults.unless(stage.shortlist() != null || stage.shortlistNotice() == null, at + "/shortlistNotice", "field.only-with-shortlist");
        faults.unless(stage.kind() != Kind.PANEL_SELECTION || stage.shortlist() != null && !last, at + "/kind", "field.selection-decides-nothing");
        faults.unique(stage.seats(), at + "/seats", Seat::key);
        int seats = stage.seats().stream().mapToInt(Seat::minimum).sum();
        boolean fits = stage.kind() == Kind.PUBLIC_JURY || seats <= review.reviewersPerApplication();
        faults.unless(fits, at + "/seats", "field.more-than-reviewers");
        // Several panels that each pick their own are never compared by score: what they give counts for their own shortlist only.
        boolean apart = stage.kind() == Kind.PANEL_SELECTION && stage.shortlistPer() == Dimension.TOWNSHIP;
        faults.unless(!apart || stage.weight().value() == 0, at + "/weight", "field.selection-weighs-nothing");
        if (stage.hasJuries()) juries(review, stage, at, faults);
    }

    /** Each jury makes a score of its own, so each needs a share and as many sheets as a score needs. */
    private static void juries(ReviewRules review, ReviewStage stage, String at, Faults faults) {
        boolean every = stage.seats().stream().allMatch(seat -> seat.share() != null);
        int whole = stage.seats().stream().mapToInt(seat -> seat.share() == null ? 0 : seat.share().value()).sum();
        faults.unless(every && whole == BasisPoints.WHOLE, at + "/seats", "field.not-whole");
        for (int i = 0; i < stage.seats().size(); i++) {
            boolean enough = stage.seats().get(i).minimum() >= review.aggregation().minimumValid();
            faults.unless(enough, at + "/seats/" + i + "/minimum", "field.too-few-for-a-score");
        }
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
