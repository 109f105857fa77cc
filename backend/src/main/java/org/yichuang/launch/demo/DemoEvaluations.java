package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.ASSESSOR;
import static org.yichuang.launch.demo.DemoPerson.BUREAU_LEAD;
import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yichuang.evaluation.AssessEvaluation;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.MidtermOutcome;
import org.yichuang.evaluation.service.AnswerSurvey;
import org.yichuang.evaluation.service.Assessing;
import org.yichuang.evaluation.service.Assigning;
import org.yichuang.evaluation.service.Confirming;
import org.yichuang.evaluation.service.DeclareConflict;
import org.yichuang.evaluation.service.EvaluationFilter;
import org.yichuang.evaluation.service.EvaluationQueries;
import org.yichuang.evaluation.service.OpenSurvey;
import org.yichuang.evaluation.service.SurveyService;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.page.PageRequest;

/** A third party looks into a project at half time and at the end; the bureau confirms; people it serves say how they liked it. */
@ApplicationScoped
class DemoEvaluations {
    private static final List<String> CRITERIA = List.of("outputs", "outcomes", "finance", "records", "lasting");
    private final DemoCast cast;
    private final EvaluationQueries queries;
    private final Assigning assigning;
    private final Assessing assessing;
    private final Confirming confirming;
    private final SurveyService surveys;

    DemoEvaluations(DemoCast cast, EvaluationQueries queries, Assigning assigning, Assessing assessing, Confirming confirming, SurveyService surveys) {
        this.cast = cast;
        this.queries = queries;
        this.assigning = assigning;
        this.assessing = assessing;
        this.confirming = confirming;
        this.surveys = surveys;
    }

    /** The assessor declares next. */
    void assign(DemoProjects.Project project, EvaluationKind kind) {
        long id = id(project, kind);
        cast.as(PROGRAMME_OFFICER, () -> assigning.assign(id, version(id), cast.idOf(ASSESSOR)));
    }

    private void declareFree(long id) {
        cast.as(ASSESSOR, () -> assigning.declare(id, version(id), new DeclareConflict(false, null)));
    }

    void passMidterm(DemoProjects.Project project) {
        assess(id(project, EvaluationKind.MIDTERM), new AssessEvaluation(MidtermOutcome.PASS, null, List.of(), false,
                Set.of(AssessEvaluation.Way.DESK, AssessEvaluation.Way.VISIT), "现场看了一次活动，签到与登记一致，支出在预算之内，通过。"));
    }

    /** @param points by the rubric: outputs, outcomes, finance, records, lasting */
    void score(DemoProjects.Project project, int... points) {
        var marks = new ArrayList<AssessEvaluation.Mark>();
        for (int i = 0; i < points.length; i++) marks.add(new AssessEvaluation.Mark(CRITERIA.get(i), points[i], "有签到、账目和回访可查。"));
        assess(id(project, EvaluationKind.FINAL), new AssessEvaluation(null, null, marks, false,
                Set.of(AssessEvaluation.Way.DESK, AssessEvaluation.Way.VOUCHERS), "目标完成，票据齐全，受益人满意，骨干居民能够自己办下去。"));
    }

    private void assess(long id, AssessEvaluation finding) {
        declareFree(id);
        cast.as(ASSESSOR, () -> assessing.assess(id, version(id), DemoCast.key(), finding));
    }

    void confirm(DemoProjects.Project project, EvaluationKind kind) {
        long id = id(project, kind);
        cast.as(BUREAU_LEAD, () -> confirming.confirm(id, version(id), DemoCast.key()));
    }

    /** Twelve people answer from their own phones. */
    void ask(DemoProjects.Project project, LocalDate until) {
        var code = cast.as(PROGRAMME_OFFICER, () -> surveys.open(DemoCast.key(), new OpenSurvey(project.id(), until))).code();
        for (int i = 0; i < 12; i++) {
            var answer = new AnswerSurvey("demo-phone-%06d".formatted(i), i % 4 == 0 ? 4 : 5);
            cast.asPublic(() -> {
                surveys.answer(code, answer);
                return null;
            });
        }
    }

    private long id(DemoProjects.Project project, EvaluationKind kind) {
        var filter = new EvaluationFilter();
        filter.projectId = project.id();
        filter.kind = kind;
        return cast.as(PROGRAMME_OFFICER, () -> queries.list(filter, PageRequest.of(5))).items().get(0).id().value();
    }

    private IfMatch version(long id) {
        return new IfMatch(queries.get(id).version());
    }
}
