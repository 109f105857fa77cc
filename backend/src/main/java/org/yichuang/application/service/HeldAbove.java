package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.yichuang.application.ApplicationHolds;
import org.yichuang.application.ApplicationHolds.Wish;
import org.yichuang.application.domain.Application;

/** Asks the stages above before an application is withdrawn or taken up again. */
@ApplicationScoped
class HeldAbove {
    private final Instance<ApplicationHolds> stages;
    private final ApplicationFactsReading reading;

    HeldAbove(@Any Instance<ApplicationHolds> stages, ApplicationFactsReading reading) {
        this.stages = stages;
        this.reading = reading;
    }

    /** Refuses in the words of the stage that works with it. */
    void requireFree(Wish wish, Application application) {
        var facts = reading.facts(List.of(application.id())).get(application.id());
        stages.stream().map(stage -> stage.against(wish, facts)).flatMap(Optional::stream).findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }
}
