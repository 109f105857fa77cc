package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation insists on second factors. Only the demo may do without (see the safeguards at start). */
@ApplicationScoped
public class SecondFactorPolicy {
    private final Provider<Boolean> required;

    SecondFactorPolicy(@ConfigProperty(name = "yichuang.second-factor.required") Provider<Boolean> required) {
        this.required = required;
    }

    public boolean isRequired() {
        return required.get();
    }
}
