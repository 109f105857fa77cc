package org.yichuang.activity;

/** Whom or what an activity serves. */
public enum ServiceField { ELDERLY, CHILDREN_YOUTH, DISABLED, LOW_INCOME, FAMILY, CULTURE_SPORTS, SAFETY, ENVIRONMENT, NEIGHBOURHOOD, OTHER }
