package halte.gateway.web.house;

/** One entry of a list of boxes or of a menu. */
public record Choice(String value, String name, boolean isChosen) {}
