package halte.billing.spaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.contracts.booking.SpaceDescribedV1;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The spaces as the other features look them up. */
@ApplicationScoped
public class SpaceRegister {

    private static final String UPSERT_SPACE = """
            insert into space (space, slug, name, operator, time_zone, described_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (space) do update set slug = excluded.slug, name = excluded.name,
                operator = excluded.operator, time_zone = excluded.time_zone, described_at = excluded.described_at
            where space.described_at <= excluded.described_at""";

    private static final String UPSERT_RESOURCES = """
            insert into space_resource (resource, space, kind, name)
            select resource, ?1, kind, name from jsonb_to_recordset(cast(?2 as jsonb))
                as described(resource text, kind text, name jsonb)
            on conflict (resource) do update set kind = excluded.kind, name = excluded.name, space = excluded.space""";

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    SpaceRegister(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    public Optional<Space> find(String space) {
        return Optional.ofNullable(database.find(Space.class, space));
    }

    /** Names by language of everything bookable in a space, by its code. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, String>> resourceNames(String space) {
        List<Object[]> rows = database.createNativeQuery(
                        "select resource, cast(name as text) from space_resource where space = ?1", Object[].class)
                .setParameter(1, space)
                .getResultList();
        var names = new HashMap<String, Map<String, String>>();
        rows.forEach(row -> names.put((String) row[0], read((String) row[1])));
        return names;
    }

    /** Kind of a resource, for who knows only its code. */
    @Transactional
    public Optional<String> kindOf(String resource) {
        return database.createNativeQuery("select kind from space_resource where resource = ?1", String.class)
                .setParameter(1, resource)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    @Transactional
    public void describe(SpaceDescribedV1 space, Instant at) {
        int newer = database.createNativeQuery(UPSERT_SPACE)
                .setParameter(1, space.space())
                .setParameter(2, space.slug())
                .setParameter(3, space.name())
                .setParameter(4, space.operator())
                .setParameter(5, space.timeZone())
                .setParameter(6, at)
                .executeUpdate();
        if (newer == 1) {
            database.createNativeQuery(UPSERT_RESOURCES)
                    .setParameter(1, space.space())
                    .setParameter(2, write(space.resources()))
                    .executeUpdate();
        }
    }

    private Map<String, String> read(String names) {
        try {
            return json.readValue(names, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored names cannot be read (%s).".formatted(names), e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
