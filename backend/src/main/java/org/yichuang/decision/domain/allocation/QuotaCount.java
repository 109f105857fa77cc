package org.yichuang.decision.domain.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yichuang.call.rules.Quota;
import org.yichuang.kernel.money.Money;

/** Counts projects and money against the quotas. A quota of {@code *} is one of its own for each field, track or township. */
public final class QuotaCount {
    private static final String EACH = "*";
    private final List<Quota> quotas;
    private final Map<String, Integer> projects = new HashMap<>();
    private final Map<String, Money> money = new HashMap<>();

    public QuotaCount(List<Quota> quotas) {
        this.quotas = quotas;
    }

    /** The first quota that has no room for this, as {@code TOWNSHIP:330604002}. */
    public Optional<String> full(Of one, Money amount) {
        return quotas.stream().filter(quota -> concerns(quota, one)).filter(quota -> {
            var key = key(quota, one);
            return quota.maximumProjects() != null && projects.getOrDefault(key, 0) >= quota.maximumProjects()
                    || quota.maximumFen() != null && money.getOrDefault(key, Money.ZERO).plus(amount).fen() > quota.maximumFen();
        }).map(quota -> quota.dimension() + ":" + value(quota, one)).findFirst();
    }

    public void add(Of one, Money amount) {
        for (var quota : quotas) {
            if (!concerns(quota, one)) continue;
            projects.merge(key(quota, one), 1, Integer::sum);
            money.merge(key(quota, one), amount, Money::plus);
        }
    }

    /** What quotas look at. */
    public record Of(String field, String track, String township) {
        static Of candidate(Candidate one) {
            return new Of(one.field(), one.track(), one.township());
        }
    }

    private static boolean concerns(Quota quota, Of one) {
        var value = value(quota, one);
        return value != null && (quota.of().equals(EACH) || quota.of().equals(value));
    }

    private String key(Quota quota, Of one) {
        return quotas.indexOf(quota) + "/" + Objects.requireNonNull(value(quota, one));
    }

    private static String value(Quota quota, Of one) {
        return switch (quota.dimension()) {
            case FIELD -> one.field();
            case TRACK -> one.track();
            case TOWNSHIP -> one.township();
            case CALL -> EACH;
        };
    }
}
