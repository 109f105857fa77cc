package org.yichuang.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the plan; it is a milestone of the project. */
public record PlanStep(@NotNull LocalDate from, @NotNull LocalDate to,
                       @Schema(examples = "培训志愿者、购置保温箱") @NotBlank @Size(max = 300) String work,
                       @Schema(nullable = true, examples = "社区服务站") @Size(max = 80) String place,
                       @Schema(description = "done when", examples = "排班表公布") @NotBlank @Size(max = 200) String result) {

    PlanStep between(LocalDate first, LocalDate last) {
        return new PlanStep(inside(from, first, last), inside(to, first, last), work, place, result);
    }

    private static LocalDate inside(LocalDate day, LocalDate first, LocalDate last) {
        if (day == null || day.isBefore(first)) return first;
        return day.isAfter(last) ? last : day;
    }
}
