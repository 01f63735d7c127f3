package halte.booking.series;

import halte.problem.Text;

/** Where one date of a series stands. */
enum OccurrenceState implements Text.Worded {
    /** Has a booking, over or to come. */
    BOOKED("réservée", "geboekt", "gebucht", "booked"),
    /** Has a booking that the space has to approve. */
    REQUESTED("demandée", "aangevraagd", "angefragt", "requested"),
    /** Could not be booked, or was offered and not taken; offered again when it frees up. */
    SKIPPED("pas réservée", "niet geboekt", "nicht gebucht", "not booked"),
    /** Given up, or refused by the space. */
    CANCELLED("annulée", "geannuleerd", "storniert", "cancelled"),
    /** Was skipped and is free again: kept for the person for a while. */
    OFFERED("proposée à nouveau", "opnieuw aangeboden", "wieder angeboten", "offered again"),
    /** Lies beyond what may be booked today; booked when its day comes near. */
    PLANNED("prévue pour plus tard", "voor later", "für später vorgesehen", "planned for later"),
    /** Nobody came, the place was given to others. */
    RELEASED(
            "libérée, car personne n’est venu",
            "vrijgegeven, want niemand kwam",
            "freigegeben, weil niemand kam",
            "released, as nobody came");

    private final Text words;

    OccurrenceState(String fr, String nl, String de, String en) {
        words = Text.of(fr, nl, de, en);
    }

    @Override
    public Text words() {
        return words;
    }
}
