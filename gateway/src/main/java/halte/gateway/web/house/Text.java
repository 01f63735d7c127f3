package halte.gateway.web.house;

/** One field of a text that is given in several languages. */
public record Text(String language, String label, String value) {}
