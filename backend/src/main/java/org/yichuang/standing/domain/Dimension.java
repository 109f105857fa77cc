package org.yichuang.standing.domain;

import java.util.List;
import org.yichuang.kernel.words.LocalText;

/** One of the sides from which an organisation is looked at; its indicators share it by weight. */
public record Dimension(String key, LocalText label, int weight, List<Indicator> indicators) {
    public Dimension {
        indicators = List.copyOf(indicators);
    }
}
