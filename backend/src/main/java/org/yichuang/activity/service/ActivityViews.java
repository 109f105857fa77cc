package org.yichuang.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityPhoto;
import org.yichuang.activity.domain.ActivityRules;
import org.yichuang.activity.domain.ActivityStore;
import org.yichuang.activity.domain.Helper;
import org.yichuang.activity.service.ActivityView.PhotoView;
import org.yichuang.activity.domain.HelperHours;
import org.yichuang.document.DocumentSummary;
import org.yichuang.document.Documents;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts records together as the caller may see them. */
@ApplicationScoped
class ActivityViews {
    private final ActivityStore store;
    private final ActivityAccess access;
    private final ActivityRules rules;
    private final OrganisationDirectory organisations;
    private final Documents documents;

    ActivityViews(ActivityStore store, ActivityAccess access, ActivityRules rules, OrganisationDirectory organisations, Documents documents) {
        this.store = store;
        this.access = access;
        this.rules = rules;
        this.organisations = organisations;
        this.documents = documents;
    }

    ActivityView view(Activity activity) {
        var helpers = store.helpersOf(List.of(activity.id())).getOrDefault(activity.id(), List.of());
        var ofTheDay = store.helpersOn(activity.organisationId(), Set.of(activity.content().heldOn()));
        var counted = HelperHours.counted(ofTheDay, rules.minutesPerPersonDay());
        var name = organisations.require(activity.organisationId()).name();
        var photos = photos(activity);
        boolean open = activity.status() == ActivityStatus.ENTERED;
        return new ActivityView(Id.of(activity.id()), Id.of(activity.organisationId()), name, said(activity, helpers, photos),
                helpers.stream().mapToLong(one -> counted.get(one.id())).sum(), photos, activity.status(), activity.statusReason(), activity.isLate(),
                activity.versionNo(), activity.enteredByName(), activity.enteredAt(), activity.decidedByName(), activity.decidedAt(),
                open && access.mayVerify(activity), access.mayWrite(activity.organisationId()), activity.version());
    }

    List<ActivityRow> rows(List<Activity> found) {
        var names = organisations.summaries(found.stream().map(Activity::organisationId).collect(Collectors.toSet()));
        var photos = store.photosOf(found.stream().map(Activity::id).toList());
        var standing = store.standingIn(photos.values().stream().flatMap(List::stream).map(ActivityPhoto::sha256).collect(Collectors.toSet()));
        return found.stream().map(one -> row(one, names.get(one.organisationId()).name(), photos.getOrDefault(one.id(), List.of()), standing)).toList();
    }

    private ActivityRow row(Activity one, String name, List<ActivityPhoto> photos, Map<String, List<Activity>> standing) {
        var said = one.content();
        boolean reused = photos.stream().anyMatch(photo -> standing.get(photo.sha256()).stream().anyMatch(other -> other.id() != one.id()));
        return new ActivityRow(Id.of(one.id()), Id.of(one.organisationId()), name, Id.of(said.projectId()), said.title(), said.heldOn(), said.place(),
                said.service(), said.governance(), said.personTimes(), said.people(), photos.size(), reused, one.status(), one.isLate(),
                one.status() == ActivityStatus.ENTERED && access.mayVerify(one), one.version());
    }

    private List<PhotoView> photos(Activity activity) {
        var attached = documents.byId(activity.subject());
        var standing = store.standingIn(attached.values().stream().map(DocumentSummary::sha256).collect(Collectors.toSet()));
        return attached.values().stream().map(photo -> {
            var others = standing.getOrDefault(photo.sha256(), List.of()).stream().filter(other -> other.id() != activity.id()).toList();
            return new PhotoView(photo, !others.isEmpty(), others.stream().filter(access::mayRead).map(other -> Id.of(other.id())).toList());
        }).toList();
    }

    private static RecordActivity said(Activity activity, List<Helper> helpers, List<PhotoView> photos) {
        var said = activity.content();
        return new RecordActivity(Id.of(activity.organisationId()), Id.of(said.projectId()), said.title(), said.heldOn(), ActivityTime.text(said.fromMinute()),
                ActivityTime.text(said.toMinute()), said.place(), said.divisionCode(), said.service(), said.governance(), said.keyGroups(), said.campaign(),
                said.personTimes(), said.people(), helpers.stream().map(one -> new RecordActivity.Helped(one.name(), one.minutes())).toList(),
                photos.stream().map(photo -> photo.document().id()).toList(), said.words());
    }
}
