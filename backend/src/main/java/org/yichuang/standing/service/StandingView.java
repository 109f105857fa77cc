package org.yichuang.standing.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.gate.RecordRef;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.Category;
import org.yichuang.standing.domain.HonourLevel;
import org.yichuang.standing.domain.Measure;
import org.yichuang.standing.domain.MeritKind;
import org.yichuang.standing.domain.NotApplicable;
import org.yichuang.standing.domain.Places;

/** Where an organisation stands now and why: every figure with the records behind it. */
public record StandingView(Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        @Schema(examples = "德济苑社区") String divisionName, Category category, boolean urban, LocalDate asOf,
        LocalText rulesName, @Schema(examples = "2026-1") String rulesVersion, LocalText rulesBasis,
        @Schema(description = "out of 100, two decimals, half up", examples = "72.38") String total,
        @Schema(description = "the same, exact", examples = "1745141/24120") String exactTotal,
        Places places, List<DimensionView> dimensions,
        @Schema(description = "what one more verified activity of today would make of it, by the same rules") OneMore oneMore,
        @Schema(nullable = true, description = "the last yearly confirmation; null before the first") YearView confirmation,
        List<MeritView> merits,
        @Schema(description = "the checklist of charter, leaders and meetings, keys", examples = "[\"CHARTER\", \"LEADERS\"]") List<String> houseRuleKeys,
        @Schema(description = "the caller may enter confirmations and merits") boolean mayEnter) {

    /** One side of four. */
    public record DimensionView(@Schema(examples = "activity") String key, LocalText label,
            @Schema(description = "percent of the total", examples = "30") int weight,
            @Schema(nullable = true, examples = "73.91") String points,
            @Schema(nullable = true, description = "with one more verified activity", examples = "79.70") String oneMorePoints,
            List<IndicatorView> indicators) { }

    /**
     * One thing that counts.
     *
     * @param share weight after what does not apply was spread
     */
    public record IndicatorView(@Schema(examples = "a1") String key, LocalText label, LocalText rule, Measure measure,
            @Schema(description = "percent of the dimension by the rules", examples = "40") int weight,
            @Schema(description = "percent of the dimension after the weights of what does not apply were spread", examples = "40.00") String share,
            @Schema(nullable = true, description = "what was measured; null for a case and where not applicable", examples = "9.00") String value,
            @Schema(nullable = true, description = "which case holds", examples = "INSTRUCTOR") String caseKey,
            @Schema(nullable = true, description = "what earns all points; null where there is no such number", examples = "12.00") String target,
            @Schema(nullable = true, description = "why it does not apply; null where it does") NotApplicable notApplicable,
            @Schema(nullable = true, description = "out of 100", examples = "75.00") String points,
            @Schema(nullable = true, description = "with one more verified activity", examples = "83.33") String oneMorePoints,
            @Schema(description = "how many records it rests on", examples = "9") int recordCount,
            @Schema(description = "the newest of them, 60 at most") List<RecordView> records) { }

    /** A record behind a figure. */
    public record RecordView(RecordRef record, @Schema(nullable = true) LocalDate on, LocalText label,
            @Schema(nullable = true, description = "how much of it counts", examples = "1.00") String counts) { }

    /** The same organisation with one more verified activity today. */
    public record OneMore(@Schema(examples = "74.11") String total, @Schema(description = "how much more", examples = "1.73") String gain) { }

    /** What was declared and confirmed. */
    public record YearView(LocalDate confirmedOn,
            @Schema(nullable = true, description = "residents of the declared area", examples = "3200") Integer residents,
            @Schema(description = "villages and communities it serves, codes") Set<String> area, Set<String> keyGroups, Set<String> houseRules,
            @Schema(examples = "2") int instructorActivities, boolean partyExempt,
            @Schema(nullable = true) String note, @Schema(examples = "王丽") String enteredBy) { }

    /** An honour or resources brought in. */
    public record MeritView(Id id, MeritKind kind, @Schema(nullable = true) HonourLevel level,
            @Schema(description = "fen; 0 for an honour", examples = "400000") long amountFen,
            @Schema(examples = "优秀社区社会组织") String title, @Schema(examples = "上虞区民政局") String giver,
            @Schema(examples = "虞民〔2026〕12号") String documentNo, LocalDate givenOn, @Schema(examples = "王丽") String enteredBy) { }
}
