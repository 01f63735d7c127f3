package halte.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Runs one {@link FakeServices} behind booking, membership and billing; community-service is down for good, at a port where nobody listens. */
public class FakeServicesResource implements QuarkusTestResourceLifecycleManager {

    private static FakeServices services;

    public static FakeServices services() {
        return services;
    }

    @Override
    public Map<String, String> start() {
        services = FakeServices.start(0);
        var address = "http://127.0.0.1:" + services.port();
        var settings = new HashMap<String, String>();
        settings.put("halte.routes.booking", "http://127.0.0.1:9," + address);
        settings.put("halte.routes.membership", address);
        settings.put("halte.routes.billing", address);
        settings.put("halte.routes.community", "http://127.0.0.1:9");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:9/realms/halte");
        settings.put("quarkus.oidc.discovery-enabled", "false");
        settings.put("quarkus.oidc.authorization-path", "/protocol/openid-connect/auth");
        settings.put("quarkus.oidc.token-path", "/protocol/openid-connect/token");
        settings.put("quarkus.oidc.jwks-path", "/protocol/openid-connect/certs");
        settings.put("quarkus.oidc.end-session-path", "/protocol/openid-connect/logout");
        settings.put("quarkus.oidc.jwks.resolve-early", "false");
        settings.put("quarkus.otel.sdk.disabled", "true");
        return settings;
    }

    @Override
    public void stop() {
        if (services != null) {
            services.close();
        }
    }
}
