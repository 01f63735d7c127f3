package halte.community.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page, or null at the end */
public record EventPage(List<EventView> items, @Nullable String next) {}
