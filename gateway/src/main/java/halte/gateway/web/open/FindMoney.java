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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What everything found would cost or use of a pass: a question or three, however much was found. */
@ApplicationScoped
class FindMoney {

    /** As many as fit well into the address of one request. */
    private static final int MOST_IN_AN_ADDRESS = 40;

    private final Api api;
    private final Session session;

    FindMoney(Api api, Session session) {
        this.api = api;
        this.session = session;
    }

    /** The answers, to be looked up by what was found. */
    record Known(List<Part<List<PricedUse>>> prices, Part<List<Quote>> quotes) {

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
            return prices.stream().anyMatch(Part::isUnavailable);
        }

        private Part<Price> price(String use) {
            return prices.stream()
                    .map(some -> some.piece(priced -> priceIn(priced, use)))
                    .filter(Part::isHere)
                    .findFirst()
                    .orElseGet(Part::missing);
        }

        private static Optional<Price> priceIn(List<PricedUse> priced, String use) {
            return priced.stream()
                    .filter(one -> one.use().equals(use))
                    .findFirst()
                    .flatMap(one -> Optional.ofNullable(one.price()));
        }
    }

    Known of(FindChoice choice, List<FreeSpace> spaces) {
        var quotes = quotes(choice, spaces);
        var prices = prices(choice, spaces);
        return new Known(prices.stream().map(Asked::part).toList(), quotes.part());
    }

    private List<Asked<List<PricedUse>>> prices(FindChoice choice, List<FreeSpace> spaces) {
        var uses = choice.isDeskByPart()
                ? spaces.stream().map(FreeSpace::space).toList()
                : spaces.stream()
                        .flatMap(space -> space.offers().stream().map(offer -> use(space, offer)))
                        .toList();
        return IntStream.iterate(0, first -> first < uses.size(), first -> first + MOST_IN_AN_ADDRESS)
                .mapToObj(first -> uses.subList(first, Math.min(uses.size(), first + MOST_IN_AN_ADDRESS)))
                .map(some -> prices(choice, some.stream()))
                .toList();
    }

    private Asked<List<PricedUse>> prices(FindChoice choice, Stream<String> uses) {
        var path = ApiPath.of("prices", "uses").with("date", choice.date());
        if (choice.isDeskByPart()) {
            path = path.with("part", choice.part()).with("halfDays", choice.halfDays());
        }
        return api.list(path.with("use", uses), PricedUse.class);
    }

    private Asked<List<Quote>> quotes(FindChoice choice, List<FreeSpace> spaces) {
        if (!choice.isDeskByPart() || !session.isSignedIn() || spaces.isEmpty()) {
            return Asked.notAsked();
        }
        var path = ApiPath.of("quotes", "spaces").with("date", choice.date()).with("part", choice.part());
        return api.list(path.with("space", spaces.stream().map(FreeSpace::space)), Quote.class);
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
