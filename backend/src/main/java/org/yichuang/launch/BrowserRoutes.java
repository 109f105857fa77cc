package org.yichuang.launch;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Serves the browser application: its own addresses all open the one page, its hashed files never change. */
class BrowserRoutes {
    private static final Pattern SERVICE = Pattern.compile("/(api|q|openapi)(/.*)?");
    private static final Pattern FILE = Pattern.compile(".*/[^/]+\\.[a-z0-9]+");

    void add(@Observes Router router) {
        router.route().order(-10).handler(BrowserRoutes::open);
    }

    private static void open(RoutingContext request) {
        var path = request.normalizedPath();
        var headers = request.response().headers();
        if (path.startsWith("/assets/")) headers.set("Cache-Control", "public, max-age=31536000, immutable");
        boolean read = request.request().method() == HttpMethod.GET || request.request().method() == HttpMethod.HEAD;
        if (!read || path.equals("/index.html") || SERVICE.matcher(path).matches() || FILE.matcher(path).matches()) {
            request.next();
        } else {
            request.reroute(HttpMethod.GET, "/index.html");
        }
    }
}
