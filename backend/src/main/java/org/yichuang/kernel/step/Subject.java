package org.yichuang.kernel.step;

/** What something is and which one: {@code application}, its id. The kind is the field's noun in kebab case. */
public record Subject(String kind, long id) { }
