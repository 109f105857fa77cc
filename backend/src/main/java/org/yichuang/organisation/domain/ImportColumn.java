package org.yichuang.organisation.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.kernel.words.LocalText;

/** The columns of a register file, in the order of the template. Headings are read in either language. */
public enum ImportColumn {
    NAME("名称", "Name"), CREDIT_CODE("统一社会信用代码", "Unified social credit code"), FILING_NUMBER("备案编号", "Filing number"),
    CATEGORY("类别", "Category"), TOWNSHIP("乡镇（街道）", "Township"), PLACE("村（社区）", "Village or community"),
    FOUNDED_ON("成立日期", "Founded on"), REGISTERED_ON("登记日期", "Registered on"), FILED_ON("备案日期", "Filed on"),
    LEGACY_NO("原备案号", "Paper number"), PARTY_BUILDING("党建情况", "Party building"), CONTACT_NAME("联系人", "Contact"),
    PHONE("联系电话", "Telephone"), ADDRESS("地址", "Address"), LEADER_NAME("负责人", "Leader"),
    LEADER_ID("负责人身份证号", "Leader's identity number"), SUMMARY("简介", "Summary");

    private static final Map<String, ImportColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> java.util.stream.Stream.of(column.heading.zh(), column.heading.en()).map(words -> Map.entry(key(words), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private final LocalText heading;

    ImportColumn(String zh, String en) {
        heading = new LocalText(zh, en);
    }

    public LocalText heading() {
        return heading;
    }

    public static Optional<ImportColumn> named(String heading) {
        return Optional.ofNullable(BY_HEADING.get(key(heading)));
    }

    public boolean isDay() {
        return this == FOUNDED_ON || this == REGISTERED_ON || this == FILED_ON;
    }

    /** Full-width brackets and asterisks of required columns do not matter. */
    private static String key(String heading) {
        return Entry.normal(heading).replaceAll("[\\s*]", "");
    }
}
