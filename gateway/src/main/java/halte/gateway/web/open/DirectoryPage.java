package halte.gateway.web.open;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Messages;
import halte.gateway.web.Page;
import halte.gateway.web.Part;
import halte.gateway.web.Words;
import halte.gateway.web.api.SpaceRow;
import halte.gateway.web.chart.DotMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the directory together: sorted from where the visitor is, from a place they name, or by name. */
@ApplicationScoped
class DirectoryPage {

    private static final String COORDINATES = "-?\\d{1,2}(\\.\\d{1,6})?,-?\\d{1,3}(\\.\\d{1,6})?";

    private final Api api;
    private final Page page;
    private final Words words;
    private final Places places;

    DirectoryPage(Api api, Page page, Words words, Places places) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.places = places;
    }

    DirectoryView view(boolean isHome, @Nullable String place, @Nullable String near) {
        var typed = place == null ? "" : place.strip();
        var isPosition = near != null && near.matches(COORDINATES);
        var known = isPosition || typed.isEmpty() ? null : places.find(typed);
        var origin = isPosition ? near : known == null ? null : known.coordinates();
        var answer = ask(origin);
        if (origin == null && !typed.isEmpty()) {
            return byTown(isHome, typed, answer);
        }
        var sortedBy = isPosition
                ? words.here().sorted_from_here()
                : known == null ? words.here().sorted_by_name() : words.here().sorted_from(known.name());
        return view(isHome, typed, sortedBy, false, answer);
    }

    /** No commune of that name is known: perhaps a space or its town is meant. */
    private DirectoryView byTown(boolean isHome, String typed, Part<List<SpaceRow>> all) {
        var meant =
                all.or(List.of()).stream().filter(row -> matches(row, typed)).findFirst();
        if (meant.isEmpty()) {
            return view(isHome, typed, words.here().sorted_by_name(), true, all);
        }
        var row = meant.get();
        var sortedBy = words.here().sorted_from(row.town());
        return view(isHome, typed, sortedBy, false, ask(row.latitude() + "," + row.longitude()));
    }

    private Part<List<SpaceRow>> ask(@Nullable String origin) {
        var path = ApiPath.of("spaces").with("limit", 200).with("near", origin);
        return api.list(path, SpaceRow.class).part();
    }

    private DirectoryView view(
            boolean isHome, String typed, String sortedBy, boolean notFound, Part<List<SpaceRow>> answer) {
        var rows = answer.or(List.of());
        var cards = rows.stream()
                .map(row -> SpaceCard.of(row, words.here(), page.locale()))
                .toList();
        return new DirectoryView(isHome, answer.isHere(), typed, sortedBy, notFound, cards, rings(rows));
    }

    private List<DirectoryView.Ring> rings(List<SpaceRow> rows) {
        Map<String, SpaceRow> bySpace =
                rows.stream().collect(Collectors.toMap(SpaceRow::slug, Function.identity(), (one, other) -> one));
        return DotMap.of(rows.stream().map(DirectoryPage::spot).toList()).stream()
                .map(dot -> ring(dot, bySpace))
                .toList();
    }

    private DirectoryView.Ring ring(DotMap.Dot dot, Map<String, SpaceRow> bySlug) {
        var row = bySlug.get(dot.key());
        var now = row == null ? null : row.now();
        var isOpen = now != null && now.total() > 0 && !"CLOSED".equals(now.state());
        Messages texts = words.here();
        var title = (row == null ? dot.town() : row.name().in(page.language()) + ", " + row.town())
                + texts.colon()
                + (now == null
                        ? texts.free_unknown()
                        : isOpen ? SpaceCard.freeWords(now.free(), texts) : texts.closed_now());
        var css = now == null || !isOpen ? "off" : now.free() * 8 <= now.total() ? "full" : "";
        var centre = now != null && isOpen ? Integer.toString(now.free()) : now == null ? "?" : "–";
        return new DirectoryView.Ring(dot, dot.key(), title, centre, css);
    }

    private static DotMap.Place spot(SpaceRow row) {
        var now = row.now();
        var total = now == null ? 0 : now.total();
        var share = now == null || total == 0 ? 0 : 1 - (double) now.free() / total;
        return new DotMap.Place(row.slug(), row.town(), row.latitude(), row.longitude(), Math.max(6, total), share);
    }

    private static boolean matches(SpaceRow row, String typed) {
        var sought = typed.toLowerCase(Locale.ROOT);
        return row.town().toLowerCase(Locale.ROOT).startsWith(sought)
                || row.slug().startsWith(sought)
                || row.name().byLanguage().values().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought));
    }
}
