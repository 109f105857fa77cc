package org.yichuang.call.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** A rule book to begin with. */
public record TemplateView(@Schema(examples = "shangyu-2020-33") String key, LocalText title,
                           @Schema(examples = "虞民〔2020〕33号") String document, LocalText note) { }
