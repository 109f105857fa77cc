package org.yichuang.application;

/**
 * Implemented by a stage above: does something of it rest on this application, such as a line of an award list? Then it is
 * neither withdrawn nor taken up again here; that stage has ways of its own.
 */
public interface ApplicationHolds {
    boolean holds(long applicationId);
}
