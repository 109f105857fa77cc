package org.yichuang.standing.domain;

import java.time.LocalDate;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.words.LocalText;

/**
 * A record behind a value.
 *
 * @param counts how much of it counts; null where it is not a matter of counting
 */
public record Evidence(Subject record, LocalDate on, LocalText label, Fraction counts) { }
