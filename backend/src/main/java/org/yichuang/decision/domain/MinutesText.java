package org.yichuang.decision.domain;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** Minutes as structured text in both languages: what a secretary would write down, drawn from the data and from nothing else. */
public record MinutesText(LocalText title, @Schema(description = "who, when, on what") List<LocalText> opening,
                          @Schema(description = "one part for each ranking list") List<Part> lists,
                          @Schema(description = "money, reserve, what follows") List<LocalText> closing) {

    @Schema(name = "MinutesPart")
    public record Part(LocalText heading, @Schema(description = "how scores came about") LocalText method, List<Entry> lines) { }

    /**
     * @param order what put it at its place: the score, or the question that broke a tie
     * @param deviation the written reason of a departure; null without
     */
    @Schema(name = "MinutesEntry")
    public record Entry(int place, String project, String organisation, @Schema(nullable = true) String host, String score, LocalText order,
                        LocalText outcome, @Schema(nullable = true) String deviation) { }
}
