package org.yichuang.activity;

/** How an activity takes part in social governance (domain 4.3); pure recreation has none of these. */
public enum GovernanceField { MEDIATION, CONSULTATION, SAFETY_PATROL, VOLUNTEER_SERVICE, MUTUAL_AID, EPIDEMIC_DISASTER, ENVIRONMENT }
