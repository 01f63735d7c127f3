package halte.launcher.blueprint;

import java.util.List;

/** Where a service finds the others and what it is entrusted with: on one machine, or among containers. */
public interface Surroundings {

    /** The address people use. */
    String publicUrl();

    /** The realm, as services reach it. */
    String realmUrl();

    String jdbcUrl(Database database);

    String kafkaBootstrapServers();

    String mailHost();

    int mailPort();

    /** One address for each replica. */
    List<String> addressesOf(Service service);

    /** The address to listen on. */
    String listenHost();

    int listenPort(Service service, int replica);

    String secret(Secret secret);
}
