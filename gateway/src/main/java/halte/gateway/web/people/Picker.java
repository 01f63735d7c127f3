package halte.gateway.web.people;

import java.util.List;

/**
 * Choosing people by name: boxes to tick, and a field that finds more boxes.
 *
 * @param field of the boxes; the field to search in is called the same with {@code -q}
 * @param isSingle one person only
 * @param asked what is searched for, to be searched again
 * @param said what became of the search, or empty
 */
public record Picker(String space, String field, boolean isSingle, List<Chip> chips, String asked, String said) {

    public static final String SEARCH = "-q";

    public String searchField() {
        return field + SEARCH;
    }

    public record Chip(String id, String name, boolean isChosen) {}
}
