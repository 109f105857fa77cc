package org.yichuang.call.rules;

/** The form of every key inside a rule book: what others refer to, stable across corrections. */
public final class Key {
    public static final String FORM = "[a-z][a-z0-9-]{0,39}";

    private Key() { }
}
