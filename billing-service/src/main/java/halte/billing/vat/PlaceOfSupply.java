package halte.billing.vat;

import java.util.Set;

/** Where a supply to a business abroad is taxed: at the space, or where the customer is established. */
public enum PlaceOfSupply {
    SPACE,
    CUSTOMER;

    /** Access to events, catering on site, lodging and what is tied to the building stay taxed here. */
    private static final Set<String> TIED_TO_THE_SPACE = Set.of(
            "ROOM_PASSIVE",
            "PARKING",
            "LODGING",
            "CATERING",
            "DRINK_SOFT",
            "DRINK_ALCOHOL",
            "TAKEAWAY_FOOD",
            "GROCERY",
            "EVENT_TICKET",
            "CULTURE_TICKET");

    static PlaceOfSupply usualOf(String vatKind) {
        return TIED_TO_THE_SPACE.contains(vatKind) ? SPACE : CUSTOMER;
    }
}
