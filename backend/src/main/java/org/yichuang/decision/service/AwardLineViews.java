package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.wire.AwardLineView;
import org.yichuang.decision.wire.AwardLineView.Act;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Award lines for the wire. */
@ApplicationScoped
public class AwardLineViews {
    private final DecisionAccess access;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    AwardLineViews(DecisionAccess access, CallDirectory calls, OrganisationDirectory organisations, BusinessClock clock) {
        this.access = access;
        this.calls = calls;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Names that several lines share are looked up once. */
    private record Around(Map<Long, String> calls, Map<Long, OrganisationSummary> bodies) { }

    AwardLineView view(AwardLine line) {
        return views(List.of(line)).get(0);
    }

    List<AwardLineView> views(Collection<AwardLine> lines) {
        var around = new Around(calls.titles(lines.stream().map(AwardLine::callId).distinct().toList()), organisations.summaries(lines.stream().flatMap(line -> Stream.of(line.implementerId(), line.hostId()))
                .filter(Objects::nonNull).map(Long.class::cast).distinct().toList()));
        return lines.stream().map(line -> view(line, around)).toList();
    }

    private AwardLineView view(AwardLine line, Around around) {
        var withdrawal = line.withdrawal();
        var status = line.statusAt(clock.now());
        return new AwardLineView(new Id(line.id()), new Id(line.callId()), around.calls.get(line.callId()),
                new Id(line.applicationId()), line.title(), new Id(line.implementerId()), name(line.implementerId(), around), name(line.hostId(), around),
                line.listKey(), line.place(), line.requested().fen(), line.minimum() == null ? null : line.minimum().fen(), line.amount().fen(), status,
                line.statusReason(), line.reason(), line.changedAt(), !line.isFree(), status == AwardLineStatus.RESERVE ? line.reserveNo() : null,
                line.reserveUntil(), line.offerUntil(), Id.of(line.noticeId()), line.noticeEndsAt(),
                access.isStaff(line) ? Id.of(line.gateAnswerId()) : null,
                withdrawal == null || withdrawal.askedAt() == null ? null : new AwardLineView.WithdrawalView(withdrawal.words(), withdrawal.askedAt(),
                        line.hostId() != null && !withdrawal.isHostConfirmed()), acts(line, status), line.version());
    }

    private List<Act> acts(AwardLine line, AwardLineStatus status) {
        var may = new ArrayList<Act>();
        boolean running = status == AwardLineStatus.RESERVE || status == AwardLineStatus.IN_PUBLICITY && line.noticeEndsAt() != null && clock.now().isBefore(line.noticeEndsAt());
        if (status == AwardLineStatus.OFFERED && access.isOwner(line)) may.addAll(List.of(Act.ACCEPT, Act.DECLINE));
        if (running && line.withdrawal() == null && access.isOwner(line)) may.add(Act.WITHDRAW);
        if (running && line.withdrawal() != null && access.isHost(line)) may.add(Act.CONFIRM_WITHDRAWAL);
        if (status == AwardLineStatus.RESERVE && line.isFree() && access.isOfficer(line.divisionPath())) may.add(Act.OFFER);
        return may;
    }

    private static String name(Long organisation, Around around) {
        return organisation == null || !around.bodies.containsKey(organisation) ? null : around.bodies.get(organisation).name();
    }
}
