package halte.gateway.web.numbers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a space's own numbers say. */
@MessageBundle(value = "numbers", locale = "fr")
public interface NumbersMessages {

    @Message("{name} en chiffres")
    String title(String name);

    @Message("Les mêmes définitions que celles que lit la Région, pour votre espace seul et sans rien masquer.")
    String intro();

    @Message("Chiffres")
    String menu();

    @Message("Période")
    String grain();

    @Message("Mois")
    String months();

    @Message("Trimestres")
    String quarters();

    @Message("Années")
    String years();

    @Message("Exporter (CSV)")
    String export();

    @Message("Occupation réservée")
    String booked();

    @Message("Occupation observée")
    String observed();

    @Message("Absences")
    String noShows();

    @Message("Venus sans réserver")
    String walkIns();

    @Message("Fréquentation")
    String footfall();

    @Message("Personnes différentes")
    String workers();

    @Message("Occupation réservée et observée, en pour cent, par période")
    String drawing();

    @Message("{period}\u00A0: {share} réservé")
    String bookedIn(String period, String share);

    @Message("{period}\u00A0: {share} observé")
    String observedIn(String period, String share);

    @Message("Voir les chiffres")
    String seeNumbers();

    @Message("Réservé à côté d’observé")
    String side();

    @Message("Période")
    String period();

    @Message("Bureaux")
    String desks();

    @Message("Demi-journées de bureau")
    String halfDays();

    @Message("Réservé")
    String bookedShort();

    @Message("Observé")
    String observedShort();

    @Message("Personnes-jours")
    String presences();

    @Message("Comptés à la porte")
    String visits();

    @Message("données incomplètes")
    String incomplete();

    @Message("pas de données")
    String noData();

    @Message(
            "Une période sans données est vide\u202F; elle n’est jamais prise pour zéro. Les jours à venir ne comptent pas.")
    String missing();

    @Message("Quand")
    String when();

    @Message("Jour")
    String weekday();

    @Message("du {from} au {to}")
    String fromTo(String from, String to);

    @Message("Heures de bureau réservées, en pour cent, {of}")
    String bookedHours(String of);

    @Message("Heures de bureau occupées, en pour cent, {of}")
    String observedHours(String of);

    @Message("Personne n’a réservé ni n’est venu pendant ces quatre semaines.")
    String noHours();

    @Message("Salles")
    String rooms();

    @Message("Aucune salle, ou aucun chiffre pour l’instant.")
    String noRooms();

    @Message("Genre")
    String kind();

    @Message("Salles, ensemble")
    String kindRooms();

    @Message("Salles de réunion")
    String kindRoom();

    @Message("Grandes salles")
    String kindHall();

    @Message("Studios")
    String kindStudio();

    @Message("Cabines")
    String kindBooth();

    @Message("Machines")
    String kindMachine();

    @Message("Ce que ces chiffres veulent dire")
    String definitions();

    @Message("Les chiffres ne répondent pas pour l’instant. Réessayez dans quelques secondes.")
    String unavailable();

    @Message("{#if number == 1}1er{#else}{number}e{/if} trimestre {year}")
    String quarter(int number, String year);

    @Message("T{number} {year}")
    String shortQuarter(String number, String year);
}
