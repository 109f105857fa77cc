package org.yichuang.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.standing.domain.DeclarationStore;
import org.yichuang.standing.service.RuleBookInForce;
import org.yichuang.standing.service.ScoreKeeping;

/** The door: whoever owns something that counts says that it changed, and the score is worked out anew in the same transaction. */
@ApplicationScoped
public class Standings {
    private final ScoreKeeping keeping;
    private final RuleBookInForce book;
    private final DeclarationStore declarations;

    Standings(ScoreKeeping keeping, RuleBookInForce book, DeclarationStore declarations) {
        this.keeping = keeping;
        this.book = book;
        this.declarations = declarations;
    }

    public void changed(long organisationId) {
        keeping.renew(organisationId);
    }

    /** Without a confirmed activity for longer than so many days an organisation is dormant. */
    public int dormantDays() {
        return book.rules().dormantDays();
    }

    /** The last yearly confirmation of each on the day; who never gave one is left out. */
    public Map<Long, LastConfirmation> lastConfirmations(Collection<Long> organisationIds, LocalDate day) {
        if (organisationIds.isEmpty()) return Map.of();
        return declarations.declaredOn(organisationIds, day).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new LastConfirmation(one.getValue().id(), one.getValue().on())));
    }
}
