package halte.gateway.web.api;

import org.jspecify.annotations.Nullable;

/** One of several uses that were asked about together; without a price when it has none of its own. */
public record PricedUse(String use, @Nullable Price price) {}
