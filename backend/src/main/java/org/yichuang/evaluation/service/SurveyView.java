package org.yichuang.evaluation.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.evaluation.Satisfaction;
import org.yichuang.kernel.id.Id;

/** A survey as those who work with its result see it. */
public record SurveyView(Id id, Id projectId, @Schema(examples = "银龄课堂") String projectTitle,
        @Schema(description = "in the public link `/survey/{code}`", examples = "0H5N8QZ3K7RWT") String code, LocalDate closesOn, boolean open,
        Satisfaction satisfaction) { }
