package org.yichuang.standing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yichuang.kernel.id.Ids;

/** What an organisation declared for a year and the office confirmed. Never changed; a new one takes its place. */
@Entity
@Table(name = "standing_confirmation")
public class YearlyConfirmation {
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "confirmed_on", updatable = false) private LocalDate confirmedOn;
    @Column(updatable = false) private Integer residents;
    @Column(updatable = false) private String area;
    @Column(name = "key_groups", updatable = false) private String keyGroups;
    @Column(name = "house_rules", updatable = false) private String houseRules;
    @Column(name = "instructor_activities", updatable = false) private int instructorActivities;
    @Column(name = "party_exempt", updatable = false) private boolean partyExempt;
    @Column(updatable = false) private String note;
    @Column(name = "entered_by", updatable = false) private long enteredBy;
    @Column(name = "entered_by_name", updatable = false) private String enteredByName;
    @Column(name = "entered_at", updatable = false) private Instant enteredAt;

    protected YearlyConfirmation() { }

    public YearlyConfirmation(long organisationId, Declared declared, String note, long by, String byName, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.confirmedOn = declared.on();
        this.residents = declared.residents();
        this.area = joined(declared.area());
        this.keyGroups = joined(declared.groups());
        this.houseRules = joined(declared.houseRules());
        this.instructorActivities = declared.instructorActivities();
        this.partyExempt = declared.partyExempt();
        this.note = note;
        this.enteredBy = by;
        this.enteredByName = byName;
        this.enteredAt = now;
    }

    public Declared declared() {
        return new Declared(id, confirmedOn, residents, split(area), split(keyGroups), split(houseRules), instructorActivities, partyExempt);
    }

    public long organisationId() {
        return organisationId;
    }

    public String note() {
        return note;
    }

    public String enteredByName() {
        return enteredByName;
    }

    private static String joined(Collection<String> parts) {
        return String.join(",", new TreeSet<>(parts));
    }

    private static Set<String> split(String text) {
        return text.isEmpty() ? Set.of() : Arrays.stream(text.split(",")).collect(Collectors.toCollection(TreeSet::new));
    }
}
