package org.yichuang.activity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where activity records lie. */
@ApplicationScoped
public class ActivityStore {
    private final EntityManager db;

    ActivityStore(EntityManager db) {
        this.db = db;
    }

    public Activity find(long id) {
        return db.find(Activity.class, id);
    }

    public Activity lock(long id) {
        return db.find(Activity.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Object row) {
        db.persist(row);
    }

    /** So that its version can be told. */
    public void flush() {
        db.flush();
    }

    /** Who helped is written anew with every version. */
    public void replaceHelpers(Activity activity, Map<String, Integer> minutesByName) {
        db.createQuery("delete from Helper where activityId = :id").setParameter("id", activity.id()).executeUpdate();
        minutesByName.forEach((name, minutes) -> db.persist(new Helper(activity, name, minutes)));
    }

    public Map<Long, List<Helper>> helpersOf(Collection<Long> activityIds) {
        if (activityIds.isEmpty()) return Map.of();
        return db.createQuery("from Helper where activityId in :ids order by id", Helper.class).setParameter("ids", activityIds).getResultList().stream()
                .collect(Collectors.groupingBy(Helper::activityId));
    }

    /** All entries of an organisation on some days, for what counts of a person over a day. */
    public List<Helper> helpersOn(long organisationId, Collection<LocalDate> days) {
        if (days.isEmpty()) return List.of();
        return db.createQuery("from Helper where organisationId = :id and heldOn in :days", Helper.class).setParameter("id", organisationId)
                .setParameter("days", days).getResultList();
    }

    public Map<Long, List<ActivityPhoto>> photosOf(Collection<Long> activityIds) {
        if (activityIds.isEmpty()) return Map.of();
        return db.createQuery("from ActivityPhoto where activityId in :ids order by id", ActivityPhoto.class).setParameter("ids", activityIds)
                .getResultList().stream().collect(Collectors.groupingBy(ActivityPhoto::activityId));
    }

    /** The same pictures wherever they stand, by hash. */
    public Map<String, List<Activity>> standingIn(Collection<String> hashes) {
        if (hashes.isEmpty()) return Map.of();
        var found = new HashMap<String, List<Activity>>();
        db.createQuery("select p.sha256, a from ActivityPhoto p join Activity a on a.id = p.activityId where p.sha256 in :hashes order by a.id", Object[].class)
                .setParameter("hashes", hashes).getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], hash -> new ArrayList<>()).add((Activity) row[1]));
        return found;
    }

    public List<Activity> held(long organisationId, LocalDate first, LocalDate last) {
        return db.createQuery("from Activity where organisationId = :id and heldOn >= :first and heldOn <= :last order by heldOn, id", Activity.class)
                .setParameter("id", organisationId).setParameter("first", first).setParameter("last", last).getResultList();
    }

    public List<Activity> ofProject(long projectId) {
        return db.createQuery("from Activity where projectId = :id order by heldOn, id", Activity.class).setParameter("id", projectId).getResultList();
    }

    public List<ActivityVersion> versions(long activityId) {
        return db.createQuery("from ActivityVersion where activityId = :id order by number desc", ActivityVersion.class)
                .setParameter("id", activityId).getResultList();
    }
}
