package halte.billing.charges;

import halte.billing.payers.PayerRegister;
import halte.billing.spaces.SpaceRegister;
import halte.contracts.Fact;
import halte.contracts.booking.SpaceDescribedV1;
import halte.contracts.membership.AccountDescribedV1;
import halte.contracts.membership.FeeDueV1;
import halte.contracts.membership.PersonDescribedV1;
import halte.contracts.membership.UsageSettledV1;
import halte.identity.SystemScope;
import halte.outbox.Outbox;
import halte.testkit.Polled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services tell, put where the broker would put it. */
@ApplicationScoped
public class ToldFacts {

    public static final Instant BOOKED = Instant.parse("2026-11-02T09:00:00Z");

    private final MembershipListener membership;
    private final PayerRegister payers;
    private final SpaceRegister spaces;

    ToldFacts(MembershipListener membership, PayerRegister payers, SpaceRegister spaces) {
        this.membership = membership;
        this.payers = payers;
        this.spaces = spaces;
    }

    public void tell(Fact fact) {
        membership.on(Polled.of(cloudEvent(UUID.randomUUID(), fact)));
    }

    void tellAgain(UUID eventId, Fact fact) {
        membership.on(Polled.of(cloudEvent(eventId, fact)));
    }

    public static String cloudEvent(UUID id, Fact fact) {
        return """
                {"specversion":"1.0","id":"%s","type":"%s","source":"/test","time":"2026-11-03T08:00:00Z","data":%s}""".formatted(id, fact.type(), Outbox.json(fact));
    }

    public void describe(AccountDescribedV1 account) {
        SystemScope.run(() -> payers.describe(account, BOOKED));
    }

    public void describe(PersonDescribedV1 person) {
        SystemScope.run(() -> payers.describe(person, BOOKED));
    }

    public void space(String code, String operator) {
        SystemScope.run(() -> spaces.describe(
                new SpaceDescribedV1(
                        code,
                        code.toLowerCase(java.util.Locale.ROOT),
                        "Espace " + code,
                        operator,
                        "Arlon",
                        "Luxembourg",
                        49.7,
                        5.8,
                        "Europe/Brussels",
                        "12:30",
                        List.of("fr"),
                        10,
                        LocalDate.of(2020, 1, 1),
                        List.of()),
                BOOKED));
    }

    public static AccountDescribedV1 company(UUID id, String name) {
        return new AccountDescribedV1(
                id,
                "COMPANY",
                name,
                "compta@atelier.example",
                "fr",
                "1999010147",
                "BE1999010147",
                "0208:1999010147",
                "Rue des Ormeaux 14",
                "5500",
                "Dinant",
                "BE");
    }

    public static AccountDescribedV1 person(UUID id, String name, @Nullable String email) {
        return new AccountDescribedV1(
                id, "PRIVATE_PERSON", name, email, "fr", null, null, null, null, null, null, "BE");
    }

    public static FeeDueV1 fee(String offer, String seller, UUID accountId, LocalDate month) {
        return new FeeDueV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                accountId,
                accountId,
                offer,
                seller,
                month.withDayOfMonth(1),
                month.withDayOfMonth(month.lengthOfMonth()),
                "1",
                month.withDayOfMonth(1).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    public static UsageSettledV1 desk(String space, String operator, UUID accountId, LocalDate day, int open) {
        return use(space, operator, accountId, day, space + "-D01", "DESK", open, 0, open * 240);
    }

    public static UsageSettledV1 use(
            String space,
            String operator,
            UUID accountId,
            LocalDate day,
            String resource,
            String kind,
            int halfDays,
            int covered,
            int minutes) {
        return new UsageSettledV1(
                UUID.randomUUID(),
                accountId,
                accountId,
                operator,
                space,
                operator,
                resource,
                kind,
                day,
                halfDays,
                covered,
                minutes,
                covered >= halfDays,
                List.of(),
                BOOKED,
                BOOKED.plusSeconds(86_400),
                "COMPLETED");
    }
}
