package org.yichuang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A private MariaDB server in a folder, reachable from this machine alone. It ends with the service; when the service
 * was killed the server lives on, and the next start takes it up again.
 */
public final class EmbeddedDatabase {
    /** The driver keeps prepared only what is shorter than 256 characters unless told otherwise; hardly any of our statements is. */
    private static final String OPTIONS = "useInformationSchema=false&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192"
            + "&useServerPrepStmts=true&useLocalSessionState=true&rewriteBatchedStatements=true&cacheServerConfiguration=true&elideSetAutoCommits=true"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    private static final String CREATE = "CREATE DATABASE IF NOT EXISTS yichuang CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci";
    private final Path folder;
    private final DatabaseAccounts accounts;
    private final ServerProcess server;

    private EmbeddedDatabase(Path folder, DatabaseAccounts accounts, ServerProcess server) {
        this.folder = folder;
        this.accounts = accounts;
        this.server = server;
    }

    /** @param extra further server options, for tests that need speed more than durability */
    public static EmbeddedDatabase start(Path folder, Path serverJar, String... extra) {
        try {
            Files.createDirectories(folder);
            var programs = folder.resolve("server");
            ServerFiles.unpack(serverJar, programs);
            var accounts = DatabaseAccounts.in(folder.resolve("accounts.properties"));
            boolean first = !Files.exists(folder.resolve("ready"));
            if (first) bootstrap(programs, folder.resolve("files"));
            var database = new EmbeddedDatabase(folder, accounts, ServerProcess.startOrTakeUp(programs, folder, List.of(extra)));
            if (first) database.createAccounts();
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the embedded database does not start in " + folder, e);
        }
    }

    /** What the service has to know to reach it. */
    public Map<String, String> settings() {
        return Map.of(
                "yichuang.db.url", "jdbc:mysql://127.0.0.1:" + server.port() + "/yichuang?" + OPTIONS,
                "yichuang.db.owner.user", "yichuang_owner", "yichuang.db.owner.password", accounts.owner(),
                "yichuang.db.service.user", "yichuang_service", "yichuang.db.service.password", accounts.service());
    }

    /** Throws away everything in it: the migrations find it as they would find a new one. */
    public void empty() {
        try (var owner = DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + server.port() + "/yichuang?useInformationSchema=false", "yichuang_owner",
                accounts.owner()); var sql = owner.createStatement()) {
            sql.execute("DROP DATABASE yichuang");
            sql.execute(CREATE);
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database cannot be emptied in " + folder, e);
        }
    }

    public void stop() {
        server.stop();
    }

    private static void bootstrap(Path programs, Path files) throws IOException {
        if (Files.exists(files)) deleteRecursively(files);
        Files.createDirectories(files);
        var command = new ArrayList<>(ServerProcess.command(programs, files));
        command.add("--bootstrap");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(files.resolveSibling("bootstrap.log").toFile()).start();
        try (var in = process.getOutputStream()) {
            in.write("create database mysql;\nuse mysql;\nSET @auth_root_socket=NULL;\n".getBytes(StandardCharsets.UTF_8));
            for (var script : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql")) {
                Files.copy(programs.resolve("share").resolve(script), in);
            }
        }
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) throw new IOException("bootstrap failed, see bootstrap.log");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The owner migrates; the service gets table by table what each migration grants it, so it cannot rewrite a ledger. */
    private void createAccounts() throws SQLException, IOException {
        try (var root = DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + server.port() + "/mysql?useInformationSchema=false", "root", "");
             var sql = root.createStatement()) {
            sql.execute(CREATE);
            sql.execute("CREATE OR REPLACE USER yichuang_owner@'%' IDENTIFIED BY '" + accounts.owner() + "'");
            sql.execute("GRANT ALL ON yichuang.* TO yichuang_owner@'%' WITH GRANT OPTION");
            sql.execute("CREATE OR REPLACE USER yichuang_service@'%' IDENTIFIED BY '" + accounts.service() + "'");
            for (var host : List.of("localhost", "127.0.0.1", "::1")) {
                sql.execute("ALTER USER IF EXISTS root@'" + host + "' IDENTIFIED BY '" + accounts.root() + "'");
            }
        }
        Files.createFile(folder.resolve("ready"));
    }

    private static void deleteRecursively(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> {
                try {
                    Files.delete(f);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
