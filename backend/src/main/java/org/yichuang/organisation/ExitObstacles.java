package org.yichuang.organisation;

import java.util.List;

/** Implemented by a stage above: what of it has to be settled before this organisation can leave? Empty when nothing stands in the way. */
public interface ExitObstacles {
    List<ExitObstacle> of(long organisationId);
}
