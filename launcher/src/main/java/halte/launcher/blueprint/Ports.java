package halte.launcher.blueprint;

/** Every port follows from one, so that two platforms live side by side by changing one number. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;

    public Ports {
        if (base < 1024 || base > 65000) {
            throw new IllegalArgumentException("HALTE_PORT (%d) must lie between 1024 and 65000.".formatted(base));
        }
    }

    /** @param replica 1 for the first */
    public int of(Service service, int replica) {
        return replica == 1 ? base + service.portOffset() : base + 50 + 10 * (replica - 2) + service.portOffset();
    }

    public int keycloak() {
        return base + 10;
    }

    public int keycloakManagement() {
        return base + 11;
    }

    public int postgres() {
        return base + 20;
    }

    public int kafka() {
        return base + 30;
    }

    public int kafkaController() {
        return base + 31;
    }

    public int smtp() {
        return base + 40;
    }

    public int mailWeb() {
        return base + 41;
    }
}
