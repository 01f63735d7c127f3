package halte.gateway.web.open;

import halte.gateway.web.chart.DotMap;
import java.util.List;

/**
 * The list of all spaces and their map.
 *
 * @param isHome the front page greets; the directory does not
 * @param place what the visitor typed, written back into the field
 * @param sortedBy how the list is sorted, in words
 * @param notFound the typed place is nowhere near a known one
 */
record DirectoryView(
        boolean isHome,
        boolean isHere,
        String place,
        String sortedBy,
        boolean notFound,
        List<SpaceCard> spaces,
        List<Ring> rings) {

    /** A ring of the map with its number and its words. */
    record Ring(DotMap.Dot dot, String slug, String title, String centre, String css) {}
}
