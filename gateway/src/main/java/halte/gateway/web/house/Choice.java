package halte.gateway.web.house;

/** One entry of a list of boxes or of a menu. */
record Choice(String value, String name, boolean isChosen) {}
