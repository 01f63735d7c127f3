#!/bin/sh
# The topics of the contracts (halte.contracts.Topics), made before anybody speaks or listens.
set -eu

topic() { # <name> <partitions> <setting>
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$HALTE_KAFKA" --create --if-not-exists \
    --topic "$1" --partitions "$2" --replication-factor 1 --config "$3"
}

for name in $HALTE_RETAINED_TOPICS; do
  case "$name" in
    *-dead-letters) topic "$name" 1 retention.ms=2592000000 ;;
    *) topic "$name" "$HALTE_PARTITIONS" retention.ms=2592000000 ;;
  esac
done
for name in $HALTE_COMPACTED_TOPICS; do
  topic "$name" "$HALTE_PARTITIONS" cleanup.policy=compact
done
