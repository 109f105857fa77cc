package org.yichuang.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/**
 * Starts the service. Without an external database named in the environment it is the demo: a private database server
 * in the data folder, made-up people, a business clock of its own.
 */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        var settings = new Settings();
        if (settings.externalDatabase()) {
            Quarkus.run(null, Main::exit, args);
            return;
        }
        var home = Path.of(settings.get("yichuang.data", "data")).toAbsolutePath();
        var database = EmbeddedDatabase.start(home.resolve("mariadb"), ServerFiles.besideTheService());
        if (Unfinished.in(home).clear()) database.empty();
        database.settings().forEach(System::setProperty);
        KeyRing.in(home.resolve("keys")).settings().forEach(System::setProperty);
        System.setProperty("yichuang.embedded", "true");
        System.setProperty("yichuang.demo", settings.get("yichuang.demo", "true"));
        System.setProperty("yichuang.second-factor.required", settings.get("yichuang.second-factor.required",
                String.valueOf(!Boolean.parseBoolean(System.getProperty("yichuang.demo")))));
        System.setProperty("yichuang.data", home.toString());
        Quarkus.run(null, (code, failure) -> {
            database.stop();
            exit(code, failure);
        }, args);
    }

    private static void exit(int code, Throwable failure) {
        if (failure != null) failure.printStackTrace();
        System.exit(code);
    }
}
