package org.yichuang.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running database server: started, or found still running from a service that was killed. */
final class ServerProcess {
    private final ProcessHandle process;
    private final int port;

    private ServerProcess(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    static List<String> command(Path programs, Path files) {
        var command = new ArrayList<>(List.of(programs.resolve("bin/mariadbd").toString(), "--no-defaults", "--basedir=" + programs,
                "--datadir=" + files, "--lc-messages-dir=" + programs.resolve("share")));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        return command;
    }

    static ServerProcess startOrTakeUp(Path programs, Path folder, List<String> extra) throws IOException {
        var note = folder.resolve("running");
        if (Files.exists(note)) {
            var lines = Files.readAllLines(note);
            var still = ProcessHandle.of(Long.parseLong(lines.get(0))).filter(p -> p.info().command().orElse("").endsWith("mariadbd"));
            if (still.isPresent()) return new ServerProcess(still.get(), Integer.parseInt(lines.get(1))).awaited();
        }
        int port = freePort();
        var command = command(programs, folder.resolve("files"));
        command.addAll(List.of("--bind-address=127.0.0.1", "--port=" + port, "--socket=" + Files.createTempDirectory("yc").resolve("s"),
                "--disable-ssl", "--skip-log-bin", "--skip-name-resolve", "--innodb-log-file-size=16M", "--innodb-undo-tablespaces=0",
                "--performance-schema=OFF", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_520_ci", "--default-time-zone=+00:00"));
        command.addAll(extra);
        var started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        Files.writeString(note, started.pid() + "\n" + port + "\n");
        return new ServerProcess(started.toHandle(), port).awaited();
    }

    int port() {
        return port;
    }

    void stop() {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception slow) {
            process.destroyForcibly();
        }
    }

    /** The server greets a connection with a first byte when it is ready. */
    private ServerProcess awaited() throws IOException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (System.nanoTime() < patience) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                socket.setSoTimeout(2_000);
                if (socket.getInputStream().read() >= 0) return this;
            } catch (IOException notYet) {
                if (!process.isAlive()) break;
            }
            pause();
        }
        throw new IOException("the database server did not answer on port " + port + ", see server.log");
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
