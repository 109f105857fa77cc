package org.yichuang.standing;

import java.time.LocalDate;

/** The last yearly confirmation of an organisation. */
public record LastConfirmation(long id, LocalDate on) { }
