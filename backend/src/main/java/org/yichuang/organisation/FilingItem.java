package org.yichuang.organisation;

/** What a complete file of an organisation holds. */
public enum FilingItem { CONTACT, LEADER, ADDRESS, FOUNDED_ON, SUMMARY }
