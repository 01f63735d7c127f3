/**
 * What the platform consists of: services, ports, databases, roles, topics and variables, told once.
 *
 * <p>Invariant: the launcher and docker-compose.yml say the same as this package; a test holds them to it.
 */
@NullMarked
package halte.launcher.blueprint;

import org.jspecify.annotations.NullMarked;
