/**
 * The servers of one run: a PostgreSQL, a Kafka and replicas of booking-service, with nothing beside them, and tokens
 * that stand in for an identity provider.
 */
@NullMarked
package halte.benchmarks.server;

import org.jspecify.annotations.NullMarked;
