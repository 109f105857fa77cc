package org.yichuang.identity.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yichuang.identity.TryLimit;
import org.yichuang.identity.service.TryLimits;

/** Counts the address of who calls an operation that has a limit. Behind a proxy the address is the forwarded one, if the settings trust the proxy. */
class TryLimitFilter {
    @Inject CurrentVertxRequest current;
    @Inject TryLimits limits;

    @ServerRequestFilter
    @Priority(Priorities.USER)
    void count(ResourceInfo operation) {
        var limit = operation.getResourceMethod().getAnnotation(TryLimit.class);
        if (limit == null) return;
        var from = current.getCurrent().request().remoteAddress();
        limits.count(limit.value(), from == null || from.hostAddress() == null ? "unknown" : home(from.hostAddress()));
    }

    /** One household has a whole IPv6 network of 64 bits. */
    static String home(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            return Arrays.toString(Arrays.copyOf(java.net.InetAddress.getByName(address.replaceFirst("%.*$", "")).getAddress(), 8));
        } catch (java.net.UnknownHostException unreadable) {
            return address;
        }
    }
}
