package halte.membership.quotes;

import halte.membership.ledger.Allowances;
import halte.membership.ledger.Booked;
import halte.membership.ledger.Cover;
import halte.membership.ledger.Halves;
import halte.membership.spaces.KnownSpace;
import halte.membership.spaces.SpaceDirectory;
import halte.membership.usage.Rights;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs a booking that was not made. */
@ApplicationScoped
class Quoting {

    private static final UUID NOT_MADE = new UUID(0, 0);
    private static final Instant AFTER_ALL_OTHERS = Instant.MAX;
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    private final Rights rights;
    private final SpaceDirectory spaces;

    Quoting(Rights rights, SpaceDirectory spaces) {
        this.rights = rights;
        this.spaces = spaces;
    }

    @Transactional
    public Quote quote(UUID person, String space, @Nullable String resource, LocalDate date, Quote.Part part) {
        return quote(rights.of(person, List.of(date)), person, spaces.required(space), resource, date, part);
    }

    /** A desk at each of these spaces, weighed as if it alone was booked; in the order asked, without the spaces nobody knows. */
    @Transactional
    public List<Quote> quotes(UUID person, Collection<String> codes, LocalDate date, Quote.Part part) {
        var known = spaces.these(codes);
        var now = rights.of(person, List.of(date));
        return codes.stream()
                .distinct()
                .flatMap(code -> Stream.ofNullable(known.get(code)))
                .map(host -> quote(now.copy(), person, host, null, date, part))
                .toList();
    }

    private static Quote quote(
            Allowances allowances,
            UUID person,
            KnownSpace host,
            @Nullable String resource,
            LocalDate date,
            Quote.Part part) {
        var use = allowances.book(booking(person, host, resource, date, part));
        return new Quote(
                host.space(),
                resource,
                date,
                part,
                part.halfDays,
                use.coveredHalfDays(),
                part.halfDays - use.coveredHalfDays(),
                use.covers().stream().map(cover -> used(allowances, cover)).toList());
    }

    private static Quote.Used used(Allowances allowances, Cover cover) {
        var balance = allowances.balance(cover.grantId());
        var grant = balance.grant();
        return new Quote.Used(
                grant.grantId(),
                grant.plan(),
                grant.planName(),
                cover.consumed(),
                cover.covered(),
                grant.halfDays() == null ? null : balance.left(),
                grant.validTo());
    }

    private static Booked booking(
            UUID person, KnownSpace host, @Nullable String resource, LocalDate date, Quote.Part part) {
        var from = part == Quote.Part.PM ? host.halfDaySplit() : FIRST;
        var to = part == Quote.Part.AM ? host.halfDaySplit() : LAST;
        return new Booked(
                NOT_MADE,
                person,
                person,
                host.space(),
                host.operator(),
                resource == null ? "" : resource,
                kind(host, resource),
                date.atTime(from).atZone(host.zone()).toInstant(),
                date.atTime(to).atZone(host.zone()).toInstant(),
                date,
                part.halfDays,
                halves(part),
                0,
                AFTER_ALL_OTHERS);
    }

    /** Any free desk is a desk. */
    private static String kind(KnownSpace host, @Nullable String resource) {
        if (resource == null || resource.isBlank()) {
            return "DESK";
        }
        var kind = host.kindOf(resource);
        if (kind == null) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return kind;
    }

    private static Halves halves(Quote.Part part) {
        return switch (part) {
            case DAY -> Halves.DAY;
            case AM -> Halves.AM;
            case PM -> Halves.PM;
        };
    }
}
