package halte.gateway.web.people;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.people.Picker.Chip;
import halte.gateway.web.people.TrainingAnswers.Payer;
import halte.gateway.web.people.TrainingAnswers.Team;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the choice of who pays for a team: who does now, its members, and whoever a search finds. */
@ApplicationScoped
class PayerPicker {

    static final String FIELD = "account";

    private final Api api;
    private final PeoplePicker people;

    PayerPicker(Api api, PeoplePicker people) {
        this.api = api;
        this.people = people;
    }

    /** @param chosen what was ticked, or empty */
    Picker of(String space, @Nullable Team stored, List<String> members, String chosen, String asked) {
        var names = new LinkedHashMap<String, String>();
        if (stored != null && stored.accountId() != null) {
            names.put(
                    stored.accountId(), stored.payer() == null ? people.words().unknownHere() : stored.payer());
        }
        ofMembers(space, members).forEach(payer -> names.putIfAbsent(payer.accountId(), payer.name()));
        var found = asked.isBlank() ? List.<Payer>of() : search(space, asked);
        found.forEach(payer -> names.putIfAbsent(payer.accountId(), payer.name()));
        if (!chosen.isEmpty() && !names.containsKey(chosen)) {
            names.put(chosen, people.words().payerChosen());
        }
        var ticked = found.size() == 1 ? found.get(0).accountId() : chosen;
        return new Picker(
                "accounts",
                space,
                FIELD,
                true,
                names.entrySet().stream()
                        .map(name -> new Chip(
                                name.getKey(), name.getValue(), name.getKey().equals(ticked)))
                        .toList(),
                found.isEmpty() ? asked.strip() : "",
                people.said(asked, found.size(), people.words().noPayerFound("%1")),
                people.words().noPayerFound("%1"));
    }

    private List<Payer> ofMembers(String space, List<String> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        var path = ApiPath.of("accounts").with("space", space);
        for (var member : members) {
            path = path.with("owner", member);
        }
        return api.list(path, Payer.class).part().or(List.of());
    }

    private List<Payer> search(String space, String asked) {
        return api.list(
                        ApiPath.of("accounts")
                                .with("space", space)
                                .with("q", asked.strip())
                                .with("limit", PeoplePicker.FOUND),
                        Payer.class)
                .part()
                .or(List.of());
    }
}
