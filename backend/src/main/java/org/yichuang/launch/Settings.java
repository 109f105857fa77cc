package org.yichuang.launch;

import java.util.Locale;

/** Settings that are needed before the service reads its own: a system property, else the environment. */
final class Settings {
    String get(String name, String otherwise) {
        var property = System.getProperty(name);
        if (property != null) return property;
        var variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        return variable == null ? otherwise : variable;
    }

    boolean externalDatabase() {
        return get("yichuang.db.url", null) != null;
    }
}
