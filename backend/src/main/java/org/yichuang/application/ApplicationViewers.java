package org.yichuang.application;

/** Implemented by a stage above: does its own work let the caller read this application and its files? A reviewer's does, after declaring. */
public interface ApplicationViewers {
    boolean mayRead(long applicationId);
}
