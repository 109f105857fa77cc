package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER_2;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER_3;
import static org.yichuang.launch.demo.DemoPerson.APPLICANT_OWNER_4;
import static org.yichuang.launch.demo.DemoPerson.TOWNSHIP_OFFICER;
import static org.yichuang.launch.demo.DemoPerson.TOWNSHIP_OFFICER_2;
import static org.yichuang.launch.demo.DemoPerson.TOWNSHIP_OFFICER_3;
import static org.yichuang.launch.demo.DemoPerson.VILLAGE_CONFIRMER;
import static org.yichuang.launch.demo.DemoPerson.VILLAGE_CONFIRMER_2;
import static org.yichuang.launch.demo.DemoPerson.VILLAGE_CONFIRMER_3;

/** Where the projects of the demo's year take place: who speaks for the village, who checks for the township, who does the paperwork for its groups. */
enum DemoNeighbourhood {
    DEJI_YUAN(DemoPlaces.COMMUNITY, "曹娥街道德济苑社区", VILLAGE_CONFIRMER, TOWNSHIP_OFFICER, APPLICANT_OWNER_2),
    LONGSHAN("330604001001", "百官街道龙山社区", VILLAGE_CONFIRMER_2, TOWNSHIP_OFFICER_2, APPLICANT_OWNER_3),
    NILIANG("330604006218", "小越街道倪梁村委会", VILLAGE_CONFIRMER_3, TOWNSHIP_OFFICER_3, APPLICANT_OWNER_4);

    final String code;
    final String address;
    final DemoPerson villager;
    final DemoPerson officer;
    final DemoPerson clerk;

    DemoNeighbourhood(String code, String address, DemoPerson villager, DemoPerson officer, DemoPerson clerk) {
        this.code = code;
        this.address = address;
        this.villager = villager;
        this.officer = officer;
        this.clerk = clerk;
    }
}
