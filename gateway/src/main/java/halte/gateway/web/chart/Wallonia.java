package halte.gateway.web.chart;

/**
 * The projection of the outline in {@code templates/tags/wallonia.html}: equirectangular at 50.2° north, made
 * once from Natural Earth's provinces. The constants belong to those paths and change only with them.
 */
public final class Wallonia {

    public static final double WIDTH = 720;
    public static final double HEIGHT = 422;

    private static final double WEST = 2.84186;
    private static final double NORTH = 50.81151;
    private static final double UNITS_PER_DEGREE_EAST = 203.80;
    private static final double UNITS_PER_DEGREE_NORTH = 318.48;

    private Wallonia() {}

    public static double x(double longitude) {
        return (longitude - WEST) * UNITS_PER_DEGREE_EAST;
    }

    public static double y(double latitude) {
        return (NORTH - latitude) * UNITS_PER_DEGREE_NORTH;
    }
}
