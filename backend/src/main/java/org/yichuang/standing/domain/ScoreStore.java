package org.yichuang.standing.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.number.Fraction;

/** Where live scores lie. */
@ApplicationScoped
public class ScoreStore {
    private static final int TOGETHER = 100;
    private static final int DECIMALS = 30;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final EntityManager db;

    ScoreStore(EntityManager db) {
        this.db = db;
    }

    /** Whoever works out a score anew waits here for who is at it, so that the later one has read what the earlier one saw. */
    public void hold(Collection<Long> organisationIds) {
        db.createQuery("select organisationId from StandingScore where organisationId in :ids order by organisationId", Long.class)
                .setParameter("ids", organisationIds).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    public void write(List<Scored> scores, Instant now) {
        for (int from = 0; from < scores.size(); from += TOGETHER) writeTogether(scores.subList(from, Math.min(from + TOGETHER, scores.size())), now);
    }

    private void writeTogether(List<Scored> some, Instant now) {
        var insert = db.createNativeQuery("""
                INSERT INTO standing_score (organisation_id, division_path, township_path, category, urban, rule_key, rule_version, as_of, total, total_key,
                  content, computed_at) VALUES %s
                ON DUPLICATE KEY UPDATE division_path = VALUES(division_path), township_path = VALUES(township_path), category = VALUES(category),
                  urban = VALUES(urban), rule_key = VALUES(rule_key), rule_version = VALUES(rule_version), as_of = VALUES(as_of), total = VALUES(total),
                  total_key = VALUES(total_key), content = VALUES(content), computed_at = VALUES(computed_at)"""
                .formatted(String.join(", ", Collections.nCopies(some.size(), ROW))));
        int at = 0;
        for (var one : some) {
            var score = one.score();
            at = bind(insert, at, one.organisationId(), one.divisionPath(), one.townshipPath(), one.category().name(), one.urban(), score.ruleKey(),
                    score.ruleVersion(), score.asOf(), score.total().toString(), key(score.total()), Json.write(score), now);
        }
        insert.executeUpdate();
    }

    static int bind(Query query, int at, Object... values) {
        for (var value : values) query.setParameter(++at, value);
        return at;
    }

    /** Orders as the fraction does, as far as thirty decimals tell two apart. */
    static BigDecimal key(Fraction total) {
        return new BigDecimal(total.numerator()).divide(new BigDecimal(total.denominator()), DECIMALS, RoundingMode.DOWN);
    }

    public StandingScore find(long organisationId) {
        return db.find(StandingScore.class, organisationId);
    }

    /** Who is no longer in the register has no place. */
    public void forget(Collection<Long> organisationIds) {
        if (organisationIds.isEmpty()) return;
        db.createQuery("delete from StandingScore where organisationId in :ids").setParameter("ids", organisationIds).executeUpdate();
    }
}
