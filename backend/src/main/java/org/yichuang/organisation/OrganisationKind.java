package org.yichuang.organisation;

/** Registered bodies are legal persons with a credit code; filed ones are known to the township and act through a host. */
public enum OrganisationKind { REGISTERED, FILED }
