package org.yichuang.conduct.domain;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a file of listings, with their headings in both languages. */
public enum ListingColumn {
    CODE("code", "统一社会信用代码或备案编号", "credit code or filing number", 18),
    KIND("kind", "名单", "list", 20),
    AUTHORITY("authority", "决定机关", "authority", 100),
    DOCUMENT("documentNo", "文号", "document number", 80),
    LISTED_ON("listedOn", "列入日期", "listed on", 10),
    GROUND("ground", "事由", "ground", 500);

    private final String field;
    private final String zh;
    private final String en;
    private final int longest;

    ListingColumn(String field, String zh, String en, int longest) {
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.longest = longest;
    }

    public static Optional<ListingColumn> headed(String heading) {
        return Arrays.stream(values()).filter(column -> heading.equals(column.zh) || heading.equalsIgnoreCase(column.en)).findFirst();
    }

    public String field() {
        return field;
    }

    public String heading(boolean english) {
        return english ? en : zh;
    }

    public int longest() {
        return longest;
    }
}
