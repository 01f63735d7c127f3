package halte.service;

import halte.contracts.community.TicketCancelledV1;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The smallest service there can be; it exists to hold the platform libraries to their word. */
@Path("/api/notes")
class NoteResource {

    @Inject
    EntityManager notes;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    record Note(
            @NotBlank @Size(max = 20) String text, @NotNull Integer stars) {}

    record Written(UUID id, String text) {}

    @POST
    @Idempotent
    @Access(Audience.MEMBER)
    @Transactional
    public RestResponse<Written> write(@Valid @NotNull Note note) {
        if (note.text().equals("forbidden word")) {
            throw new Refusal(
                            CommonProblem.FORBIDDEN,
                            Text.of("Pas ce mot.", "Niet dat woord.", "Nicht dieses Wort.", "Not that word."))
                    .with("word", note.text());
        }
        var id = UUID.randomUUID();
        notes.createNativeQuery("insert into note (id, person_id, text) values (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caller.personId())
                .setParameter(3, note.text())
                .executeUpdate();
        outbox.append(new TicketCancelledV1(id, id, caller.personId(), clock.instant()));
        if (note.text().equals("break after writing")) {
            throw new IllegalStateException("broken on purpose");
        }
        return RestResponse.ResponseBuilder.<Written>created(URI.create("/api/notes/" + id))
                .entity(new Written(id, note.text()))
                .build();
    }

    /** Deliberately without a filter: row-level security alone decides. */
    @GET
    @Access(Audience.MEMBER)
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> list() {
        return notes.createNativeQuery("select text from note order by id").getResultList();
    }

    @GET
    @Path("/unguarded")
    public String unguarded() {
        return "nobody said who may see this";
    }
}
