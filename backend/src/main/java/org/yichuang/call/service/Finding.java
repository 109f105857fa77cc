package org.yichuang.call.service;

import java.util.Map;

/** One line of the checklist before it is put into words. */
record Finding(Checklist.State state, String pointer, String messageKey, Map<String, Object> params) { }
