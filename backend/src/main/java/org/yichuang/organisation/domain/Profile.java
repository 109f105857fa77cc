package org.yichuang.organisation.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.json.Digest;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.FilingItem;
import org.yichuang.organisation.PartyBuilding;

/** What the register says of an organisation apart from its codes. */
public record Profile(String name, Category category, Home home, LocalDate foundedOn, LocalDate registeredOn, String legacyNo,
                      String summary, PartyBuilding partyBuilding, Contact contact, Leader leader) {

    /** Which items of the file are filled in. */
    public Set<FilingItem> filled() {
        var filled = EnumSet.noneOf(FilingItem.class);
        if (isSaid(contact.name()) && isSaid(contact.phoneMasked())) filled.add(FilingItem.CONTACT);
        if (isSaid(leader.name())) filled.add(FilingItem.LEADER);
        if (isSaid(contact.address())) filled.add(FilingItem.ADDRESS);
        if (foundedOn != null) filled.add(FilingItem.FOUNDED_ON);
        if (isSaid(summary)) filled.add(FilingItem.SUMMARY);
        return filled;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

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
