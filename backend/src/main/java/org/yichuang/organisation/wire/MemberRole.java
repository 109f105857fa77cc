package org.yichuang.organisation.wire;

/** What somebody can be in an organisation; the names are those of the roles. */
public enum MemberRole { APPLICANT_OWNER, APPLICANT_EDITOR, HOST_SIGNATORY }
