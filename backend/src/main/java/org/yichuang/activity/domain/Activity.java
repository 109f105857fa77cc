package org.yichuang.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.ActivitySummary;
import org.yichuang.activity.GovernanceField;
import org.yichuang.activity.KeyGroup;
import org.yichuang.activity.ServiceField;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.OrganisationSummary;

/** The record of one activity as it stands now; what it said before lies in its versions. */
@Entity
@Table(name = "activity")
public class Activity implements Stateful<ActivityStatus> {
    public static final String KIND = "activity";
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "project_id") private Long projectId;
    @Column private String title;
    @Column(name = "held_on") private LocalDate heldOn;
    @Column(name = "from_minute") @JdbcTypeCode(SqlTypes.SMALLINT) private int fromMinute;
    @Column(name = "to_minute") @JdbcTypeCode(SqlTypes.SMALLINT) private int toMinute;
    @Column private String place;
    @Column(name = "division_code") private String divisionCode;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "service_field") private ServiceField service;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "governance_field") private GovernanceField governance;
    @Column(name = "key_groups") private String keyGroups;
    @Column private String campaign;
    @Column(name = "person_times") private int personTimes;
    @Column private int people;
    @Column private String words;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private ActivityStatus status = ActivityStatus.ENTERED;
    @Column(name = "status_reason") private String statusReason;
    @Column private boolean late;
    @Column(name = "version_no") private int versionNo;
    @Column(name = "entered_by", updatable = false) private long enteredBy;
    @Column(name = "entered_by_name", updatable = false) private String enteredByName;
    @Column(name = "entered_at", updatable = false) private Instant enteredAt;
    @Column(name = "decided_by_name") private String decidedByName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Version private long version;

    protected Activity() { }

    public Activity(OrganisationSummary organisation, ActivityContent content, boolean late, long by, String byName, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisation.id();
        this.divisionPath = organisation.divisionPath();
        this.enteredBy = by;
        this.enteredByName = byName;
        this.enteredAt = now;
        says(content, late);
    }

    /** A new version of what it says. */
    public final void says(ActivityContent content, boolean nowLate) {
        this.projectId = content.projectId();
        this.title = content.title();
        this.heldOn = content.heldOn();
        this.fromMinute = content.fromMinute();
        this.toMinute = content.toMinute();
        this.place = content.place();
        this.divisionCode = content.divisionCode();
        this.service = content.service();
        this.governance = content.governance();
        this.keyGroups = content.keyGroups().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.campaign = content.campaign();
        this.personTimes = content.personTimes();
        this.people = content.people();
        this.words = content.words();
        this.late = nowLate;
        this.versionNo++;
    }

    public void decidedBy(String name) {
        this.decidedByName = name;
    }

    @Override
    public void become(Move<ActivityStatus> move) {
        status = move.to();
        statusReason = move.reason();
        decidedAt = move.to() == ActivityStatus.ENTERED ? null : move.at();
        if (move.to() == ActivityStatus.ENTERED) decidedByName = null;
    }

    @Override
    public ActivityStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public ActivityContent content() {
        return new ActivityContent(projectId, title, heldOn, fromMinute, toMinute, place, divisionCode, service, governance, groups(), campaign,
                personTimes, people, words);
    }

    public ActivitySummary summary(List<Helper> helpers, Map<Long, Integer> counted) {
        long minutes = helpers.stream().mapToLong(one -> counted.getOrDefault(one.id(), 0)).sum();
        return new ActivitySummary(id, organisationId, projectId, title, heldOn, place, divisionCode, service, governance, groups(), personTimes, people,
                helpers.size(), minutes, status, enteredAt);
    }

    private Set<KeyGroup> groups() {
        if (keyGroups.isEmpty()) return Set.of();
        return EnumSet.copyOf(Arrays.stream(keyGroups.split(",")).map(KeyGroup::valueOf).toList());
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    /** Entered, or moved to another day, so long after the day that the township has to look at it. */
    public boolean isLate() {
        return late;
    }

    /** Why it was rejected or is to be confirmed anew; null otherwise. */
    public String statusReason() {
        return statusReason;
    }

    public int versionNo() {
        return versionNo;
    }

    public String enteredByName() {
        return enteredByName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public long version() {
        return version;
    }
}
