package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.hibernate.Session;
import org.yichuang.audit.AuditTrail;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.FilingNumber;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.FilingSerials;
import org.yichuang.organisation.domain.Home;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.domain.Profile;
import org.yichuang.place.Divisions;

/** Enters bodies that an office holds on paper, hundreds at a time. They count as confirmed: the office stands behind them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Takeovers {
    private static final int TOGETHER = 200;
    private final EntityManager db;
    private final Divisions divisions;
    private final FilingSerials serials;
    private final Sealing sealing;
    private final BusinessClock clock;
    private final Actor actor;
    private final AuditTrail audit;

    Takeovers(EntityManager db, Divisions divisions, FilingSerials serials, Sealing sealing, BusinessClock clock, Actor actor, AuditTrail audit) {
        this.db = db;
        this.divisions = divisions;
        this.serials = serials;
        this.sealing = sealing;
        this.clock = clock;
        this.actor = actor;
        this.audit = audit;
    }

    /** A body and the profile that was made of it. */
    public record Row(BodyOnPaper body, Profile profile) { }

    public List<Profile> profiles(List<BodyOnPaper> bodies) {
        var today = divisions.allOn(clock.today());
        return bodies.stream().map(body -> {
            var home = today.get(body.divisionCode());
            if (home == null) throw Entry.fault("/divisionCode", "field.division", Map.of("code", body.divisionCode()));
            return profile(body, Home.in(home));
        }).toList();
    }

    public Profile profile(BodyOnPaper body, Home home) {
        return new Profile(body.name(), body.category(), home, body.foundedOn(), body.registeredOn(), body.legacyNo(), body.summary(),
                body.partyBuilding() == null ? PartyBuilding.NONE : body.partyBuilding(), sealing.contact(body.contactName(), body.phone(), body.address(), "/phone"),
                sealing.leader(body.leaderName(), body.leaderIdNumber(), "/leaderIdNumber"));
    }

    /** @return the ids in the order of the rows */
    public List<Long> enter(List<Row> rows) {
        db.unwrap(Session.class).setJdbcBatchSize(TOGETHER);
        var registers = rows.stream().map(this::register).toList();
        var numbers = numbers(registers);
        var entered = new ArrayList<Organisation>();
        for (int i = 0; i < rows.size(); i++) {
            var body = rows.get(i).body();
            var profile = rows.get(i).profile();
            var one = body.isRegistered()
                    ? Organisation.registered(UnifiedCreditCode.parse(body.creditCode()), profile, true, clock.now(), actor.accountId())
                    : Organisation.takenOver(profile, numbers.get(registers.get(i)).remove(), body.filedOn(), clock.now(), actor.accountId());
            db.persist(one);
            entered.add(one);
        }
        db.flush();
        entered.forEach(one -> audit.record(one.subject(), "taken-over", Map.of("status", one.status())));
        return entered.stream().map(Organisation::id).toList();
    }

    /** Takes the serials of a register at once, and the registers always in one order, so that two imports do not block each other. */
    private Map<String, Queue<FilingNumber>> numbers(List<String> registers) {
        var wanted = new TreeMap<String, Integer>();
        registers.forEach(register -> wanted.merge(register, 1, Integer::sum));
        wanted.remove("");
        var numbers = new HashMap<String, Queue<FilingNumber>>();
        wanted.forEach((register, count) -> {
            var township = register.substring(0, 9);
            int year = Integer.parseInt(register.substring(10));
            int first = serials.take(township, year, count);
            var queue = new ArrayDeque<FilingNumber>();
            for (int i = 0; i < count; i++) queue.add(FilingNumber.of(township, year, first + i));
            numbers.put(register, queue);
        });
        return numbers;
    }

    /** The township's code on the day of the filing and the year: where its number is counted. Empty for a registered body. */
    private String register(Row row) {
        if (row.body().isRegistered()) return "";
        var day = row.body().filedOn();
        return divisions.then(row.profile().home().townshipCode(), day).code() + "/" + day.getYear();
    }
}
