package halte.gateway.web.people;

import java.util.List;

/**
 * Choosing people, or the accounts that pay, by name: boxes to tick, and a field that finds more boxes.
 *
 * @param source what is searched: people or accounts
 * @param space whose; empty = the whole network
 * @param field of the boxes; the field to search in is called the same with {@code -q}
 * @param isSingle one only
 * @param asked what is searched for, to be searched again
 * @param said what became of the search, or empty
 * @param none what is said when nothing is found, with %1 for what was asked
 */
public record Picker(
        String source,
        String space,
        String field,
        boolean isSingle,
        List<Chip> chips,
        String asked,
        String said,
        String none) {

    public static final String SEARCH = "-q";

    public String searchField() {
        return field + SEARCH;
    }

    public record Chip(String id, String name, boolean isChosen) {}
}
