package org.yichuang.review.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Who was reminded of how many open sheets, when and by whom. */
public record ReminderView(Id reviewerId, @Schema(examples = "王若水") String reviewer, @Schema(examples = "10") int openSheets,
        @Schema(nullable = true, description = "the clock, so many hours before scoring ends; null by hand", examples = "24") Integer hoursBefore,
        @Schema(nullable = true, description = "who reminded; null for the clock", examples = "林晓") String by, Instant remindedAt) { }
