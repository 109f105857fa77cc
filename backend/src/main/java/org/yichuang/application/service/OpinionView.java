package org.yichuang.application.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.domain.VillageOpinion;

/** The village's opinion. */
public record OpinionView(boolean inFavour, @Schema(examples = "情况属实，村里支持。") String words, @Schema(examples = "陈建国") String givenBy, Instant givenAt) {

    static OpinionView of(VillageOpinion one) {
        return new OpinionView(one.inFavour(), one.words(), one.givenByName(), one.givenAt());
    }
}
