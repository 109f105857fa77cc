package org.yichuang.review.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole sheet as it stands now; criteria not scored yet are left out. */
public record WriteSheet(@Schema(description = "whole points by criterion", examples = "{\"need\": 16}") @NotNull @Size(max = 20)
                         Map<@NotNull @Size(max = 40) String, @NotNull Integer> points, @Size(max = 2000) String remark) { }
