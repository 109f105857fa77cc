package org.yichuang.launch;

import java.io.IOException;
import java.nio.file.Path;

/** Passwords of the three accounts of the embedded database, drawn once and kept in the data folder. */
record DatabaseAccounts(String root, String owner, String service) {
    static DatabaseAccounts in(Path file) throws IOException {
        var kept = PrivateProperties.in(file, "root", "owner", "service");
        return new DatabaseAccounts(kept.getProperty("root"), kept.getProperty("owner"), kept.getProperty("service"));
    }
}
