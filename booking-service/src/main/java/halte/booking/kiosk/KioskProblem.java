package halte.booking.kiosk;

import halte.problem.ProblemType;
import halte.problem.Text;

/** How a kiosk is turned away; 401, so that what it still has to tell is kept until it is enrolled again. */
enum KioskProblem implements ProblemType {
    KIOSK_UNKNOWN(Text.of(
            "Cette borne n’est pas reconnue. Demandez à l’accueil de l’inscrire",
            "Deze kiosk is niet gekend. Vraag het onthaal om hem aan te melden",
            "Dieses Terminal ist nicht bekannt. Bitten Sie den Empfang, es anzumelden",
            "This kiosk is not known. Ask the host to enrol it")),
    KIOSK_REVOKED(Text.of(
            "Cette borne a été retirée par l’accueil",
            "Deze kiosk werd door het onthaal ingetrokken",
            "Dieses Terminal wurde vom Empfang abgemeldet",
            "This kiosk was withdrawn by the host")),
    KIOSK_EXPIRED(Text.of(
            "Cette borne n’a plus donné signe de vie depuis trop longtemps. Demandez à l’accueil de la réinscrire",
            "Deze kiosk is te lang niet gezien. Vraag het onthaal om hem opnieuw aan te melden",
            "Dieses Terminal war zu lange nicht da. Bitten Sie den Empfang, es neu anzumelden",
            "This kiosk was away for too long. Ask the host to enrol it again"));

    private final Text title;

    KioskProblem(Text title) {
        this.title = title;
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public Text title() {
        return title;
    }
}
