package org.yichuang.organisation;

import java.util.ArrayList;
import java.util.List;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.service.KnownOrganisations;
import org.yichuang.organisation.service.Takeovers;

/** The door for bodies that an office holds on paper: a district that begins brings its old register in with it. */
@UseCase
public class RegisterTakeover {
    private final Takeovers takeovers;
    private final KnownOrganisations known;

    RegisterTakeover(Takeovers takeovers, KnownOrganisations known) {
        this.takeovers = takeovers;
        this.known = known;
    }

    /** Takes over those the register does not hold yet, by credit code or by name and home; the ids of the new ones in their order. */
    public List<Long> bring(List<BodyOnPaper> bodies) {
        var profiles = takeovers.profiles(bodies);
        var codes = known.codes(bodies.stream().filter(BodyOnPaper::isRegistered).map(BodyOnPaper::creditCode).toList());
        var keys = known.keys(profiles.stream().map(profile -> profile.key()).toList());
        var rows = new ArrayList<Takeovers.Row>();
        for (int i = 0; i < bodies.size(); i++) {
            var body = bodies.get(i);
            var profile = profiles.get(i);
            boolean held = keys.contains(profile.key()) || body.isRegistered() && codes.contains(body.creditCode());
            if (!held) rows.add(new Takeovers.Row(body, profile));
        }
        return takeovers.enter(rows);
    }
}
