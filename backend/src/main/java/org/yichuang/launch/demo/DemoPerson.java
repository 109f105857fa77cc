package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPlaces.DISTRICT;
import static org.yichuang.launch.demo.DemoPlaces.TOWNSHIP;
import static org.yichuang.launch.demo.DemoPlaces.VILLAGE;

import java.util.Locale;

/**
 * The people of the demo, one for each role and more where a role needs several: a number behind the role counts them. All names
 * are made up. Who belongs to an organisation has no division here.
 */
enum DemoPerson {
    APPLICANT_OWNER("陈月琴", null),
    APPLICANT_EDITOR("李国强", null),
    HOST_SIGNATORY("方敏", null),
    VILLAGE_CONFIRMER("沈阿根", VILLAGE),
    TOWNSHIP_OFFICER("王海燕", TOWNSHIP),
    PROGRAMME_OFFICER("周明", DISTRICT),
    BUREAU_LEAD("胡建华", DISTRICT),
    OPERATOR("吴晓", DISTRICT),
    REVIEWER("郑文", DISTRICT),
    PANEL_CHAIR("冯雪", DISTRICT),
    ASSESSOR("褚亮", DISTRICT),
    FINANCE_CLERK("卫兰", DISTRICT),
    FINANCE_APPROVER("蒋平", DISTRICT),
    CASHIER("沈静", DISTRICT),
    AUDITOR("韩松", DISTRICT),
    DEPARTMENT_OFFICER("杨帆", DISTRICT),
    OBSERVER("朱丹", DISTRICT),
    ADMINISTRATOR("秦川", DISTRICT),
    APPLICANT_OWNER_2("章秀英", null),
    APPLICANT_OWNER_3("丁国良", null),
    APPLICANT_OWNER_4("倪素珍", null),
    HOST_SIGNATORY_2("罗永福", null),
    VILLAGE_CONFIRMER_2("俞金水", DemoPlaces.of("330604001", "330604001001")),
    VILLAGE_CONFIRMER_3("倪国平", DemoPlaces.of("330604006", "330604006218")),
    TOWNSHIP_OFFICER_2("孙立", DemoPlaces.of("330604001")),
    TOWNSHIP_OFFICER_3("钟秀", DemoPlaces.of("330604006")),
    REVIEWER_2("何婷", DISTRICT),
    REVIEWER_3("吕正", DISTRICT),
    REVIEWER_4("施敏", DISTRICT),
    REVIEWER_5("严宽", DISTRICT),
    REVIEWER_6("华欣", DISTRICT),
    REVIEWER_7("魏东", DISTRICT),
    REVIEWER_8("陶然", DISTRICT);

    /** One for all, printed at the start; the demo is reachable from this machine only. */
    static final String PASSWORD = "micro-charity-2026";

    final String displayName;
    final String divisionPath;

    DemoPerson(String displayName, String divisionPath) {
        this.displayName = displayName;
        this.divisionPath = divisionPath;
    }

    /** Several people may have one role. */
    String role() {
        return name().replaceFirst("_\\d$", "");
    }

    boolean isFirst() {
        return role().equals(name());
    }

    /** The role in kebab case, with a number behind it from the second person on. */
    String loginName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
