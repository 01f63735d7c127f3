package halte.membership.trainings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import halte.contracts.membership.TrainingDescribedV1;
import halte.identity.Caller;
import halte.membership.NetworkTime;
import halte.membership.database.Database;
import halte.membership.spaces.SpaceDirectory;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The trainings there are. A host describes those given only at their spaces; the coordinator any. */
@ApplicationScoped
class TrainingKinds {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final String ALL = "select training, name::text as name, minutes, validity_months, spaces from"
            + " training_kind where (?::text is null or ? = any (spaces)) order by training limit 500";
    private static final String SPACES_OF = "select spaces from training_kind where training = ? for update";

    private final Database database;
    private final SpaceDirectory spaces;
    private final NetworkTime time;
    private final Outbox outbox;

    TrainingKinds(Database database, SpaceDirectory spaces, NetworkTime time, Outbox outbox) {
        this.database = database;
        this.spaces = spaces;
        this.time = time;
        this.outbox = outbox;
    }

    @Transactional
    public List<TrainingKind> givenAt(@Nullable String space) {
        return database.query(ALL, TrainingKinds::kind, space, space);
    }

    @Transactional
    public TrainingKind describe(String training, TrainingKind kind, Caller caller) {
        var concerned = new ArrayList<>(kind.spaces());
        database.query(SPACES_OF, row -> Objects.requireNonNull(Database.textsOrNull(row, "spaces")), training)
                .forEach(concerned::addAll);
        for (var space : concerned) {
            var operator = spaces.required(space).operator();
            if (!caller.isCoordinator()) {
                caller.requireHost(space, operator);
            }
        }
        database.update(
                "insert into training_kind (training, name, minutes, validity_months, spaces, described_at)"
                        + " values (?, ?::jsonb, ?, ?, ?, ?) on conflict (training) do update set"
                        + " name = excluded.name, minutes = excluded.minutes,"
                        + " validity_months = excluded.validity_months, spaces = excluded.spaces,"
                        + " described_at = excluded.described_at",
                training,
                write(kind.name()),
                kind.minutes(),
                kind.validityMonths(),
                kind.spaces().toArray(String[]::new),
                time.now());
        outbox.append(new TrainingDescribedV1(training, kind.name(), kind.validityMonths(), kind.spaces()));
        return new TrainingKind(training, kind.name(), kind.minutes(), kind.validityMonths(), kind.spaces());
    }

    private static TrainingKind kind(ResultSet row) throws SQLException {
        return new TrainingKind(
                row.getString("training"),
                read(row.getString("name")),
                Database.numberOrNull(row, "minutes"),
                Database.numberOrNull(row, "validity_months"),
                Objects.requireNonNull(Database.textsOrNull(row, "spaces")));
    }

    private static String write(Map<String, String> name) {
        try {
            return JSON.writeValueAsString(name);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The name of a training cannot be written.", e);
        }
    }

    private static Map<String, String> read(String name) {
        try {
            return JSON.readValue(name, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The name of a training cannot be read (%s).".formatted(name), e);
        }
    }
}
