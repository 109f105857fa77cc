package org.yichuang.award.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.Party;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementConfirmation;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.SigningTime;
import org.yichuang.award.wire.AgreementView;
import org.yichuang.call.CallDirectory;
import org.yichuang.document.Documents;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/** The text goes out, the signatures come in: stamped on paper and scanned, or confirmed here by each party. */
@UseCase
public class AgreementSigning {
    private static final Set<String> SCANS = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");
    private final AgreementStore store;
    private final AwardAccess access;
    private final AgreementReading reading;
    private final AgreementText text;
    private final Documents documents;
    private final CallDirectory calls;
    private final WorkingCalendar calendar;
    private final SecondFactor factor;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;
    private final Actor actor;

    AgreementSigning(AgreementStore store, AwardAccess access, AgreementReading reading, AgreementText text, Documents documents, CallDirectory calls,
                     WorkingCalendar calendar, SecondFactor factor, Transitions transitions, Replies replies, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.reading = reading;
        this.text = text;
        this.documents = documents;
        this.calls = calls;
        this.calendar = calendar;
        this.factor = factor;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
        this.actor = actor;
    }

    /** Fixes the text: a PDF of what stands in the draft, with its hash. */
    public AgreementView issue(long id, IfMatch expected, RequestKey key) {
        return replies.replayOr(key, "issueAgreement", id, AgreementView.class, () -> {
            var agreement = officers(id, expected);
            agreement.requireInTime(clock.now());
            if (store.revisions(id).stream().anyMatch(one -> one.isOpen())) throw AwardProblem.REVISION_OPEN.refuse();
            text.issue(agreement);
            transitions.move(agreement, AgreementStatus.AWAITING_SIGNATURES);
            return view(agreement);
        });
    }

    /** The text was not right after all: back to the draft. What was confirmed counted for the old text alone. */
    public AgreementView reopen(long id, IfMatch expected, String reason) {
        var agreement = officers(id, expected);
        agreement.requireInTime(clock.now());
        transitions.move(agreement, AgreementStatus.DRAFT, reason);
        return view(agreement);
    }

    /** The signed and stamped paper comes back. */
    public AgreementView scan(long id, IfMatch expected, long documentId) {
        var agreement = reading.readable(store.lock(id));
        access.requireOwner(agreement.implementerId(), agreement.hostId());
        IfMatch.check(expected, agreement.version());
        agreement.requireInTime(clock.now());
        if (agreement.status() != AgreementStatus.AWAITING_SIGNATURES) throw illegal(agreement);
        documents.attach(agreement.subject(), List.of(documentId));
        var scan = documents.byId(agreement.subject()).get(new Id(documentId));
        if (!SCANS.contains(scan.mediaType()) || scan.id().value() == agreement.textDocumentId()) throw AwardProblem.SCAN_NOT_A_SCAN.with("name", scan.name());
        agreement.scanned(scan);
        transitions.move(agreement, AgreementStatus.SIGNED);
        return view(agreement);
    }

    /** @param sha256 the text the caller has before him; another one is refused */
    public AgreementView confirm(long id, RequestKey key, Party party, String sha256) {
        return replies.replayOr(key, "confirmAgreement", Map.of("agreement", new Id(id), "party", party, "sha256", sha256), AgreementView.class, () -> {
            var agreement = reading.readable(store.lock(id));
            if (!access.partiesOf(agreement).contains(party)) throw CommonProblem.FORBIDDEN.refuse();
            agreement.requireInTime(clock.now());
            if (agreement.status() != AgreementStatus.AWAITING_SIGNATURES) throw illegal(agreement);
            if (!sha256.equals(agreement.textSha256())) throw AwardProblem.OTHER_TEXT.refuse();
            if (confirmed(agreement).contains(party)) throw AwardProblem.CONFIRMED_ALREADY.with("party", party);
            factor.requireFresh();
            store.add(new AgreementConfirmation(id, party, AgreementConfirmation.IN_THE_SYSTEM, sha256, null, actor, clock.now()));
            if (confirmed(agreement).containsAll(others(agreement))) transitions.move(agreement, AgreementStatus.SIGNED);
            return view(agreement);
        });
    }

    /** The scan is not what was agreed, or cannot be read: the parties sign again, with the time that is given to complete something. */
    public AgreementView sendBack(long id, IfMatch expected, String words) {
        var agreement = officers(id, expected);
        transitions.move(agreement, AgreementStatus.AWAITING_SIGNATURES, words);
        agreement.scanned(null);
        // Who signed in time is not late because the bureau looked at it afterwards.
        var rules = calls.rulesOf(agreement.ruleBookId());
        var again = calendar.periodAfter(clock.today(), rules.window().completion());
        agreement.leaveTime(SigningTime.within(rules.agreement(), calls.summary(agreement.callId()).fiscalYear(), again));
        return view(agreement);
    }

    private static RuntimeException illegal(Agreement agreement) {
        return CommonProblem.ILLEGAL_STEP.with("subject", Agreement.KIND).with("from", agreement.status()).with("to", AgreementStatus.SIGNED);
    }

    private Agreement officers(long id, IfMatch expected) {
        var agreement = reading.readable(store.lock(id));
        access.requireOfficer(agreement.divisionPath(), agreement.implementerId(), agreement.hostId(), Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
        IfMatch.check(expected, agreement.version());
        return agreement;
    }

    /** Whose confirmation is needed besides the bureau's. */
    static Set<Party> others(Agreement agreement) {
        return agreement.hostId() == null ? EnumSet.of(Party.ORGANISATION) : EnumSet.of(Party.ORGANISATION, Party.HOST);
    }

    private Set<Party> confirmed(Agreement agreement) {
        return store.confirmations(agreement.id()).stream().filter(one -> one.sha256().equals(agreement.textSha256())).map(AgreementConfirmation::party)
                .collect(Collectors.toSet());
    }

    private AgreementView view(Agreement agreement) {
        store.flush();
        return reading.view(agreement);
    }
}
