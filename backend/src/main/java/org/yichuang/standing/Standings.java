package org.yichuang.standing;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.standing.service.ScoreKeeping;

/** The door: whoever owns something that counts says that it changed, and the score is worked out anew in the same transaction. */
@ApplicationScoped
public class Standings {
    private final ScoreKeeping keeping;

    Standings(ScoreKeeping keeping) {
        this.keeping = keeping;
    }

    public void changed(long organisationId) {
        keeping.renew(organisationId);
    }
}
