package org.yichuang.activity;

/** Implemented by a stage above: does its own work let the caller read the activities of this project? An assigned assessor's does. */
public interface ActivityViewers {
    boolean mayReadProject(long projectId);
}
