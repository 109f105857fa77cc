package org.yichuang.review.service;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.review.domain.AppearanceStore;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReminderStore;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.ScoreSheet;
import org.yichuang.review.domain.SheetStatus;

/** The caller's own work list; nobody else's sheets are in it, not even as a count. */
@UseCase
public class OwnSheets {
    private final EntityManager db;
    private final ReviewStore store;
    private final ReviewAccess access;
    private final AppearanceStore appearances;
    private final ReminderStore reminders;
    private final Roadshow roadshow;
    private final ApplicationDirectory applications;
    private final OrganisationDirectory organisations;
    private final CallDirectory calls;

    OwnSheets(EntityManager db, ReviewStore store, ReviewAccess access, AppearanceStore appearances, ReminderStore reminders, Roadshow roadshow,
              ApplicationDirectory applications, OrganisationDirectory organisations, CallDirectory calls) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.appearances = appearances;
        this.reminders = reminders;
        this.roadshow = roadshow;
        this.applications = applications;
        this.organisations = organisations;
        this.calls = calls;
    }

    public Page<SheetLine> list(PageRequest page) {
        var self = store.reviewerOf(access.accountId());
        if (self.isEmpty()) return new Page<>(java.util.List.of(), null);
        var query = db.createQuery("from ScoreSheet s where s.reviewerId = :me and s.status <> 'VOID'" + (page.cursor == null ? "" : " and s.id > :after")
                + " order by s.id", ScoreSheet.class).setParameter("me", self.get().id());
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var rows = query.setMaxResults(page.limit + 1).getResultList();
        var roundIds = rows.stream().map(ScoreSheet::roundId).distinct().toList();
        var rounds = roundIds.stream().map(store::round).collect(Collectors.toMap(ReviewRound::id, round -> round));
        var seats = store.seats(roundIds).stream().filter(seat -> seat.reviewerId() == self.get().id()).collect(Collectors.toMap(PanelSeat::roundId, seat -> seat));
        var facts = applications.facts(rows.stream().map(ScoreSheet::applicationId).distinct().toList());
        var bodies = organisations.summaries(facts.values().stream().flatMap(one -> Stream.of(one.organisationId(), one.hostId()))
                .filter(Objects::nonNull).distinct().toList());
        var turns = appearances.turns(roundIds).stream().collect(Collectors.toMap(one -> one.roundId() + ":" + one.applicationId(), one -> one));
        var reminded = reminders.latest(roundIds);
        var callTitles = calls.titles(rounds.values().stream().map(ReviewRound::callId).distinct().toList());
        return Page.of(rows, page, sheet -> {
            var turn = turns.get(sheet.roundId() + ":" + sheet.applicationId());
            var round = rounds.get(sheet.roundId());
            var fact = facts.get(sheet.applicationId());
            var rubric = calls.rulesOf(round.ruleBookId()).review().rubric(sheet.rubricKey()).orElseThrow();
            return new SheetLine(new Id(sheet.id()), new Id(round.id()), new Id(round.callId()), callTitles.get(round.callId()), round.stageKey(),
                    new Id(fact.id()), fact.title(), bodies.get(fact.organisationId()).name(),
                    fact.hostId() == null ? null : bodies.get(fact.hostId()).name(), seats.get(round.id()).status(), sheet.status(), round.dueAt(),
                    sheet.points().size(), rubric.criteria().size(), roadshow.isRoadshow(round), turn == null ? null : turn.turnNo(), turn == null ? null : turn.status(),
                    sheet.status() == SheetStatus.OPEN ? reminded.get(round.id() + ":" + self.get().id()) : null);
        }, sheet -> new Cursor("", sheet.id()));
    }
}
