package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yichuang.activity.GovernanceField;
import org.yichuang.activity.KeyGroup;
import org.yichuang.activity.ServiceField;
import org.yichuang.activity.service.ActivityService;
import org.yichuang.activity.service.RecordActivity;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;

/** What groups did, written down by them and confirmed by the village. */
@ApplicationScoped
class DemoActivities {
    private final DemoCast cast;
    private final ActivityService activities;
    private final BusinessClock clock;

    DemoActivities(DemoCast cast, ActivityService activities, BusinessClock clock) {
        this.cast = cast;
        this.activities = activities;
        this.clock = clock;
    }

    /** Who never took part in social governance may not apply; the village confirms that this one did. */
    void takePart(DemoPerson owner, Id organisation, DemoNeighbourhood at) {
        confirmed(owner, at, new RecordActivity(organisation, null, "独居老人送餐", clock.today().minusDays(2), "08:30", "11:00", at.address + "食堂", at.code,
                ServiceField.ELDERLY, GovernanceField.VOLUNTEER_SERVICE, Set.of(KeyGroup.ELDERLY), null, 46, 23,
                List.of(new RecordActivity.Helped("李国强", 150)), List.of(), "为 23 位独居老人送餐上门。"));
    }

    /** One day of several projects. */
    void work(List<DemoProjects.Project> projects, LocalDate day, int personTimes) {
        projects.forEach(project -> work(project, day, personTimes));
    }

    private void work(DemoProjects.Project project, LocalDate day, int personTimes) {
        var proposal = project.proposal();
        confirmed(project.group().owner(), proposal.at(), new RecordActivity(project.group().id(), project.id(), proposal.target(), day, "14:00", "16:30",
                proposal.at().address, proposal.at().code, ServiceField.NEIGHBOURHOOD, GovernanceField.MUTUAL_AID, Set.of(), null, personTimes,
                Math.min(personTimes, proposal.persons()), List.of(new RecordActivity.Helped(proposal.leader(), 180), new RecordActivity.Helped("王小燕", 150)),
                List.of(), "按计划开展，签到表已收齐。"));
    }

    private void confirmed(DemoPerson owner, DemoNeighbourhood at, RecordActivity what) {
        var activity = cast.as(owner, () -> activities.record(DemoCast.key(), what));
        cast.as(at.villager, () -> activities.verify(activity.id().value(), new IfMatch(activity.version())));
    }
}
