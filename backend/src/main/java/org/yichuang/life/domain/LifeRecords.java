package org.yichuang.life.domain;

import java.time.LocalDate;

/**
 * What is on record of one organisation when the clock looks at it.
 *
 * @param recognisedOn when it was filed or registered; null where unknown
 * @param lastActive day of the last confirmed activity; null without one
 * @param lastConfirmed day of the last yearly confirmation; null without one
 * @param atWork a project of it runs
 */
public record LifeRecords(LocalDate recognisedOn, LocalDate lastActive, LocalDate lastConfirmed, boolean atWork) { }
