package org.yichuang.decision.domain;

/** The township in a division path: the second of its codes, {@code 330604002} in {@code /330604/330604002/330604002016/}. */
public final class Townships {
    private Townships() { }

    /** Null for a path that ends above the townships. */
    public static String of(String divisionPath) {
        var codes = divisionPath.split("/");
        return codes.length > 2 ? codes[2] : null;
    }
}
