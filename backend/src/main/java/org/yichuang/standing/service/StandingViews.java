package org.yichuang.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.gate.RecordRef;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.place.Divisions;
import org.yichuang.standing.domain.DeclarationStore;
import org.yichuang.standing.domain.Dimension;
import org.yichuang.standing.domain.DimensionScore;
import org.yichuang.standing.domain.Evidence;
import org.yichuang.standing.domain.Formula;
import org.yichuang.standing.domain.Indicator;
import org.yichuang.standing.domain.Known;
import org.yichuang.standing.domain.Measuring;
import org.yichuang.standing.domain.Merit;
import org.yichuang.standing.domain.Places;
import org.yichuang.standing.domain.Reading;
import org.yichuang.standing.domain.Score;
import org.yichuang.standing.domain.StandingRules;
import org.yichuang.standing.domain.YearlyConfirmation;
import org.yichuang.standing.service.StandingView.YearView;
import org.yichuang.standing.service.StandingView.DimensionView;
import org.yichuang.standing.service.StandingView.IndicatorView;
import org.yichuang.standing.service.StandingView.MeritView;
import org.yichuang.standing.service.StandingView.OneMore;
import org.yichuang.standing.service.StandingView.RecordView;

/** Puts scores into words. Here, and nowhere before, numbers are rounded. */
@ApplicationScoped
class StandingViews {
    private static final int DECIMALS = 2;
    private static final int MOST_RECORDS = 60;
    private final RuleBookInForce book;
    private final DeclarationStore declarations;
    private final Divisions divisions;

    StandingViews(RuleBookInForce book, DeclarationStore declarations, Divisions divisions) {
        this.book = book;
        this.declarations = declarations;
        this.divisions = divisions;
    }

    static String shown(Fraction number) {
        return number == null ? null : number.shown(DECIMALS);
    }

    /** Of whatever version: a dimension that the book in force does not know any more is called by its key. */
    List<DimensionPoints> dimensions(Score score) {
        return score.dimensions().stream().map(one -> new DimensionPoints(one.key(),
                dimension(one.key()).map(Dimension::label).orElse(new org.yichuang.kernel.words.LocalText(one.key(), one.key())), one.weight(), shown(one.points()))).toList();
    }

    private Optional<Dimension> dimension(String key) {
        return book.rules().dimensions().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    StandingView view(OrganisationSummary body, Known known, Places places, boolean mayEnter) {
        var rules = book.rules();
        var score = Measuring.score(rules, known);
        var more = Measuring.score(rules, known.withOneMoreActivity());
        var readings = Measuring.readings(rules, known);
        return new StandingView(new Id(body.id()), body.name(), divisions.nameOf(body.divisionCode()), body.category(), body.urban(), known.asOf(),
                rules.name(), rules.version(), rules.basis(), shown(score.total()), score.total().toString(), places, dimensions(rules, score, more, readings),
                new OneMore(shown(more.total()), shown(more.total().minus(score.total()))),
                declarations.lastConfirmation(body.id()).map(StandingViews::confirmation).orElse(null),
                declarations.merits(body.id()).stream().map(StandingViews::merit).toList(),
                rules.counting().houseRules(), mayEnter);
    }

    private static List<DimensionView> dimensions(StandingRules rules, Score score, Score more, Map<String, Reading> readings) {
        return rules.dimensions().stream().map(one -> {
            DimensionScore now = score.dimension(one.key());
            return new DimensionView(one.key(), one.label(), one.weight(), shown(now.points()), shown(more.dimension(one.key()).points()),
                    one.indicators().stream().map(indicator -> indicator(indicator, score, more, readings.get(indicator.key()))).toList());
        }).toList();
    }

    private static IndicatorView indicator(Indicator one, Score score, Score more, Reading reading) {
        var now = score.indicator(one.key());
        var records = reading.records().stream().sorted(Comparator.comparing(Evidence::on, Comparator.nullsFirst(Comparator.reverseOrder())))
                .limit(MOST_RECORDS).map(StandingViews::record).toList();
        return new IndicatorView(one.key(), one.label(), one.rule(), one.measure(), one.weight(), shown(now.share()), shown(now.value()), now.caseKey(),
                shown(target(one.formula())), now.notApplicable(), shown(now.points()), shown(more.indicator(one.key()).points()), reading.records().size(), records);
    }

    /** Recency is best below its limit; deductions are best at none. */
    private static Fraction target(Formula formula) {
        return switch (formula.kind()) {
            case CAP -> formula.target();
            case DECLINE -> formula.fullUntil();
            case SCALE -> Formula.FULL.dividedBy(formula.factor());
            case DEDUCT -> Fraction.ZERO;
            case CASES -> null;
        };
    }

    private static RecordView record(Evidence one) {
        return new RecordView(RecordRef.of(one.record()), one.on(), one.label(), shown(one.counts()));
    }

    static YearView confirmation(YearlyConfirmation one) {
        var said = one.declared();
        return new YearView(said.on(), said.residents(), said.area(), said.groups(), said.houseRules(), said.instructorActivities(),
                said.partyExempt(), one.note(), one.enteredByName());
    }

    static MeritView merit(Merit one) {
        var said = one.earned();
        return new MeritView(new Id(one.id()), said.kind(), said.level(), said.amountFen(), said.title(), one.giver(), one.documentNo(), said.on(),
                one.enteredByName());
    }
}
