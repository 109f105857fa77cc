package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.domain.ChangeRequest;
import org.yichuang.award.ChangeItem;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts an approved change into the words of a supplementary agreement. */
@ApplicationScoped
public class SupplementPaperMaking {
    private final OrganisationDirectory organisations;
    private final String bureau;

    SupplementPaperMaking(OrganisationDirectory organisations, @ConfigProperty(name = "yichuang.bureau") String bureau) {
        this.organisations = organisations;
        this.bureau = bureau;
    }

    Paper of(ProjectSummary project, ChangeRequest request, AgreedPlan before, AgreedPlan after) {
        var changes = new ArrayList<Change>();
        change(changes, "实施地点", before.place(), after.place());
        change(changes, "项目负责人", before.leader(), after.leader());
        change(changes, "服务对象", before.group(), after.group());
        change(changes, "项目期", before.startsOn() + " 至 " + before.endsOn(), after.startsOn() + " 至 " + after.endsOn());
        if (!before.budget().equals(after.budget())) changes.add(new Change("预算", "第 " + request.number() + " 号变更之前的版本", "按所附变更申请调整"));
        if (request.items().stream().anyMatch(item -> item.kind() == ChangeItem.Kind.HOST_OR_PAYEE)) payee(project, changes);
        var implementer = organisations.require(project.implementerId());
        return new Paper(project.code() + "-B" + request.number(), project.code(), project.title(), bureau, implementer.name(), request.reason(), changes);
    }

    private void payee(ProjectSummary project, List<Change> changes) {
        var now = organisations.payeeOf(project.implementerId()).orElseThrow();
        var former = organisations.require(project.legalPersonId()).name();
        changes.add(new Change("签约及收款单位", former, now.holderName() + "，" + now.bankName() + "，账号 " + now.numberMasked()));
    }

    private static void change(List<Change> changes, String what, String before, String after) {
        if (!before.equals(after)) changes.add(new Change(what, before, after));
    }

    public record Paper(String number, String agreement, String title, String bureau, String organisation, String reason, List<Change> changes) { }

    public record Change(String what, String before, String after) { }
}
