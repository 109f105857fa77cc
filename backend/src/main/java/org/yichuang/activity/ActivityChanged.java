package org.yichuang.activity;

/** An activity record was entered, corrected, confirmed or rejected; observers run in the same transaction. */
public record ActivityChanged(long organisationId, long activityId) { }
