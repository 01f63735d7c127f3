package halte.journeys;

import halte.launcher.blueprint.DemoPeople;

/** Somebody who can sign in. */
record Account(String name, String email, String password) {

    /** The host and sole receptionist of La Grange in Chimay. */
    static final Account AURORE = demo("Aurore Delvigne", "aurore.delvigne@halte.example");
    /** Hosts Maison des Tilleuls, which is open day and night. */
    static final Account SOFIE = demo("Sofie Van Hoorde", "sofie.van.hoorde@halte.example");
    /** Hosts La Fabrique du Franc-Pré in Marche, with its machines. */
    static final Account CLEMENCE = demo("Clémence Grandhan", "clemence.grandhan@halte.example");
    /** Manages Tilleuls et Cie, the operator of Maison des Tilleuls. */
    static final Account THOMAS = demo("Thomas Marcq", "thomas.marcq@halte.example");
    /** Manages Grange et Compagnie, the operator of La Grange. */
    static final Account OLIVIER = demo("Olivier Robechier", "olivier.robechier@halte.example");
    /** Coordinates the network. */
    static final Account CLAIRE = demo("Claire Vossen", "claire.vossen@halte.example");
    /** Looks at the network for the Region. */
    static final Account RAPHAEL = demo("Raphaël Dumoulin", "raphael.dumoulin@halte.example");
    /** Works in Chimay on a card with a few half-days left. */
    static final Account ALINE = demo("Aline Lambotte", "aline-lambotte@courriel.example");
    /** Works in Marche and Arlon on a pass of the network. */
    static final Account KARIM = demo("Karim Ouali", "karim-ouali@courriel.example");
    /** Works in Enghien; the employer pays. */
    static final Account SVEN = demo("Sven Maertens", "sven-maertens@courriel.example");
    /** Works in Gembloux. */
    static final Account NORA = demo("Nora Vandeput", "nora-vandeput@courriel.example");
    /** Works in Sankt Vith. */
    static final Account PETRA = demo("Petra Hoffmann", "petra-hoffmann@courriel.example");
    /** Comes to Jemeppe on Wednesdays. */
    static final Account EMILE = demo("Émile Roufosse", "emile-roufosse@courriel.example");

    private static Account demo(String name, String email) {
        return new Account(name, email, DemoPeople.PASSWORD);
    }

    @Override
    public String toString() {
        return name;
    }
}
