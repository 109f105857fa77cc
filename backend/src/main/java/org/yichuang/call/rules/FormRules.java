package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The form an applicant fills in: sections in the order of the screen. */
public record FormRules(@NotEmpty @Size(max = 30) List<@NotNull @Valid FormSection> sections) { }
