package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.util.Set;
import org.yichuang.organisation.PartyBuilding;

/**
 * What the register says of an organisation that counts.
 *
 * @param filled which items of its file are filled in
 * @param recognisedOn filed or registered on; null where unknown
 */
public record Body(long id, String divisionCode, LocalDate recognisedOn, PartyBuilding party, Set<String> filled) { }
