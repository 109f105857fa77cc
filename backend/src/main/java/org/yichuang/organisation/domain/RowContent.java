package org.yichuang.organisation.domain;

import java.util.List;
import org.yichuang.organisation.BodyOnPaper;

/**
 * What a row holds, kept sealed until it is no longer needed.
 *
 * @param before the register's entry as the row found it; null for a new one
 */
public record RowContent(BodyOnPaper body, List<RowDifference> differences, Profile before) { }
