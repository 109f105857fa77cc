package org.yichuang.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What somebody can do who has the schema's own account: what the service itself can not. */
@ApplicationScoped
public class OwnerDatabase {
    private final String url;
    private final String owner;
    private final String ownerPassword;
    private final String service;
    private final String servicePassword;

    OwnerDatabase(@ConfigProperty(name = "yichuang.db.url") String url, @ConfigProperty(name = "yichuang.db.owner.user") String owner,
                  @ConfigProperty(name = "yichuang.db.owner.password") String ownerPassword,
                  @ConfigProperty(name = "yichuang.db.service.user") String service,
                  @ConfigProperty(name = "yichuang.db.service.password") String servicePassword) {
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.service = service;
        this.servicePassword = servicePassword;
    }

    /** Foreign keys do not stop an owner who wants to cheat. */
    public int run(String sql, Object... values) throws SQLException {
        return run(owner, ownerPassword, sql, values);
    }

    public int runAsService(String sql, Object... values) throws SQLException {
        return run(service, servicePassword, sql, values);
    }

    private int run(String user, String password, String sql, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password); var off = connection.createStatement();
             var statement = connection.prepareStatement(sql)) {
            off.execute("SET foreign_key_checks = 0");
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }
}
