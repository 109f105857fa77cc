package org.yichuang.organisation.domain;

import java.util.Map;

/** What is wrong with one cell; said in the reader's language when it is read. */
public record RowFault(ImportColumn column, String value, String messageKey, Map<String, Object> params) { }
