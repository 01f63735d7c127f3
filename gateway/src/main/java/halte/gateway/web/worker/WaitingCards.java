package halte.gateway.web.worker;

import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.WaitingEntry;
import halte.gateway.web.open.NeedWords;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes entries of the waiting list as cards. */
@ApplicationScoped
class WaitingCards {

    private final Page page;
    private final Words words;
    private final NeedWords needWords;

    WaitingCards(Page page, Words words, NeedWords needWords) {
        this.page = page;
        this.words = words;
        this.needWords = needWords;
    }

    /** @param offer what came free and until when it is kept; empty while waiting */
    record WaitingCard(String id, String day, String what, String position, String offer) {

        public boolean isOffered() {
            return !offer.isEmpty();
        }
    }

    WaitingCard of(WaitingEntry entry) {
        var texts = needWords.here();
        var locale = page.locale();
        var space =
                entry.spaceName() == null ? entry.space() : entry.spaceName().in(page.language());
        var place = entry.resourceName() == null
                ? texts.waiting_any()
                : entry.resourceName().in(page.language());
        var time = entry.startsAt() == null || entry.endsAt() == null || entry.part() != null
                ? part(entry.part())
                : Format.hours(entry.startsAt(), entry.endsAt(), entry.timeZone(), locale);
        var offer = entry.offer();
        var offered = offer == null || offer.resourceName() == null
                ? place
                : offer.resourceName().in(page.language());
        return new WaitingCard(
                entry.entryId().toString(),
                Format.sentence(Format.day(entry.date(), locale)),
                space + ", " + place + " · " + time,
                entry.position() == null
                        ? ""
                        : entry.position() == 1
                                ? texts.waiting_first()
                                : texts.waiting_position(entry.position().toString()),
                entry.isOffered() && offer != null
                        ? texts.offer_for_you(offered, Format.time(offer.offeredUntil(), entry.timeZone(), locale))
                        : "");
    }

    private String part(@org.jspecify.annotations.Nullable String part) {
        return switch (part == null ? "DAY" : part) {
            case "AM" -> words.here().part_am();
            case "PM" -> words.here().part_pm();
            default -> words.here().part_day();
        };
    }
}
