package org.yichuang.launch.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.LegalForm;
import org.yichuang.organisation.PartyBuilding;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.place.Division;

/** Makes the demo's organisations: the survey's totals, the province's mix of fields and legal forms, chance for the rest. */
final class DemoBodies {
    static final int RURAL = 2_610;
    static final int URBAN = 1_020;
    /** Service, self-governance, culture and sports, safety, other: per cent of the province in 2022. */
    static final double[] CATEGORIES = {42, 16, 24, 16, 2};
    /** Of 262,000 bodies in the province 93 per cent were only filed. */
    static final double[] FILED_AND_REGISTERED = {93, 7};
    static final double[] FORMS = {38, 60, 2};
    private static final double[] PARTY = {8, 22, 30, 40};
    /** Nothing of the register is younger than the day on which the demo begins. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 20);
    private static final int OLDEST = 16 * 365;
    private final List<Division> homes;
    private final Random random;
    private final DemoNames names;
    private int serial = 1000;

    DemoBodies(Collection<Division> divisions, long seed) {
        this.random = new Random(seed);
        this.homes = divisions.stream().filter(division -> division.level().isHome()).sorted(Comparator.comparing(Division::code)).toList();
        this.names = new DemoNames(divisions, random);
    }

    List<BodyOnPaper> all() {
        var places = new ArrayList<Division>(spread(RURAL, homes.stream().filter(home -> !home.urban()).toList()));
        places.addAll(spread(URBAN, homes.stream().filter(Division::urban).toList()));
        var categories = dealt(places.size(), CATEGORIES, Category.values());
        var registered = dealt(places.size(), FILED_AND_REGISTERED, new Boolean[] {false, true});
        int legal = Collections.frequency(registered, true);
        var forms = dealt(legal, FORMS, new LegalForm[] {LegalForm.ASSOCIATION, LegalForm.SOCIAL_SERVICE, LegalForm.FOUNDATION}).iterator();
        var party = dealt(places.size(), PARTY, PartyBuilding.values());
        var bodies = new ArrayList<BodyOnPaper>();
        for (int i = 0; i < places.size(); i++) {
            bodies.add(registered.get(i) ? registered(places.get(i), categories.get(i), forms.next(), party.get(i))
                    : filed(places.get(i), categories.get(i), party.get(i)));
        }
        return bodies;
    }

    /** Every place has some; a few have many, as inspections made them found more than they needed. */
    private List<Division> spread(int total, List<Division> places) {
        var weights = places.stream().mapToDouble(place -> 0.35 + Math.pow(random.nextDouble(), 2) * 2).toArray();
        var counts = Shares.of(total, weights);
        var spread = new ArrayList<Division>();
        for (int i = 0; i < counts.length; i++) spread.addAll(Collections.nCopies(counts[i], places.get(i)));
        return spread;
    }

    private <T> List<T> dealt(int total, double[] weights, T[] values) {
        var counts = Shares.of(total, weights);
        var dealt = new ArrayList<T>();
        for (int i = 0; i < values.length; i++) dealt.addAll(Collections.nCopies(counts[i], values[i]));
        Collections.shuffle(dealt, random);
        return dealt;
    }

    private BodyOnPaper filed(Division home, Category category, PartyBuilding party) {
        var filedOn = day();
        var legacyNo = random.nextInt(3) == 0 ? "虞社备〔%d〕%04d号".formatted(filedOn.getYear(), serial++ % 10_000) : null;
        return body(names.filed(home, category), category, home, null, filedOn.minusDays(random.nextInt(120)), null, filedOn, legacyNo, party);
    }

    private BodyOnPaper registered(Division home, Category category, LegalForm form, PartyBuilding party) {
        var type = form == LegalForm.ASSOCIATION ? "51" : form == LegalForm.SOCIAL_SERVICE ? "52" : "53";
        var code = UnifiedCreditCode.compose(type, "330604", "MJ97%04d".formatted(serial++ % 10_000)).value();
        var registeredOn = day();
        return body(names.registered(home, form), category, home, code, registeredOn.minusDays(random.nextInt(200)), registeredOn, null, null, party);
    }

    private BodyOnPaper body(String name, Category category, Division home, String code, LocalDate foundedOn, LocalDate registeredOn, LocalDate filedOn,
                             String legacyNo, PartyBuilding party) {
        var address = random.nextInt(4) == 0 ? home.name() + "文化礼堂" : null;
        // No telephone number in the country begins with a zero behind the area code.
        var phone = "0575%08d".formatted(random.nextInt(10_000_000));
        return new BodyOnPaper(name, category, home.code(), code, foundedOn, registeredOn, filedOn, legacyNo, null, party, names.person(), phone, address,
                names.person(), null);
    }

    /** More of the late years than of the early ones. */
    private LocalDate day() {
        return LAST_DAY.minusDays((long) (Math.pow(random.nextDouble(), 1.6) * OLDEST));
    }
}
