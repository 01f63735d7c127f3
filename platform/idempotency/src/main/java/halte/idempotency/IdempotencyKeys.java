package halte.idempotency;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The keys taken in the last 72 hours, with their answers. */
@ApplicationScoped
public class IdempotencyKeys {

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the key for the caller. Waits while another request holds it, for as long as {@code lock_timeout}.
     *
     * @return false when it was taken before
     * @throws Refusal REQUEST_IN_FLIGHT when the other request is still running
     */
    @Transactional(MANDATORY)
    public boolean take(UUID tenant, UUID key, byte[] requestHash) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into idempotency_key (tenant, key, request_hash)"
                        + " values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, tenant);
            insert.setObject(2, key);
            insert.setBytes(3, requestHash);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if ("55P03".equals(e.getSQLState())) {
                throw new Refusal(CommonProblem.REQUEST_IN_FLIGHT);
            }
            throw new IllegalStateException("An idempotency key could not be taken.", e);
        }
    }

    /**
     * @throws Refusal IDEMPOTENCY_KEY_REUSED when the key belongs to another request
     */
    @Transactional(MANDATORY)
    public Answer answerTo(UUID tenant, UUID key, byte[] requestHash) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select request_hash, status, location, body"
                        + " from idempotency_key where tenant = ? and key = ?")) {
            select.setObject(1, tenant);
            select.setObject(2, key);
            return read(select, requestHash);
        } catch (SQLException e) {
            throw new IllegalStateException("An idempotency key could not be read.", e);
        }
    }

    @Transactional(MANDATORY)
    public void remember(UUID tenant, UUID key, Answer answer) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update idempotency_key"
                        + " set status = ?, location = ?, body = ?::json where tenant = ? and key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.body());
            update.setObject(4, tenant);
            update.setObject(5, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An answer could not be stored.", e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "forget-idempotency-keys")
    @Transactional
    void forget() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < now() - interval '72 hours'")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old idempotency keys could not be forgotten.", e);
        }
    }

    private static Answer read(PreparedStatement select, byte[] requestHash) throws SQLException {
        try (var row = select.executeQuery()) {
            if (!row.next() || row.getObject(2) == null) {
                throw new Refusal(CommonProblem.REQUEST_IN_FLIGHT);
            }
            if (!MessageDigest.isEqual(row.getBytes(1), requestHash)) {
                throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
            }
            return new Answer(row.getInt(2), row.getString(3), row.getString(4));
        }
    }
}
