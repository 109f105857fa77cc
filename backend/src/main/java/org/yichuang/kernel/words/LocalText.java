package org.yichuang.kernel.words;

import jakarta.validation.constraints.NotBlank;

/** A text in both languages, for words that are data: labels of rule books, forms and rules. */
public record LocalText(@NotBlank String zh, @NotBlank String en) {
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
