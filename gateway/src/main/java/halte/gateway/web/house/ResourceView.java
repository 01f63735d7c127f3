package halte.gateway.web.house;

import halte.gateway.web.house.ResourcesView.Tag;
import java.util.List;

/** One resource with its forms: what it is, its photos, when it is out of order, whether it is still there. */
record ResourceView(
        String slug,
        String spaceName,
        String code,
        String name,
        String kind,
        boolean isDesk,
        boolean isRetired,
        List<Tag> tags,
        long version,
        List<Text> names,
        List<Text> abouts,
        String capacity,
        List<Choice> amenities,
        String otherAmenities,
        String zone,
        boolean isFixed,
        List<Choice> trainings,
        String seasonFrom,
        String seasonTo,
        List<Choice> parts,
        List<Choice> units,
        List<Photo> photos,
        List<Block> blocks,
        String today,
        String now,
        List<Text> reasons,
        Form form,
        List<InTheWay> inTheWay,
        String done) {

    record Photo(int number, String id, String url, int width, int height) {}

    /** @param canEnd false when a calendar keeps it */
    record Block(String id, String when, String what, boolean isNow, boolean canEnd) {}

    public boolean canDisplace() {
        return !inTheWay.isEmpty() && inTheWay.stream().allMatch(InTheWay::isBooking);
    }
}
