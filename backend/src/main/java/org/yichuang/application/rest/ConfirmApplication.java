package org.yichuang.application.rest;

import jakarta.validation.constraints.NotNull;
import org.yichuang.application.ConfirmingParty;

/** For which side the caller confirms it. */
public record ConfirmApplication(@NotNull ConfirmingParty party) { }
