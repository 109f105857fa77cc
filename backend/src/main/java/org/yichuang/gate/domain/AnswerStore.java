package org.yichuang.gate.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.List;
import java.util.Optional;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateAnswer;
import org.yichuang.kernel.step.Subject;

/** Where answers are kept for good. */
@ApplicationScoped
public class AnswerStore {
    private final EntityManager db;

    AnswerStore(EntityManager db) {
        this.db = db;
    }

    public GateAnswer keep(GateAnswer answer, Long askedBy) {
        var stored = new StoredAnswer(answer, askedBy);
        db.persist(stored);
        int position = 0;
        for (var finding : answer.findings()) db.persist(new StoredLine(stored.id(), position++, finding));
        db.flush();
        return stored.with(answer.findings());
    }

    public Optional<GateAnswer> find(long id) {
        return Optional.ofNullable(db.find(StoredAnswer.class, id)).map(this::whole);
    }

    /** What this gate last said about the subject. */
    public Optional<GateAnswer> last(String gate, Subject subject) {
        return db.createQuery("from StoredAnswer where subjectKind = :kind and subjectId = :id and gate = :gate order by id desc", StoredAnswer.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).setParameter("gate", gate)
                .setMaxResults(1).getResultList().stream().findFirst().map(this::whole);
    }

    public GateAnswer whole(StoredAnswer stored) {
        return stored.with(findings(stored.id()));
    }

    /** A whole page of answers, their lines read at once. */
    public Map<Long, GateAnswer> whole(Collection<StoredAnswer> stored) {
        if (stored.isEmpty()) return Map.of();
        var lines = lines(stored.stream().map(StoredAnswer::id).toList()).stream()
                .collect(Collectors.groupingBy(StoredLine::answerId, Collectors.mapping(StoredLine::finding, Collectors.toList())));
        return stored.stream().collect(Collectors.toMap(StoredAnswer::id, one -> one.with(lines.getOrDefault(one.id(), List.of()))));
    }

    /** A page is a good part of a small table: left alone, the database reads all of it and sorts. */
    @SuppressWarnings("unchecked")
    private List<StoredLine> lines(List<Long> answerIds) {
        return db.createNativeQuery("SELECT * FROM gate_answer_line FORCE INDEX (uq_gate_answer_line) WHERE answer_id IN (:ids) ORDER BY answer_id, position",
                StoredLine.class).setParameter("ids", answerIds).getResultList();
    }

    private List<Finding> findings(long answerId) {
        return db.createQuery("from StoredLine where answerId = :id order by position", StoredLine.class).setParameter("id", answerId)
                .getResultList().stream().map(StoredLine::finding).toList();
    }
}
