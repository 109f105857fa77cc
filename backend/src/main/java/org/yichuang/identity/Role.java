package org.yichuang.identity;

import java.util.Set;

/** The roles of the field (architecture 7), as they stand on operations and in grants. */
public final class Role {
    public static final String APPLICANT_OWNER = "APPLICANT_OWNER";
    public static final String APPLICANT_EDITOR = "APPLICANT_EDITOR";
    public static final String HOST_SIGNATORY = "HOST_SIGNATORY";
    public static final String VILLAGE_CONFIRMER = "VILLAGE_CONFIRMER";
    public static final String TOWNSHIP_OFFICER = "TOWNSHIP_OFFICER";
    public static final String PROGRAMME_OFFICER = "PROGRAMME_OFFICER";
    public static final String BUREAU_LEAD = "BUREAU_LEAD";
    public static final String OPERATOR = "OPERATOR";
    public static final String REVIEWER = "REVIEWER";
    public static final String PANEL_CHAIR = "PANEL_CHAIR";
    public static final String ASSESSOR = "ASSESSOR";
    public static final String FINANCE_CLERK = "FINANCE_CLERK";
    public static final String FINANCE_APPROVER = "FINANCE_APPROVER";
    public static final String CASHIER = "CASHIER";
    public static final String AUDITOR = "AUDITOR";
    public static final String DEPARTMENT_OFFICER = "DEPARTMENT_OFFICER";
    public static final String OBSERVER = "OBSERVER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Granted for one organisation. */
    public static final Set<String> OF_AN_ORGANISATION = Set.of(APPLICANT_OWNER, APPLICANT_EDITOR, HOST_SIGNATORY);

    /** Granted for a division and everything below it. */
    public static final Set<String> OF_A_DIVISION = Set.of(VILLAGE_CONFIRMER, TOWNSHIP_OFFICER, PROGRAMME_OFFICER, BUREAU_LEAD, OPERATOR, REVIEWER,
            PANEL_CHAIR, ASSESSOR, FINANCE_CLERK, FINANCE_APPROVER, CASHIER, AUDITOR, DEPARTMENT_OFFICER, OBSERVER, ADMINISTRATOR);

    /** These sign in with a second factor. */
    public static final Set<String> WITH_SECOND_FACTOR = Set.of(FINANCE_CLERK, FINANCE_APPROVER, CASHIER, REVIEWER, PANEL_CHAIR, ADMINISTRATOR);

    private Role() { }
}
