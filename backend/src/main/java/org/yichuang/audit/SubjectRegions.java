package org.yichuang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.yichuang.kernel.step.Subject;

/** Where a subject is at home, whoever up there knows it. */
@ApplicationScoped
public class SubjectRegions {
    private final Instance<SubjectRegion> regions;

    SubjectRegions(Instance<SubjectRegion> regions) {
        this.regions = regions;
    }

    public Optional<String> pathOf(Subject subject) {
        return regions.stream().filter(region -> region.subjectKind().equals(subject.kind())).findFirst().flatMap(region -> region.pathOf(subject.id()));
    }
}
