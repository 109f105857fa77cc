package org.yichuang.organisation;

/** The one main field of an organisation (domain 3.5), in the order of the published statistics. */
public enum Category { SERVICE, SELF_GOVERNANCE, CULTURE_SPORTS, SAFETY, OTHER }
