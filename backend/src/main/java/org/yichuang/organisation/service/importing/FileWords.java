package org.yichuang.organisation.service.importing;

import java.util.List;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.domain.Entry;

/** The words of the file for what the register keeps as names; the names themselves are read too. */
final class FileWords {
    private static final List<String> CATEGORIES = List.of("服务", "自治", "文体", "平安", "其他");
    private static final List<String> PARTY = List.of("单独组建", "联合组建", "指导员", "无");

    private FileWords() { }

    static Category category(String typed) {
        return one(typed, CATEGORIES, Category.values(), "field.category");
    }

    static PartyBuilding party(String typed) {
        return one(typed, PARTY, PartyBuilding.values(), "field.party");
    }

    static String of(Category category) {
        return CATEGORIES.get(category.ordinal());
    }

    static String of(PartyBuilding party) {
        return PARTY.get(party.ordinal());
    }

    private static <E extends Enum<E>> E one(String typed, List<String> words, E[] values, String fault) {
        var word = Entry.normal(typed).replaceFirst("类$", "");
        for (var value : values) if (words.get(value.ordinal()).equals(word) || value.name().equals(word)) return value;
        throw Entry.fault("", fault);
    }
}
