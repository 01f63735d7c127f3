package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is left on passes and memberships, one line each: "Carnet de 10 : 6 demi-jours jusqu’au 31 mars". */
@ApplicationScoped
class AllowanceLines {

    private final Page page;
    private final Words words;
    private final Clock clock;

    AllowanceLines(Page page, Words words, Clock clock) {
        this.page = page;
        this.words = words;
        this.clock = clock;
    }

    List<String> of(List<Allowance> allowances) {
        return allowances.stream()
                .filter(allowance -> !allowance.isSpent())
                .map(this::line)
                .toList();
    }

    String line(Allowance allowance) {
        return name(allowance) + words.here().colon() + left(allowance) + until(allowance);
    }

    String name(Allowance allowance) {
        return allowance.name() == null
                ? String.valueOf(allowance.plan())
                : allowance.name().in(page.language());
    }

    String left(Allowance allowance) {
        if (allowance.left() == null) {
            return words.here().unlimited();
        }
        return allowance.left().compareTo(BigDecimal.ONE) == 0
                ? words.here().half_day_one()
                : words.here().half_days(Format.number(allowance.left(), page.locale()));
    }

    /** From when to when, for what cannot be used yet. */
    String period(Allowance allowance) {
        var from = allowance.validFrom();
        var isToCome = from != null && from.isAfter(LocalDate.now(clock.withZone(Hours.zoneOf(null))));
        return isToCome && allowance.validTo() != null
                ? words.here()
                        .from_day_to(Format.date(from, page.locale()), Format.date(allowance.validTo(), page.locale()))
                : until(allowance).strip();
    }

    String until(Allowance allowance) {
        return allowance.validTo() == null
                ? ""
                : " " + words.here().until_day(Format.date(allowance.validTo(), page.locale()));
    }
}
