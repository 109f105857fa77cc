package org.yichuang.evaluation.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as anybody sees it who follows the link. */
public record PublicSurvey(@Schema(examples = "银龄课堂") String projectTitle, @Schema(examples = "霓亮爱心志愿服务社") String organisationName, LocalDate closesOn) { }
