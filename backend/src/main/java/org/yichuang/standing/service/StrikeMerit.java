package org.yichuang.standing.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry was a mistake. */
public record StrikeMerit(@Schema(examples = "登记到了同名组织") @NotBlank @Size(max = 500) String reason) { }
