package halte.booking.reservation;

import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which resource is booked, when, and how long around it nobody else gets it. */
@Embeddable
class BookedPlace {

    @Column(name = "resource_id")
    private int resourceId;

    private String resource;

    @Column(name = "resource_kind")
    private String resourceKind;

    private @Nullable String part;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "local_date")
    private LocalDate localDate;

    @Column(name = "half_days")
    private short halfDays;

    @Column(name = "buffer_before")
    private short bufferBefore;

    @Column(name = "buffer_after")
    private short bufferAfter;

    protected BookedPlace() {} // for Hibernate

    /** What it was before it changed. */
    record Former(String resource, Instant startsAt, Instant endsAt) {}

    Former moveTo(Resource to, Wish wish, int nowHalfDays) {
        var former = former();
        resourceId = to.id();
        resource = to.resource();
        resourceKind = to.kind();
        part = wish.part() == null ? null : wish.part().name();
        startsAt = wish.slot().startsAt();
        endsAt = wish.slot().endsAt();
        localDate = wish.date();
        halfDays = (short) nowHalfDays;
        bufferBefore = (short) wish.terms().bufferBefore();
        bufferAfter = (short) wish.terms().bufferAfter();
        return former;
    }

    Former extendTo(Wish wish, int nowHalfDays) {
        var former = former();
        part = null;
        endsAt = wish.slot().endsAt();
        halfDays = (short) nowHalfDays;
        bufferAfter = (short) wish.terms().bufferAfter();
        return former;
    }

    private Former former() {
        return new Former(resource, startsAt, endsAt);
    }

    int resourceId() {
        return resourceId;
    }

    String resource() {
        return resource;
    }

    String resourceKind() {
        return resourceKind;
    }

    @Nullable
    String part() {
        return part;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    /** What it keeps busy: the slot and the buffers it was booked with. */
    Slot occupied() {
        return slot().longerBy(bufferAfter).earlierBy(bufferBefore);
    }

    LocalDate localDate() {
        return localDate;
    }

    short halfDays() {
        return halfDays;
    }

    int minutes() {
        return (int) slot().minutes();
    }
}
