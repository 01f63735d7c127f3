package halte.launcher.server;

import halte.contracts.Topics;
import halte.launcher.blueprint.FreePorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the platform, made before anybody speaks or listens. */
public final class KafkaTopics {

    /** Order is kept per key, so this many consumers of one service can share the work. */
    public static final int PARTITIONS = 6;

    /** Facts stay long enough for a service to be down over a holiday. */
    private static final Duration RETENTION = Duration.ofDays(30);

    private final String bootstrapServers;

    public KafkaTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** All topics of the contracts and the dead-letter topics of the services that listen. */
    public static List<NewTopic> of(String prefix, int partitions, Collection<String> deadLetterTopics) {
        var topics = new ArrayList<NewTopic>();
        for (var name : Topics.RETAINED) {
            topics.add(new NewTopic(prefix + name, partitions, (short) 1)
                    .configs(Map.of("retention.ms", String.valueOf(RETENTION.toMillis()))));
        }
        for (var name : Topics.COMPACTED) {
            topics.add(new NewTopic(prefix + name, partitions, (short) 1).configs(Map.of("cleanup.policy", "compact")));
        }
        for (var name : deadLetterTopics) {
            topics.add(new NewTopic(prefix + name, 1, (short) 1)
                    .configs(Map.of("retention.ms", String.valueOf(RETENTION.toMillis()))));
        }
        return topics;
    }

    /** Makes those that are missing. */
    public void create(Collection<NewTopic> wanted) {
        try (var admin = admin()) {
            var there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing = wanted.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka at (%s) made no topics.".formatted(bootstrapServers), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void delete(Collection<String> names) {
        try (var admin = admin()) {
            admin.deleteTopics(names).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka at (%s) deleted no topics.".formatted(bootstrapServers), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the broker answers a question, not only accepts a connection. */
    public boolean answers() {
        if (!FreePorts.isOpen(Integer.parseInt(bootstrapServers.substring(bootstrapServers.lastIndexOf(':') + 1)))) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin admin() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("default.api.timeout.ms", "30000");
        settings.put("request.timeout.ms", "5000");
        settings.put("reconnect.backoff.ms", "200");
        settings.put("reconnect.backoff.max.ms", "500");
        return Admin.create(settings);
    }
}
