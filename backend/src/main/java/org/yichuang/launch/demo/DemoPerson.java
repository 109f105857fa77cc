package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPlaces.DISTRICT;
import static org.yichuang.launch.demo.DemoPlaces.TOWNSHIP;
import static org.yichuang.launch.demo.DemoPlaces.VILLAGE;

import java.util.Locale;

/** The people of the demo, one for each role; all names are made up. Who belongs to an organisation has no division here. */
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
    ADMINISTRATOR("秦川", DISTRICT);

    /** One for all, printed at the start; the demo is reachable from this machine only. */
    static final String PASSWORD = "micro-charity-2026";

    final String displayName;
    final String divisionPath;

    DemoPerson(String displayName, String divisionPath) {
        this.displayName = displayName;
        this.divisionPath = divisionPath;
    }

    /** The role in kebab case. */
    String loginName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
