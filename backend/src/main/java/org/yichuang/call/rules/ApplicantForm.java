package org.yichuang.call.rules;

/** What kind of body the implementing organisation is (domain 3.5). */
public enum ApplicantForm { FILED, ASSOCIATION, SERVICE_ORGANISATION, FOUNDATION, RESIDENT_GROUP, VILLAGE_COMMITTEE, SERVICE_CENTRE }
