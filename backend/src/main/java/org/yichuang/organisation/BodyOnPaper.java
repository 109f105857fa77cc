package org.yichuang.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * An organisation as an office's own papers hold it, before the register does.
 *
 * @param creditCode of a registered body; null for a filed one, which gets its filing number when it is taken over
 * @param filedOn the day of the paper filing; null for a registered body that never was filed
 */
public record BodyOnPaper(String name, Category category, String divisionCode, String creditCode, LocalDate foundedOn, LocalDate registeredOn,
                          LocalDate filedOn, String legacyNo, String summary, PartyBuilding partyBuilding, String contactName, String phone,
                          String address, String leaderName, String leaderIdNumber) {

    @JsonIgnore
    public boolean isRegistered() {
        return creditCode != null;
    }
}
