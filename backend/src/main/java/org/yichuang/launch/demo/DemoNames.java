package org.yichuang.launch.demo;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.LegalForm;
import org.yichuang.place.Division;

/** Gives names as such groups bear them: the village and what they do; a registered body has a name of its own. None twice. */
final class DemoNames {
    private final DemoWords words = new DemoWords();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Long> homesCalled;
    private final Map<String, String> townships;
    private final Random random;

    DemoNames(Collection<Division> divisions, Random random) {
        this.random = random;
        townships = divisions.stream().collect(Collectors.toMap(Division::code, Division::name));
        homesCalled = divisions.stream().filter(division -> division.level().isHome())
                .collect(Collectors.groupingBy(DemoNames::spoken, Collectors.counting()));
    }

    /** 称海村银龄互助队; where two villages bear one name the township stands in front. */
    String filed(Division home, Category category) {
        var village = homesCalled.get(spoken(home)) > 1 ? shortened(townships.get(home.parentCode())) + spoken(home) : spoken(home);
        return fresh(() -> village + one("themes." + category) + one("suffixes." + category));
    }

    /** 上虞区青苗社会服务中心. */
    String registered(Division home, LegalForm form) {
        var place = random.nextBoolean() ? "上虞区" : "上虞区" + townships.get(home.parentCode());
        return fresh(() -> place + one("first") + one("second") + one("bodies." + form));
    }

    String person() {
        return one("surnames") + one("given");
    }

    private String fresh(java.util.function.Supplier<String> next) {
        var name = next.get();
        while (!given.add(name)) name = next.get();
        return name;
    }

    private String one(String kind) {
        List<String> choice = words.of(kind);
        return choice.get(random.nextInt(choice.size()));
    }

    /** 称海村委会 is spoken of as 称海村, 里睦桥居委会 as 里睦桥. */
    private static String spoken(Division home) {
        return home.name().replaceFirst("村民委员会$|村委会$", "村").replaceFirst("居民委员会$|居委会$", "");
    }

    private static String shortened(String township) {
        return township.replaceFirst("街道$|(?<=..)[镇乡]$", "");
    }
}
