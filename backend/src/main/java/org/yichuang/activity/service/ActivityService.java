package org.yichuang.activity.service;

import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import org.yichuang.activity.ActivityChanged;
import org.yichuang.activity.ActivityProblem;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityContent;
import org.yichuang.activity.domain.ActivityRules;
import org.yichuang.activity.domain.ActivityStore;
import org.yichuang.activity.domain.ActivityVersion;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.place.Divisions;

/** Writing an activity down, correcting it, confirming and rejecting it. */
@UseCase
public class ActivityService {
    private final ActivityStore store;
    private final ActivityAccess access;
    private final ActivityViews views;
    private final ActivityRules rules;
    private final ActivityPhotos photos;
    private final OrganisationDirectory organisations;
    private final Divisions divisions;
    private final SubjectLocks locks;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;
    private final Event<ActivityChanged> changed;

    ActivityService(ActivityStore store, ActivityAccess access, ActivityViews views, ActivityRules rules, ActivityPhotos photos,
                    OrganisationDirectory organisations, Divisions divisions, SubjectLocks locks, Transitions transitions, Replies replies,
                    WorkingCalendar calendar, BusinessClock clock, Actor actor, Event<ActivityChanged> changed) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.rules = rules;
        this.photos = photos;
        this.organisations = organisations;
        this.divisions = divisions;
        this.locks = locks;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
        this.changed = changed;
    }

    public ActivityView record(RequestKey key, RecordActivity given) {
        return replies.replayOr(key, "recordActivity", given, ActivityView.class, () -> views.view(enter(given)));
    }

    private Activity enter(RecordActivity given) {
        access.requireWriter(given.organisationId().value());
        var organisation = organisations.require(given.organisationId().value());
        if (!organisation.isConfirmed()) throw ActivityProblem.ORGANISATION_NOT_CONFIRMED.with("name", organisation.name());
        var said = checked(given);
        var activity = new Activity(organisation, said, rules.isLate(said.heldOn(), clock.today(), calendar), actor.accountId(), actor.name(), clock.now());
        store.add(activity);
        store.flush();
        write(activity, given, null);
        tell(activity);
        return activity;
    }

    /** The record is confirmed anew; moved to another day it may have become late. */
    public ActivityView correct(long id, IfMatch expected, CorrectActivity given) {
        var activity = access.held(id);
        access.requireWriter(activity.organisationId());
        IfMatch.check(expected, activity.version());
        if (given.content().organisationId().value() != activity.organisationId()) throw CommonProblem.NOT_FOUND.refuse();
        hold(activity);
        var said = checked(given.content());
        boolean sameDay = said.heldOn().equals(activity.content().heldOn());
        activity.says(said, sameDay ? activity.isLate() : rules.isLate(said.heldOn(), clock.today(), calendar));
        if (activity.status() != ActivityStatus.ENTERED) transitions.move(activity, ActivityStatus.ENTERED, given.reason());
        write(activity, given.content(), given.reason());
        store.flush();
        tell(activity);
        return views.view(activity);
    }

    public ActivityView verify(long id, IfMatch expected) {
        return decide(id, expected, ActivityStatus.VERIFIED, null);
    }

    public ActivityView reject(long id, IfMatch expected, String reason) {
        return decide(id, expected, ActivityStatus.REJECTED, reason);
    }

    private ActivityView decide(long id, IfMatch expected, ActivityStatus to, String reason) {
        var activity = access.toDecide(id);
        IfMatch.check(expected, activity.version());
        hold(activity);
        activity.decidedBy(actor.name());
        transitions.move(activity, to, reason);
        store.flush();
        tell(activity);
        return views.view(activity);
    }

    private void tell(Activity activity) {
        changed.fire(new ActivityChanged(activity.organisationId(), activity.id()));
    }

    /** Gates look at what was confirmed. */
    private void hold(Activity activity) {
        locks.hold(new Subject("organisation", activity.organisationId()));
    }

    private ActivityContent checked(RecordActivity given) {
        var said = new ActivityContent(given.projectId() == null ? null : given.projectId().value(), given.title().strip(), given.heldOn(),
                ActivityTime.minutes(given.from()), ActivityTime.minutes(given.until()), given.place().strip(), given.divisionCode(), given.service(),
                given.governance(), given.keyGroups(), given.campaign(), given.personTimes(), given.people(), given.words());
        said.require(clock.today());
        divisions.require(said.divisionCode(), said.heldOn());
        return said;
    }

    private void write(Activity activity, RecordActivity given, String reason) {
        var minutes = new LinkedHashMap<String, Integer>();
        for (var helper : given.helpers()) {
            if (minutes.put(helper.name().strip(), helper.minutes()) != null) throw ActivityProblem.HELPER_TWICE.with("name", helper.name());
        }
        store.replaceHelpers(activity, minutes);
        photos.attach(activity, given.photoIds());
        store.add(new ActivityVersion(activity, Json.write(given), reason, actor.name(), clock.now()));
    }
}
