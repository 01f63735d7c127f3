package halte.gateway.web.people;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.people.Picker.Chip;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills a picker: names for those chosen so far, and whom a search finds. */
@ApplicationScoped
public class PeoplePicker {

    static final int FOUND = 8;

    private static final String PLACE = "%1";

    private final Api api;
    private final Page page;

    PeoplePicker(Api api, Page page) {
        this.api = api;
        this.page = page;
    }

    record Known(String personId, String name) {}

    /**
     * @param space empty = the whole network, for coordinators
     * @param asked a name that was typed, or empty
     */
    public Picker of(String space, String field, boolean single, List<String> chosen, String asked) {
        var names = names(space, chosen);
        var found = asked.isBlank() ? List.<Known>of() : search(space, asked);
        var chips = new ArrayList<Chip>();
        chosen.forEach(id -> chips.add(new Chip(id, names.getOrDefault(id, words().unknownHere()), true)));
        boolean one = found.size() == 1;
        found.stream()
                .filter(known -> !chosen.contains(known.personId()))
                .forEach(known -> chips.add(new Chip(known.personId(), known.name(), one)));
        var none = space.isEmpty() ? words().nobodyFoundAnywhere(PLACE) : words().nobodyFound(PLACE);
        return new Picker(
                "people",
                space,
                field,
                single,
                chips,
                found.isEmpty() ? asked.strip() : "",
                said(asked, found.size(), none),
                none);
    }

    /** Names of people a space knows, by id. */
    public Map<String, String> names(String space, List<String> ids) {
        var names = new LinkedHashMap<String, String>();
        if (!ids.isEmpty()) {
            var path = ApiPath.of("people").with("space", space);
            for (var id : ids) {
                path = path.with("id", id);
            }
            api.list(path, Known.class)
                    .part()
                    .or(List.of())
                    .forEach(known -> names.put(known.personId(), known.name()));
        }
        return names;
    }

    private List<Known> search(String space, String asked) {
        return api.list(
                        ApiPath.of("people")
                                .with("space", space)
                                .with("q", asked.strip())
                                .with("limit", FOUND),
                        Known.class)
                .part()
                .or(List.of());
    }

    /** What became of a search. */
    String said(String asked, int found, String none) {
        if (asked.isBlank()) {
            return "";
        }
        return switch (found) {
            case 0 -> none.replace(PLACE, asked.strip());
            case 1 -> words().oneFound();
            default -> words().someFound();
        };
    }

    public PeopleMessages words() {
        return MessageBundles.get(PeopleMessages.class, Localized.Literal.of(page.language()));
    }
}
