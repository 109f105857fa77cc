package org.yichuang.life.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.life.LifeReason;
import org.yichuang.life.LifeStage;

/** An organisation that has gone quiet, and why it is named. */
public record DormancyRow(Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        @Schema(examples = "330604002016") String divisionCode,
        @Schema(examples = "德济苑社区") String divisionName,
        LifeStage stage, LifeReason reason,
        @Schema(description = "the last confirmed activity, or the day of recognition where there was none; for a confirmation, the day it was due") LocalDate since,
        @Schema(description = "days since then, ordered suspensions left out", examples = "212") int quietDays,
        @Schema(description = "the last confirmed activity or the last yearly confirmation, as the reason says; null where there is none") Id recordId,
        @Schema(description = "version of the rules that were used", examples = "2026-1") String ruleVersion,
        LocalDate asOf) { }
