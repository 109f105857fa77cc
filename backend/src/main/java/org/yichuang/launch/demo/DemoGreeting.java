package org.yichuang.launch.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.kernel.json.Json;

/** Says at the end of the start where the demo is and who can sign in, and leaves the same beside the data for programs. */
@ApplicationScoped
class DemoGreeting {
    private final boolean demo;
    private final Path note;

    DemoGreeting(@ConfigProperty(name = "yichuang.demo") boolean demo, @ConfigProperty(name = "yichuang.data") String data) {
        this.demo = demo;
        this.note = Path.of(data).resolve("demo-accounts.json");
    }

    void greet(@ObservesAsync HttpServerStart started) throws IOException {
        if (!demo) return;
        var accounts = new ArrayList<Map<String, String>>();
        var words = new StringBuilder("\n  Yichuang 益创 is ready: http://localhost:" + started.options().getPort() + "\n\n")
                .append("  Demo accounts (password of all: ").append(DemoPerson.PASSWORD).append(")\n");
        for (var person : DemoPerson.values()) {
            if (person.isFirst()) words.append("    %-20s %s%n".formatted(person.loginName(), namesIn(person)));
            var account = new LinkedHashMap<String, String>();
            account.put("role", person.role().toLowerCase(Locale.ROOT).replace('_', '-'));
            account.put("loginName", person.loginName());
            account.put("password", DemoPerson.PASSWORD);
            accounts.add(account);
        }
        System.out.println(words);
        Files.writeString(note, Json.write(accounts));
    }

    /** One line a role: the others' login names have a number behind. */
    private static String namesIn(DemoPerson first) {
        return Arrays.stream(DemoPerson.values()).filter(person -> person.role().equals(first.name()))
                .map(person -> person.isFirst() ? person.displayName : person.name().replaceFirst(".*_", "-") + " " + person.displayName)
                .collect(Collectors.joining(", "));
    }
}
