package org.yichuang.launch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Role;
import org.yichuang.kernel.actor.Actor;

/** A new installation has nobody who could let anybody in: the person named in the environment is made administrator, once. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private final Accounts accounts;
    private final Actor actor;
    private final Optional<String> loginName;
    private final Optional<String> password;
    private final Optional<String> divisionPath;

    FirstAdministrator(Accounts accounts, Actor actor,
                       @ConfigProperty(name = "yichuang.first-administrator.login-name") Optional<String> loginName,
                       @ConfigProperty(name = "yichuang.first-administrator.password") Optional<String> password,
                       @ConfigProperty(name = "yichuang.first-administrator.division-path") Optional<String> divisionPath) {
        this.accounts = accounts;
        this.actor = actor;
        this.loginName = loginName;
        this.password = password;
        this.divisionPath = divisionPath;
    }

    @ActivateRequestContext
    void letIn(@Observes @Priority(3000) StartupEvent start) {
        if (loginName.isEmpty()) return;
        actor.isJob("first-administrator");
        var made = QuarkusTransaction.requiringNew().call(() -> {
            if (accounts.findByLogin(loginName.get()).isPresent()) return false;
            long id = accounts.create(loginName.get(), loginName.get(), password.orElseThrow());
            accounts.grant(id, Role.ADMINISTRATOR, divisionPath.orElseThrow(), null);
            return true;
        });
        if (made) LOG.infof("%s is the first administrator of %s", loginName.get(), divisionPath.get());
    }
}
