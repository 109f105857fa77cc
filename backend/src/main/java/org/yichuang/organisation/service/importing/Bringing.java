package org.yichuang.organisation.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yichuang.audit.AuditTrail;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.RowOutcome;
import org.yichuang.organisation.domain.Home;
import org.yichuang.organisation.domain.ImportRow;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.service.KnownOrganisations;
import org.yichuang.organisation.service.Takeovers;
import org.yichuang.place.Division;
import org.yichuang.place.Divisions;

/** Carries out what the preview showed, or nothing: where the register has moved on since, the preview is no longer true. */
@ApplicationScoped
class Bringing {
    private static final int ROWS_NAMED = 20;
    private final EntityManager db;
    private final ImportRows rows;
    private final Takeovers takeovers;
    private final KnownOrganisations known;
    private final Merging merging;
    private final Divisions divisions;
    private final BusinessClock clock;
    private final AuditTrail audit;

    Bringing(EntityManager db, ImportRows rows, Takeovers takeovers, KnownOrganisations known, Merging merging, Divisions divisions,
             BusinessClock clock, AuditTrail audit) {
        this.db = db;
        this.rows = rows;
        this.takeovers = takeovers;
        this.known = known;
        this.merging = merging;
        this.divisions = divisions;
        this.clock = clock;
        this.audit = audit;
    }

    void bring(long importId) {
        var fresh = rows.of(importId, RowOutcome.NEW);
        var changed = rows.of(importId, RowOutcome.CHANGED);
        if (fresh.isEmpty() && changed.isEmpty()) throw OrganisationProblem.IMPORT_EMPTY.refuse();
        var today = divisions.allOn(clock.today());
        change(changed, today);
        enter(fresh);
    }

    private void enter(List<ImportRow> fresh) {
        var bodies = fresh.stream().map(row -> rows.content(row).body()).toList();
        var profiles = takeovers.profiles(bodies);
        var codes = known.codes(bodies.stream().map(body -> body.creditCode()).filter(Objects::nonNull).toList());
        var keys = known.keys(profiles.stream().map(profile -> profile.key()).toList());
        var outdated = new ArrayList<Integer>();
        var entries = new ArrayList<Takeovers.Row>();
        for (int i = 0; i < fresh.size(); i++) {
            var body = bodies.get(i);
            if (keys.contains(profiles.get(i).key()) || body.isRegistered() && codes.contains(body.creditCode())) outdated.add(fresh.get(i).rowNo());
            entries.add(new Takeovers.Row(body, profiles.get(i)));
        }
        refuse(outdated);
        var ids = takeovers.enter(entries);
        for (int i = 0; i < fresh.size(); i++) fresh.get(i).brought(ids.get(i), 0);
    }

    private void change(List<ImportRow> changed, Map<String, Division> today) {
        if (changed.isEmpty()) return;
        var found = new HashMap<Long, Organisation>();
        db.createQuery("from Organisation where id in :ids", Organisation.class).setParameter("ids", changed.stream().map(ImportRow::organisationId).toList())
                .getResultList().forEach(one -> found.put(one.id(), one));
        refuse(changed.stream().filter(row -> found.get(row.organisationId()).version() != row.baseVersion()).map(ImportRow::rowNo).toList());
        for (var row : changed) {
            var one = found.get(row.organisationId());
            var body = rows.content(row).body();
            var old = one.profile();
            one.change(merging.merged(old, body, body.divisionCode() == null ? null : Home.in(today.get(body.divisionCode()))));
        }
        db.flush();
        for (var row : changed) {
            var one = found.get(row.organisationId());
            row.brought(one.id(), one.version());
            audit.record(one.subject(), "changed", Map.of("byImportRow", row.id()));
        }
    }

    private static void refuse(List<Integer> outdated) {
        if (!outdated.isEmpty()) throw OrganisationProblem.IMPORT_OUTDATED.with("rows", outdated.subList(0, Math.min(ROWS_NAMED, outdated.size())));
    }
}
