package halte.booking.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.BookingProblem;
import halte.booking.database.Database;
import halte.booking.history.ImportRequest.Use;
import halte.booking.reservation.PassCode;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Takes a batch of uses: all of it, or nothing and every reason why. */
@ApplicationScoped
class Importing {

    private static final int REASONS = 50;
    private static final Text OVERLAP = Text.of(
            "se chevauche avec un autre usage de %s",
            "overlapt met ander gebruik van %s",
            "überschneidet sich mit einer anderen Nutzung von %s",
            "overlaps another use of %s");

    private final Database database;
    private final Structure structure;
    private final ImportFacts facts;
    private final PassCode passes;
    private final ObjectMapper json;
    private final Clock clock;

    Importing(
            Database database,
            Structure structure,
            ImportFacts facts,
            PassCode passes,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.facts = facts;
        this.passes = passes;
        this.json = json;
        this.clock = clock;
    }

    /** One thing that cannot be. */
    record Reason(String field, Text message) {}

    /** @return false when this batch was taken before */
    @Transactional
    public boolean take(ImportRequest batch) {
        database.seeEverything();
        if (!isNew(batch)) {
            return false;
        }
        var now = structure.now();
        var space = now.space(batch.space());
        var uses = sorted(batch.uses());
        refuseImplausible(batch.uses(), space, now);
        var rows = uses.stream().map(use -> row(use, space, now)).toList();
        store(rows, space, batch.uses());
        facts.tell(batch.importId(), space, uses, rows);
        return true;
    }

    private boolean isNew(ImportRequest batch) {
        var hash = hash(batch);
        boolean fresh = database.update(
                        "insert into history_import (import_id, space, request_hash, uses, imported_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        batch.importId(),
                        batch.space(),
                        hash,
                        batch.uses().size(),
                        clock.instant())
                == 1;
        if (!fresh) {
            boolean same = database.first(
                            "select request_hash from history_import where import_id = ?",
                            row -> MessageDigest.isEqual(row.bytes("request_hash"), hash),
                            batch.importId())
                    .orElse(false);
            if (!same) {
                throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
            }
        }
        return fresh;
    }

    private void refuseImplausible(List<Use> uses, Space space, Snapshot now) {
        var plausibility = new Plausibility(space, now, clock.instant());
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < uses.size() && reasons.size() < REASONS; i++) {
            var objection = plausibility.objection(uses.get(i));
            if (objection != null) {
                reasons.add(new Reason("uses[" + i + "]", objection));
            }
        }
        refuse(reasons);
    }

    private UseRow row(Use use, Space space, Snapshot now) {
        var pass = use.outcome() == ImportRequest.Outcome.CONFIRMED ? passes.next() : null;
        var day = space.hours().on(use.localDate(), now.holidays());
        var resource = now.resource(space, use.resource());
        return UseRow.of(use, space, resource, day, pass, pass == null ? "" : PassCode.shortOf(pass));
    }

    private void store(List<UseRow> rows, Space space, List<Use> asGiven) {
        var document = write(rows);
        var kept = new HashSet<>(database.list(ImportSql.OCCUPY, row -> row.uuid("id"), document, space.id()));
        var reasons = new ArrayList<Reason>();
        for (var row : rows) {
            if (row.keeps() && !kept.contains(row.id()) && reasons.size() < REASONS) {
                reasons.add(new Reason(field(row.id(), asGiven), OVERLAP.formatted(row.resource())));
            }
        }
        refuse(reasons);
        int booked = database.update(ImportSql.BOOK, document, space.id(), space.space(), space.operator());
        if (booked != rows.size()) {
            refuse(List.of(
                    new Reason("uses", Text.of("bookingId ×2", "bookingId ×2", "bookingId ×2", "bookingId ×2"))));
        }
        database.update(ImportSql.COME, document, space.id(), space.space(), space.operator(), clock.instant());
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(BookingProblem.HISTORY_NOT_POSSIBLE).with("errors", reasons);
        }
    }

    private static String field(UUID booking, List<Use> asGiven) {
        for (int i = 0; i < asGiven.size(); i++) {
            if (asGiven.get(i).bookingId().equals(booking)) {
                return "uses[" + i + "]";
            }
        }
        return "uses";
    }

    /** Oldest first, as it happened. */
    private static List<Use> sorted(List<Use> uses) {
        return uses.stream()
                .sorted(Comparator.comparing(Use::startsAt).thenComparing(Use::bookingId))
                .toList();
    }

    private byte[] hash(ImportRequest batch) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(batch));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("A batch cannot be hashed.", e);
        }
    }

    private String write(List<UseRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A batch cannot be written.", e);
        }
    }
}
