package halte.gateway.web.open;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Messages;
import halte.gateway.web.Page;
import halte.gateway.web.Part;
import halte.gateway.web.Words;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a booking will use or cost: the pass and what stays on it, the price with its VAT, or both. */
@ApplicationScoped
class DayCost {

    private final Api api;
    private final Page page;
    private final Words words;

    DayCost(Api api, Page page, Words words) {
        this.api = api;
        this.page = page;
        this.words = words;
    }

    DayView.Cost of(String space, DayChoice choice, Part<Quote> quote, Part<Price> price) {
        var halfDays = choice.halfDays();
        var quantity =
                halfDays == 1 ? words.here().half_day_one() : words.here().half_days(Integer.toString(halfDays));
        if (!quote.isHere()) {
            return new DayView.Cost(quantity, priceLine(price.content(), quote.isUnavailable()), !price.isHere());
        }
        var rated = quote.required();
        var used = passes(rated);
        if (rated.uncovered() == 0) {
            return new DayView.Cost(quantity, used.isEmpty() ? words.here().nothing_to_pay() : used, false);
        }
        var rest = rated.uncovered() < halfDays ? priceOf(space, choice, rated.uncovered()) : price.content();
        var line = priceLine(rest, false);
        return new DayView.Cost(quantity, used.isEmpty() ? line : used + " + " + line, rest == null);
    }

    private @Nullable Price priceOf(String space, DayChoice choice, int halfDays) {
        var path = ApiPath.of("prices")
                .with("space", space)
                .with("date", choice.date())
                .with("part", choice.part())
                .with("halfDays", halfDays);
        return api.get(path, Price.class).part().content();
    }

    private String passes(Quote quote) {
        var grants = quote.grants() == null ? List.<Quote.GrantUse>of() : quote.grants();
        return grants.stream().map(this::pass).collect(Collectors.joining(" + "));
    }

    private String pass(Quote.GrantUse use) {
        var name = use.name() == null ? "" : use.name().in(page.language());
        Messages texts = words.here();
        return use.leftAfter() == null
                ? texts.pass_unlimited(name)
                : texts.pass_left(name, Format.number(use.leftAfter(), page.locale()));
    }

    /** A price with its VAT, or that it is not known. */
    String line(@Nullable Price price) {
        return priceLine(price, false);
    }

    private String priceLine(@Nullable Price price, boolean isPassUnknown) {
        var texts = words.here();
        if (price == null) {
            return texts.price_unknown();
        }
        var gross = Format.money(price.gross(), page.locale());
        var line = price.vat() == null || price.vat().isZero()
                ? texts.price_without_vat(gross)
                : texts.price_with_vat(gross, Format.money(price.vat(), page.locale()));
        return isPassUnknown ? texts.price_unless_pass(line) : line;
    }
}
