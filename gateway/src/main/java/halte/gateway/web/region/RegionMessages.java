package halte.gateway.web.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the Region's dashboard says. */
@MessageBundle(value = "region", locale = "fr")
public interface RegionMessages {

    @Message("lecture du réseau")
    String role();

    @Message("Le réseau aujourd’hui")
    String title();

    @Message("Réseau")
    String network();

    @Message("Comparaison")
    String comparison();

    @Message("Recettes")
    String revenue();

    @Message("Espaces")
    String directory();

    @Message("Mon espace")
    String mine();

    @Message("{#if n lt 2}{n} espace sur {all} envoie ses données{#else}{n} espaces sur {all} envoient leurs "
            + "données{/if}")
    String reporting(int n, int all);

    @Message("Espaces qui ont transmis\u00A0: {n} sur {all} ouverts.")
    String reportingLong(int n, int all);

    @Message("Un mois sans données est vide et ne compte pas\u202F; il n’est jamais pris pour zéro.")
    String missingIsNotZero();

    @Message("Exporter")
    String export();

    @Message("Fréquentation par espace et par mois (CSV)")
    String exportOccupancy();

    @Message("Occupation par jour et heure (CSV)")
    String exportHours();

    @Message("Recettes par famille et par mois (CSV)")
    String exportRevenue();

    @Message("Places libres maintenant (CSV)")
    String exportNow();

    @Message("Places libres en ce moment")
    String freeNow();

    @Message("Voir en tableau")
    String asTable();

    @Message("Voir en carte")
    String asMap();

    @Message("Carte de la Wallonie avec les places libres\u202F; «\u00A0Voir en tableau\u00A0» donne les "
            + "mêmes chiffres")
    String mapLabel();

    @Message("Brabant wallon")
    String walloonBrabant();

    @Message("{name}, {town}\u00A0: {free} places libres sur {total}")
    String placeOpen(String name, String town, int free, int total);

    @Message("{name}, {town}\u00A0: fermé")
    String placeClosed(String name, String town);

    @Message("{name}, {town}\u00A0: pas de données depuis {since}")
    String placeSilent(String name, String town, String since);

    @Message("{#if n lt 2}{n} libre{#else}{n} libres{/if}")
    String free(int n);

    @Message("fermé")
    String closed();

    @Message("à vérifier")
    String toCheck();

    @Message("part occupée\u202F; au centre, les places libres")
    String keyTaken();

    @Message("presque complet")
    String keyFull();

    @Message("fermé ou sans données récentes")
    String keyOff();

    @Message("Maintenant")
    String now();

    @Message("à jour")
    String upToDate();

    @Message("mis à jour il y a\u202F%1")
    String upToDateAgo();

    @Message("{#if n lt 2}personne présente, pour {total} places ouvertes{#else}personnes présentes, pour "
            + "{total} places ouvertes{/if}")
    String presentOf(int n, int total);

    @Message("{share} des places ouvertes sont occupées")
    String shareTaken(String share);

    @Message("{#if n == 0}Plus aucune arrivée attendue aujourd’hui.{#else if n == 1}1 arrivée encore "
            + "attendue aujourd’hui.{#else}{n} arrivées encore attendues aujourd’hui.{/if}")
    String expectedLater(int n);

    @Message("À regarder")
    String toWatch();

    @Message("Rien de particulier en ce moment.")
    String nothingToWatch();

    @Message("presque complet")
    String watchFull();

    @Message("aucune donnée depuis {since}")
    String watchSilent(String since);

    @Message("occupation observée sous 20\u202F% ces deux derniers mois")
    String watchQuiet();

    @Message("Les chiffres du moment ne sont pas disponibles. Réessayez dans un instant\u202F; les mois "
            + "restent affichés s’ils répondent.")
    String nowUnavailable();

    @Message("La fréquentation n’est pas disponible pour le moment. Réessayez dans un instant.")
    String occupancyUnavailable();

    @Message("Les recettes ne sont pas disponibles pour le moment. Réessayez dans un instant.")
    String revenueUnavailable();

    @Message("Mois")
    String month();

    @Message("jusqu’au {day}\u202F; les totaux se comparent une fois le mois terminé")
    String untilDay(String day);

    @Message("Occupation réservée")
    String booked();

    @Message("Occupation observée")
    String observed();

    @Message("Réservée")
    String bookedShort();

    @Message("Observée")
    String observedShort();

    @Message("Présences")
    String presences();

    @Message("Coworkers")
    String workers();

    @Message("Recettes des espaces")
    String revenueShort();

    @Message("{change} pts")
    String points(String change);

    @Message("{change}\u202F%")
    String per(String change);

    @Message("sur un an")
    String onAYear();

    @Message("Sur un an")
    String overAYear();

    @Message("pas de comparaison")
    String noComparison();

    @Message("pas de données")
    String noData();

    @Message("Quand vient-on\u202F?")
    String when();

    @Message("occupation moyenne,\u202F%")
    String averageOccupancy();

    @Message("Occupation moyenne par jour et heure, en pour cent, {month}")
    String hoursCaption(String month);

    @Message("Jour")
    String weekday();

    @Message("Aucune présence connue en {month}.")
    String noHours(String month);

    @Message("De 7\u00A0h à 20\u00A0h\u202F; l’export donne toutes les heures.")
    String quietHours();

    @Message("D’où viennent les recettes\u202F?")
    String whence();

    @Message("k€ hors TVA, douze mois")
    String thousandsTwelveMonths();

    @Message("Recettes par mois et par type, en milliers d’euros hors TVA")
    String barsLabel();

    @Message("Abonnements")
    String groupMemberships();

    @Message("Carnets et jours")
    String groupPasses();

    @Message("Salles et événements")
    String groupRooms();

    @Message("Bureaux et autres services")
    String groupOther();

    @Message("Aucune recette visible sur ces douze mois.")
    String noRevenue();

    @Message("Voir les chiffres")
    String seeNumbers();

    @Message("Recettes par famille et par mois, en euros, à faire défiler")
    String revenueTable();

    @Message("Famille")
    String family();

    @Message("Total visible")
    String total();

    @Message("Un astérisque remplace un montant masqué.")
    String revenueMask();

    @Message("Comparer les espaces")
    String compare();

    @Message("{n} espaces, {month}")
    String spacesIn(int n, String month);

    @Message("Tableau de comparaison des espaces, à faire défiler")
    String comparisonTable();

    @Message("Espace")
    String space();

    @Message("Places")
    String desks();

    @Message("12 mois")
    String twelveMonths();

    @Message("«\u00A0< 5\u00A0»\u00A0: de une à quatre personnes. Les petits nombres sont masqués pour que "
            + "personne ne puisse être reconnu.")
    String maskExplained();

    @Message("Réservée et observée, par espace et par mois")
    String sideBySide();

    @Message("réservée, puis observée en gras, en\u202F%")
    String sideBySideKey();

    @Message("Périodes")
    String periods();

    @Message("Le réseau au long cours")
    String periodsTitle();

    @Message("Occupation réservée et observée, en pour cent, par période")
    String periodsDrawing();

    @Message("Mois")
    String months();

    @Message("Trimestres")
    String quarters();

    @Message("Années")
    String years();

    @Message("Province")
    String province();

    @Message("toutes les provinces")
    String allProvinces();

    @Message("Afficher")
    String choose();

    @Message("{period}\u00A0: {share} réservé")
    String bookedIn(String period, String share);

    @Message("{period}\u00A0: {share} observé")
    String observedIn(String period, String share);

    @Message("Par espace, province et réseau")
    String byPlace();

    @Message("réservé, observé, puis personnes différentes")
    String cellKey();

    @Message("transmis")
    String reportingShort();

    @Message("Salles")
    String rooms();

    @Message("Aucun chiffre sur les salles.")
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

    @Message("{#if number == 1}1er{#else}{number}e{/if} trimestre {year}")
    String quarter(int number, String year);

    @Message("T{number} {year}")
    String shortQuarter(String number, String year);

    @Message("«\u00A0*\u00A0»\u00A0: masqué pour qu’un petit nombre ne puisse pas être calculé.")
    String starExplained();
}
