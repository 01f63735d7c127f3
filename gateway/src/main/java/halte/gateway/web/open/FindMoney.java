package halte.gateway.web.open;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Part;
import halte.gateway.web.api.FreeAnswer.FreeOffer;
import halte.gateway.web.api.FreeAnswer.FreeSpace;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.PricedUse;
import halte.gateway.web.api.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What everything found would cost or use of a pass: one question to each service that knows, however much was found. */
@ApplicationScoped
class FindMoney {

    private final Api api;
    private final Session session;

    FindMoney(Api api, Session session) {
        this.api = api;
        this.session = session;
    }

    /** The answers, to be looked up by what was found. */
    record Known(Part<List<PricedUse>> prices, Part<List<Quote>> quotes) {

        /** Of any desk there. */
        Part<Price> priceOf(FreeSpace space) {
            return price(space.space());
        }

        Part<Price> priceOf(FreeSpace space, FreeOffer offer) {
            return price(use(space, offer));
        }

        Part<Quote> quoteOf(FreeSpace space) {
            return quotes.piece(all -> all.stream()
                    .filter(quote -> space.space().equals(quote.space()))
                    .findFirst());
        }

        boolean arePricesLate() {
            return prices.isUnavailable();
        }

        private Part<Price> price(String use) {
            return prices.piece(all -> all.stream()
                    .filter(priced -> priced.use().equals(use))
                    .findFirst()
                    .flatMap(priced -> Optional.ofNullable(priced.price())));
        }
    }

    /** Desks have a price everywhere; of rooms and machines, which an address must name one by one, the first few spaces. */
    Known of(FindChoice choice, List<FreeSpace> spaces) {
        var quotes = quotes(choice, spaces);
        var prices = prices(choice, spaces);
        return new Known(prices.part(), quotes.part());
    }

    private Asked<List<PricedUse>> prices(FindChoice choice, List<FreeSpace> spaces) {
        var path = ApiPath.of("prices", "uses").with("date", choice.date());
        if (choice.isDeskByPart()) {
            path = path.with("part", choice.part()).with("halfDays", choice.halfDays());
        }
        var uses = choice.isDeskByPart()
                ? spaces.stream().map(FreeSpace::space).toList()
                : spaces.stream()
                        .limit(FindChoice.FEW)
                        .flatMap(space -> space.offers().stream().map(offer -> use(space, offer)))
                        .toList();
        for (var use : uses) {
            path = path.with("use", use);
        }
        return uses.isEmpty() ? Asked.notAsked() : api.list(path, PricedUse.class);
    }

    private Asked<List<Quote>> quotes(FindChoice choice, List<FreeSpace> spaces) {
        if (!choice.isDeskByPart() || !session.isSignedIn() || spaces.isEmpty()) {
            return Asked.notAsked();
        }
        var path = ApiPath.of("quotes", "spaces").with("date", choice.date()).with("part", choice.part());
        for (var space : spaces) {
            path = path.with("space", space.space());
        }
        return api.list(path, Quote.class);
    }

    private static String use(FreeSpace space, FreeOffer offer) {
        return String.join(
                ",",
                space.space(),
                offer.resource(),
                offer.startsAt().toString(),
                offer.endsAt().toString());
    }
}
