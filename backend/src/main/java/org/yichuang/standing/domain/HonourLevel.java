package org.yichuang.standing.domain;

/** Who gave an honour; the highest first. */
public enum HonourLevel { NATIONAL, PROVINCE, CITY, DISTRICT, TOWNSHIP }
