package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.Party;
import org.yichuang.award.PlannedTranche;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementRevision;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.Project;
import org.yichuang.award.domain.ProjectStore;
import org.yichuang.award.domain.TranchePlanning;
import org.yichuang.award.wire.AgreementView;
import org.yichuang.award.wire.AgreementView.PartyView;
import org.yichuang.award.wire.AgreementView.Step;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.RuleSource;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.UppercaseAmount;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts together what an agreement's page shows. */
@ApplicationScoped
class AgreementViews {
    private static final String[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD};
    private final AgreementStore store;
    private final ProjectStore projects;
    private final AwardAccess access;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;
    private final String bureau;

    AgreementViews(AgreementStore store, ProjectStore projects, AwardAccess access, CallDirectory calls, OrganisationDirectory organisations, BusinessClock clock,
                   @ConfigProperty(name = "yichuang.bureau") String bureau) {
        this.store = store;
        this.projects = projects;
        this.access = access;
        this.calls = calls;
        this.organisations = organisations;
        this.clock = clock;
        this.bureau = bureau;
    }

    AgreementView of(Agreement one) {
        var rules = calls.rulesOf(one.ruleBookId());
        var revisions = store.revisions(one.id());
        var status = one.statusAt(clock.now());
        var may = steps(one, status, revisions);
        var confirmFor = may.contains(Step.CONFIRM) ? unconfirmed(one) : Set.<Party>of();
        if (confirmFor.isEmpty()) may.remove(Step.CONFIRM);
        return new AgreementView(new Id(one.id()), one.number(), new Id(one.callId()), calls.summary(one.callId()).title(), new Id(one.applicationId()),
                status == AgreementStatus.IN_FORCE || status == AgreementStatus.TERMINATED
                        ? projects.ofAward(one.awardLineId()).map(Project::id).map(Id::new).orElse(null) : null,
                one.title(), parties(one), one.amount().fen(), one.awarded().fen(), UppercaseAmount.of(one.amount()), status, one.statusReason(), one.signBy(),
                one.signProvisional(), AgreementReading.daysLeft(one, clock.today()), payee(one), liability(one, rules), one.plan(), tranches(one, rules),
                file(one.textDocumentId(), one.textSha256()), file(one.scanDocumentId(), one.scanSha256()),
                store.confirmations(one.id()).stream().map(row -> new AgreementView.ConfirmationView(row.party(), row.way(), row.confirmedByName(),
                        row.confirmedAt(), row.sha256(), row.sha256().equals(one.textSha256()) || row.sha256().equals(one.scanSha256()), row.words())).toList(),
                revisions.stream().map(AgreementViews::revision).toList(), List.copyOf(confirmFor), List.copyOf(may), one.version());
    }

    private Set<Step> steps(Agreement one, AgreementStatus status, List<AgreementRevision> revisions) {
        boolean waiting = revisions.stream().anyMatch(AgreementRevision::isOpen);
        boolean member = access.isMember(one.implementerId(), one.hostId());
        boolean officer = access.isOfficer(one.divisionPath(), one.implementerId(), one.hostId(), OFFICERS);
        boolean lead = access.isOfficer(one.divisionPath(), one.implementerId(), one.hostId(), Role.BUREAU_LEAD);
        var may = EnumSet.noneOf(Step.class);
        if (status == AgreementStatus.DRAFT) {
            if (member && !waiting) may.add(Step.PROPOSE_REVISION);
            if (officer) may.add(waiting ? Step.DECIDE_REVISION : Step.ISSUE);
        }
        if (status == AgreementStatus.AWAITING_SIGNATURES) {
            if (access.isOwner(one.implementerId(), one.hostId())) may.addAll(Set.of(Step.UPLOAD_SCAN, Step.CONFIRM));
            if (officer) may.add(Step.REOPEN);
        }
        if (status == AgreementStatus.SIGNED && officer) {
            may.add(Step.SEND_BACK);
            if (lead || one.scanSha256() != null) may.add(Step.ACCEPT);
        }
        return may;
    }

    private Set<Party> unconfirmed(Agreement one) {
        var parties = access.partiesOf(one);
        store.confirmations(one.id()).stream().filter(row -> row.sha256().equals(one.textSha256())).forEach(row -> parties.remove(row.party()));
        return parties;
    }

    private List<PartyView> parties(Agreement one) {
        var all = new ArrayList<PartyView>();
        all.add(new PartyView(Party.BUREAU, null, bureau, null, true));
        var implementer = organisations.require(one.implementerId());
        if (one.hostId() != null) {
            var host = organisations.require(one.hostId());
            all.add(new PartyView(Party.HOST, new Id(host.id()), host.name(), host.creditCode(), true));
        }
        var code = implementer.isFiled() ? implementer.filingNumber() : implementer.creditCode();
        all.add(new PartyView(Party.ORGANISATION, new Id(implementer.id()), implementer.name(), code, one.hostId() == null));
        return all;
    }

    private AgreementView.PayeeOfAgreement payee(Agreement one) {
        return organisations.payeeOf(one.legalPersonId())
                .map(found -> new AgreementView.PayeeOfAgreement(found.holderName(), found.bankName(), found.numberMasked())).orElse(null);
    }

    private static AgreementView.Liability liability(Agreement one, RuleBookContent rules) {
        if (one.hostId() == null) return null;
        var source = rules.sourceOf("/agreement/hostLiable");
        return new AgreementView.Liability(rules.agreement().hostLiable(), source.map(RuleSource::mark).orElse(RuleSource.Mark.PROPOSED),
                source.map(RuleSource::note).orElse(new LocalText("系统默认，待本地确认。", "Our default until the district confirms.")));
    }

    /** Before the text is made, what they would be; none where the award is too small for its parts. */
    private static List<PlannedTranche> tranches(Agreement one, RuleBookContent rules) {
        if (!one.tranches().isEmpty()) return one.tranches();
        try {
            return TranchePlanning.of(rules.tranches(), one.amount());
        } catch (Refusal tooSmall) {
            return List.of();
        }
    }

    private static AgreementView.FileView file(Long documentId, String sha256) {
        return documentId == null ? null : new AgreementView.FileView(new Id(documentId), sha256);
    }

    private static AgreementView.RevisionView revision(AgreementRevision one) {
        return new AgreementView.RevisionView(one.number(), one.status(), one.beforeAmount().fen(), one.amount().fen(), one.beforePlan(), one.plan(), one.note(),
                one.proposedByName(), one.proposedAt(), one.words(), one.decidedByName(), one.decidedAt());
    }
}
