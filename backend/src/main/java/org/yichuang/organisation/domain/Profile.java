package org.yichuang.organisation.domain;

import java.time.LocalDate;
import org.yichuang.kernel.json.Digest;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.PartyBuilding;

/** What the register says of an organisation apart from its codes. */
public record Profile(String name, Category category, Home home, LocalDate foundedOn, LocalDate registeredOn, String legacyNo,
                      String summary, PartyBuilding partyBuilding, Contact contact, Leader leader) {

    /** Two organisations of one name at one home are one and the same. */
    public String key() {
        return key(home.divisionCode(), name);
    }

    public static String key(String divisionCode, String name) {
        return Digest.sha256(divisionCode + "|" + Entry.normal(name));
    }

    /** Whether the facts that the township confirmed are the same in both. */
    public boolean sameOfficialFacts(Profile other) {
        return name.equals(other.name) && category == other.category && home.equals(other.home)
                && java.util.Objects.equals(foundedOn, other.foundedOn) && java.util.Objects.equals(registeredOn, other.registeredOn)
                && java.util.Objects.equals(legacyNo, other.legacyNo);
    }
}
