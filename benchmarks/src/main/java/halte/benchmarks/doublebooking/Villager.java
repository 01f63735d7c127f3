package halte.benchmarks.doublebooking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes and cancels events that want rooms, by facts, as community-service does; everything is sent twice. */
final class Villager implements AutoCloseable {

    private final KafkaProducer<String, String> producer;
    private final Random random;
    private final LocalDate today;
    private final List<Claim> published = new ArrayList<>();
    private final List<Claim> cancelled = new ArrayList<>();

    Villager(String brokers, Random random, LocalDate today) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"), new StringSerializer(), new StringSerializer());
        this.random = random;
        this.today = today;
    }

    void act() throws InterruptedException {
        if (published.isEmpty() || random.nextInt(3) > 0) {
            publish();
        } else {
            cancel();
        }
        Thread.sleep(200L + random.nextInt(400));
    }

    /** Those that were not cancelled: each got its room, or was refused it. */
    List<Claim> published() {
        return List.copyOf(published);
    }

    List<Claim> cancelled() {
        return List.copyOf(cancelled);
    }

    private void publish() throws InterruptedException {
        var space = House.SPACES.get(random.nextInt(House.SPACES.size()));
        var rooms = House.rooms(space);
        var room = rooms.get(random.nextInt(rooms.size()));
        var from = House.at(today.plusDays(2 + random.nextInt(House.DAYS)), LocalTime.of(7 + random.nextInt(12), 0));
        var event = new Claim(UUID.randomUUID().toString(), "EVENT", room, from, from.plusSeconds(7_200), null);
        send(event.id(), "event-published", """
                {"eventId":"%s","space":"%s","operator":"%s","title":{"fr":"Soirée"},"startsAt":"%s","endsAt":"%s",\
                "rooms":["%s"],"capacity":20}""".formatted(
                        event.id(), space, House.OPERATOR, event.from(), event.to(), room));
        published.add(event);
    }

    private void cancel() throws InterruptedException {
        var event = published.remove(random.nextInt(published.size()));
        send(event.id(), "event-cancelled", """
                {"eventId":"%s","space":"%s","cancelledAt":"%s"}""".formatted(
                        event.id(), event.resource().substring(0, 3), Instant.EPOCH));
        cancelled.add(event);
    }

    private void send(String event, String fact, String data) throws InterruptedException {
        var message = """
                {"specversion":"1.0","id":"%s","type":"be.halte.community.%s.v1","source":"/community-service",\
                "time":"%s","data":%s}""".formatted(UUID.randomUUID(), fact, Instant.EPOCH, data);
        try {
            for (int twice = 0; twice < 2; twice++) {
                producer.send(new ProducerRecord<>("community", event, message)).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("An event could not be sent.", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
