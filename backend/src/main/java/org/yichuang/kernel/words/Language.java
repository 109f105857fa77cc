package org.yichuang.kernel.words;

import java.util.List;
import java.util.Locale;

/** The two languages the service speaks; Chinese unless English is asked for. */
public enum Language {
    ZH("zh-CN"), EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The first language of an Accept-Language header that the service speaks; nonsense reads as Chinese. */
    public static Language accepted(String header) {
        if (header == null || header.isBlank()) return ZH;
        try {
            var asked = Locale.LanguageRange.parse(header);
            var found = Locale.lookupTag(asked, List.of("zh-CN", "zh", "en"));
            return "en".equals(found) ? EN : ZH;
        } catch (IllegalArgumentException nonsense) {
            return ZH;
        }
    }
}
