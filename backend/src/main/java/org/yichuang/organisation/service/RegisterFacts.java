package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.gate.Fact;
import org.yichuang.gate.FactSource;
import org.yichuang.gate.FactValue;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.organisation.PartyBuilding;

/** What the register tells the gates about an organisation. */
@ApplicationScoped
class RegisterFacts implements FactSource {
    private static final String STATE = "organisation.state";
    private static final String AGE = "organisation.age-months";
    private static final String FORM = "organisation.legal-form";
    private static final String HOSTED = "organisation.has-host";
    private static final String HOST_FORM = "host.form";
    private static final String PARTY_PARENT = "party.has-parent";
    private static final LocalText REGISTER = new LocalText("组织登记簿", "the register of organisations");
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    RegisterFacts(OrganisationDirectory organisations, BusinessClock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Set<String> answers() {
        return Set.of(STATE, AGE, FORM, HOSTED, HOST_FORM, PARTY_PARENT);
    }

    @Override
    public Optional<Fact> find(Subject subject, String name) {
        if (!subject.kind().equals("organisation")) return Optional.empty();
        return organisations.summary(subject.id()).flatMap(body -> value(body, name))
                .map(value -> new Fact(value, List.of(subject), REGISTER, clock.now()));
    }

    private Optional<FactValue> value(OrganisationSummary body, String name) {
        return switch (name) {
            case STATE -> Optional.of(FactValue.text(body.status().name()));
            case FORM -> Optional.of(FactValue.text(body.legalForm().name()));
            case HOST_FORM -> hostForm(body).map(FactValue::text);
            // A registered body signs for itself.
            case HOSTED -> Optional.of(FactValue.flag(body.legalPersonId() != null));
            // A body that was filed before it was registered keeps its age; the exact month is allowed.
            case AGE -> Optional.ofNullable(body.recognisedOn()).map(day -> FactValue.number(Period.between(day, clock.today()).toTotalMonths()));
            // "None" is what stands there while nobody has said anything: the backstop committee may well be behind it, so nobody can tell.
            case PARTY_PARENT -> body.partyBuilding() == PartyBuilding.NONE ? Optional.empty() : Optional.of(FactValue.flag(true));
            default -> Optional.empty();
        };
    }

    /** In the words of the rule books. Which of the other legal persons is a committee or a service centre, the register does not say. */
    private static Optional<String> hostForm(OrganisationSummary body) {
        return switch (body.legalForm()) {
            case ASSOCIATION -> Optional.of("ASSOCIATION");
            case SOCIAL_SERVICE -> Optional.of("SERVICE_ORGANISATION");
            case FOUNDATION -> Optional.of("FOUNDATION");
            case FILED -> Optional.of("FILED");
            case OTHER_LEGAL_PERSON -> Optional.empty();
        };
    }
}
