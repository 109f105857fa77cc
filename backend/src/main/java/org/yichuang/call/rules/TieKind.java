package org.yichuang.call.rules;

/** How a reviewer may be tied to whom they would judge, as registers and pools note it; which ground that is, a rule book says. */
public enum TieKind {
    EMPLOYED, ADVISER, MEMBER, FOUNDER, LEADER, DONOR, COACH, KIN, VILLAGE_COMMITTEE
}
