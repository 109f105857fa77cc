package org.yichuang.activity;

import java.time.LocalDate;

/** The last confirmed activity of an organisation. */
public record LastActivity(long id, LocalDate heldOn) { }
