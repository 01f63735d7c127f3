package halte.demo.network;

/** Half of a day; the space says where one ends and the other begins. */
public enum Half {
    AM,
    PM
}
