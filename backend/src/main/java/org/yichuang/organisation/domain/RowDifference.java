package org.yichuang.organisation.domain;

/** What a row would change. Numbers of people are masked. */
public record RowDifference(ImportColumn column, String before, String after) { }
