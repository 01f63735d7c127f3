package halte.gateway.web.manager;

/** An operator somebody manages. */
record OperatorChoice(String code, String name) {}
