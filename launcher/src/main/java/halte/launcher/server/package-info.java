/**
 * The servers the platform stands on, each as a process of its own: PostgreSQL, Kafka, Keycloak and a mail sink.
 *
 * <p>Invariant: a server is durable (fsync on) and listens on the loopback address only.
 */
@NullMarked
package halte.launcher.server;

import org.jspecify.annotations.NullMarked;
