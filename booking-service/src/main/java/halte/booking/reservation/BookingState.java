package halte.booking.reservation;

import halte.problem.Text;

/** Where a booking is in its life; the last five are ends. */
public enum BookingState implements Text.Worded {
    /** Kept for a short while, ends by itself. */
    HELD("gardée pour un moment", "even vrijgehouden", "kurz freigehalten", "held for a moment"),
    /** Kept until the space says yes or no. */
    REQUESTED(
            "demandée, pas encore acceptée",
            "aangevraagd, nog niet aanvaard",
            "angefragt, noch nicht angenommen",
            "requested, not approved yet"),
    CONFIRMED("confirmée", "bevestigd", "bestätigt", "confirmed"),
    CHECKED_IN("en cours", "bezig", "im Gange", "under way"),
    COMPLETED("terminée", "afgelopen", "beendet", "completed"),
    CANCELLED("annulée", "geannuleerd", "storniert", "cancelled"),
    /** Nobody came. */
    RELEASED(
            "libérée, car personne n’est venu",
            "vrijgegeven, want niemand kwam",
            "freigegeben, weil niemand kam",
            "released, as nobody came"),
    /** The space said no, or nothing in time. */
    DECLINED("refusée", "geweigerd", "abgelehnt", "declined"),
    /** A hold that was not confirmed in time, or was let go. */
    EXPIRED("échue", "vervallen", "verfallen", "expired");

    private final Text words;

    BookingState(String fr, String nl, String de, String en) {
        words = Text.of(fr, nl, de, en);
    }

    @Override
    public Text words() {
        return words;
    }
}
