package org.yichuang.application.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yichuang.call.rules.EligibilityRule;
import org.yichuang.call.rules.EligibilitySubject;
import org.yichuang.call.rules.Track;
import org.yichuang.gate.Condition;
import org.yichuang.gate.Effect;
import org.yichuang.gate.LookBack;
import org.yichuang.gate.Requirement;
import org.yichuang.identity.Role;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.LocalText;

/** A rule book's eligibility rules in the form in which the gate asks them; nothing of a rule is lost on the way. */
public final class EligibilityConditions {
    public static final String IMPLEMENTER = "implementer";
    public static final String HOST = "host";
    public static final String APPLICATION = "application";
    /** What only its removal or repayment ends is not waived: domain 4.4 leaves it to the office that keeps the list. */
    private static final Set<String> NEVER_WAIVED = Set.of("credit.abnormal-listed", "credit.seriously-dishonest", "money.open-refund-fen",
            "money.overdue-settlements", "sanction.ban-in-force");
    private static final LocalText OTHER_TRACK = new LocalText("请选择适合本组织的申报通道。", "Choose the track for your kind of organisation.");
    private static final LocalText HOST_AGREED = new LocalText("已有依托单位同意承接", "A host organisation has agreed");
    private static final LocalText ASK_A_HOST = new LocalText("请在组织页面邀请一家登记组织作依托单位，并请对方同意。",
            "Ask a registered organisation to be your host on your organisation's page and have it agree.");
    private static final String IN_FEN = "-fen";

    private EligibilityConditions() { }

    /**
     * @param ruleVersion id of the rule book version, which stays readable
     * @param basis the rule book in words
     * @param hosted without a host nothing is asked of one
     */
    public static List<Condition> of(List<EligibilityRule> rules, String track, boolean hosted, String ruleVersion, LocalText basis) {
        var conditions = new ArrayList<Condition>();
        for (var rule : rules) {
            if (!rule.holdsFor(track)) continue;
            parties(rule.subject()).filter(party -> hosted || !party.equals(HOST))
                    .forEach(party -> conditions.add(of(rule, party, ruleVersion, basis)));
        }
        return List.copyOf(conditions);
    }

    /** What the track itself asks: the kind of body, and a host that has agreed where one is wanted. */
    public static List<Condition> of(Track track, String ruleVersion, LocalText basis) {
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition("track-form", ruleVersion, IMPLEMENTER, "organisation.legal-form", Requirement.oneOf(forms(track)), Effect.BLOCKS,
                track.whoMayApply(), OTHER_TRACK, basis, Role.APPLICANT_OWNER, false));
        if (track.hostRequired()) {
            conditions.add(new Condition("host-agreed", ruleVersion, IMPLEMENTER, "organisation.has-host", Requirement.is(true), Effect.BLOCKS,
                    HOST_AGREED, ASK_A_HOST, basis, Role.HOST_SIGNATORY, false));
        }
        return conditions;
    }

    /** The words of the register for the forms that the rule book names. */
    private static List<String> forms(Track track) {
        return track.forms().stream().map(form -> switch (form) {
            case FILED, RESIDENT_GROUP -> "FILED";
            case ASSOCIATION -> "ASSOCIATION";
            case SERVICE_ORGANISATION -> "SOCIAL_SERVICE";
            case FOUNDATION -> "FOUNDATION";
            case VILLAGE_COMMITTEE, SERVICE_CENTRE -> "OTHER_LEGAL_PERSON";
        }).distinct().sorted().toList();
    }

    private static Condition of(EligibilityRule rule, String party, String ruleVersion, LocalText basis) {
        boolean blocks = rule.severity() == EligibilityRule.Severity.REFUSE;
        return new Condition(rule.ruleId(), ruleVersion, party, rule.fact(), requirement(rule), blocks ? Effect.BLOCKS : Effect.EXAMINE,
                rule.requirement(), rule.wayOut(), basis, blocks ? Role.APPLICANT_OWNER : Role.TOWNSHIP_OFFICER, !NEVER_WAIVED.contains(rule.fact()));
    }

    private static Requirement requirement(EligibilityRule rule) {
        boolean money = rule.fact().endsWith(IN_FEN);
        long number = rule.value().asLong();
        var asked = switch (rule.operator()) {
            case IS -> Requirement.is(rule.value().asBoolean());
            case AT_LEAST -> money ? Requirement.atLeast(Money.fen(number)) : Requirement.atLeast(number);
            case AT_MOST -> money ? Requirement.atMost(Money.fen(number)) : Requirement.atMost(number);
            case ONE_OF -> Requirement.oneOf(texts(rule.value()));
            case NONE_OF -> Requirement.noneOf(texts(rule.value()));
        };
        return rule.lookBack() == null ? asked : asked.within(LookBack.of(rule.lookBack()));
    }

    private static Stream<String> parties(EligibilitySubject subject) {
        return switch (subject) {
            case IMPLEMENTER -> Stream.of(IMPLEMENTER);
            case HOST -> Stream.of(HOST);
            case BOTH -> Stream.of(IMPLEMENTER, HOST);
            case APPLICATION -> Stream.of(APPLICATION);
        };
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(one -> texts.add(one.textValue()));
        return texts;
    }
}
