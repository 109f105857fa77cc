package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.yichuang.fund.FundProblem;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.Refusal;

/**
 * The balance rows. They change in the journal's transaction by what is added, never by what somebody has read before, so
 * any number of commands may run at once. The conditions here give the refusal its words; the CHECKs of the tables hold
 * against everything else.
 */
@ApplicationScoped
public class Balances {
    private final EntityManager db;

    Balances(EntityManager db) {
        this.db = db;
    }

    void open(Level level, String columns, Object... values) {
        var query = db.createNativeQuery("INSERT IGNORE INTO " + level.table() + " (" + columns + ") VALUES ("
                + String.join(", ", java.util.Collections.nCopies(values.length, "?")) + ")");
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }

    /** @param parent what the row must hang on: a condition like {@code pool_id = 7}, or nothing */
    void change(Level level, long id, Map<Figure, Long> changes, String parent) {
        if (changes.isEmpty()) return;
        var ordered = new TreeMap<>(changes);
        var set = ordered.keySet().stream().map(f -> f.column() + " = " + f.column() + " + :" + f.name()).collect(Collectors.joining(", "));
        var enough = ordered.entrySet().stream().filter(e -> e.getValue() < 0 && !e.getKey().mayBeNegative())
                .map(e -> " AND " + e.getKey().column() + " >= -(:" + e.getKey().name() + ")").collect(Collectors.joining());
        var update = db.createNativeQuery("UPDATE " + level.table() + " SET " + set + " WHERE " + level.key() + " = :id" + parent + enough);
        ordered.forEach((figure, fen) -> update.setParameter(figure.name(), fen));
        try {
            if (update.setParameter("id", id).executeUpdate() == 0) throw lacking(level, id, ordered);
        } catch (ConstraintViolationException broken) {
            throw (Refusal) FundProblem.BOOKS_REFUSE.refuse().initCause(broken);
        }
    }

    public Map<Figure, Money> of(Level level, long id) {
        var found = of(level, List.of(id)).get(id);
        if (found == null) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    public Map<Long, Map<Figure, Money>> of(Level level, Collection<Long> ids) {
        var rows = new TreeMap<Long, Map<Figure, Money>>();
        if (ids.isEmpty()) return rows;
        var figures = Arrays.stream(Figure.values()).filter(figure -> figure.isOn(level)).toList();
        var columns = level.key() + figures.stream().map(figure -> ", " + figure.column()).collect(Collectors.joining());
        // A single figure beside the key still makes a row of two.
        List<?> found = db.createNativeQuery("SELECT " + columns + " FROM " + level.table() + " WHERE " + level.key() + " IN (:ids)", Object[].class)
                .setParameter("ids", ids).getResultList();
        for (var one : found) {
            var row = (Object[]) one;
            var values = new EnumMap<Figure, Money>(Figure.class);
            for (int i = 0; i < figures.size(); i++) values.put(figures.get(i), Money.fen(((Number) row[i + 1]).longValue()));
            rows.put(((Number) row[0]).longValue(), values);
        }
        return rows;
    }

    /** Read under the lock that a change has taken, so it is what the row holds now. */
    boolean isClosed(long poolId) {
        return (Boolean) db.createNativeQuery("SELECT closed FROM pool_balance WHERE pool_id = :id FOR UPDATE", Boolean.class)
                .setParameter("id", poolId).getSingleResult();
    }

    void close(long poolId) {
        try {
            db.createNativeQuery("UPDATE pool_balance SET closed = TRUE WHERE pool_id = :id").setParameter("id", poolId).executeUpdate();
        } catch (ConstraintViolationException unsettled) {
            throw (Refusal) FundProblem.POOL_NOT_SETTLED.refuse().initCause(unsettled);
        }
    }

    private Refusal lacking(Level level, long id, Map<Figure, Long> changes) {
        var has = of(level, id);
        for (var change : changes.entrySet()) {
            var now = has.get(change.getKey());
            if (change.getValue() < 0 && !change.getKey().mayBeNegative() && now.fen() + change.getValue() < 0) {
                return FundProblem.NOT_ENOUGH_MONEY.with("figure", change.getKey()).with("has", now).with("asked", Money.fen(-change.getValue()));
            }
        }
        return FundProblem.BOOKS_REFUSE.refuse();
    }
}
