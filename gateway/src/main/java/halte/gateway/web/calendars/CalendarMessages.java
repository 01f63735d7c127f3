package halte.gateway.web.calendars;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the screens of calendars say. */
@MessageBundle(value = "calendars", locale = "fr")
public interface CalendarMessages {

    @Message("Agendas")
    String menu();

    @Message("Mes calendriers")
    String mine();

    @Message(
            "Une adresse privée à donner à votre agenda (téléphone, Outlook, Google…)\u00A0: vos réservations y apparaissent et se mettent à jour toutes seules.")
    String mineIntro();

    @Message("Agendas de {name}")
    String ofSpace(String name);

    @Message(
            "Voici l’adresse. Elle n’est montrée qu’une fois\u00A0: copiez-la maintenant. Qui la connaît lit ce calendrier.")
    String secret();

    @Message("Adresse du calendrier")
    String address();

    @Message("Ouvrir dans mon agenda")
    String openIn();

    @Message("Cette adresse a déjà été montrée. Si vous ne l’avez plus, révoquez-la et demandez-en une autre.")
    String shownAlready();

    @Message("Créer l’adresse de mes réservations")
    String makeMine();

    @Message("Le calendrier d’une salle")
    String another();

    @Message("On y voit quand la salle est réservée, jamais par qui.")
    String anotherIntro();

    @Message("Espace")
    String space();

    @Message("Afficher ses salles")
    String show();

    @Message("Salle")
    String room();

    @Message("Créer l’adresse")
    String make();

    @Message("Cet espace n’a pas de salle à réserver.")
    String noRooms();

    @Message("Adresses en service")
    String feeds();

    @Message("Aucune adresse pour l’instant.")
    String noFeeds();

    @Message("créée le {day}")
    String madeOn(String day);

    @Message("lue pour la dernière fois le {when}")
    String readLast(String when);

    @Message("pas encore lue")
    String neverRead();

    @Message("avec les noms")
    String withNames();

    @Message("Révoquer")
    String revoke();

    @Message("Révoquer l’adresse «\u00A0{name}\u00A0»")
    String revokeOf(String name);

    @Message("L’adresse ne mène plus nulle part.")
    String revoked();

    @Message("Suivre votre espace dans un autre agenda")
    String hostFeeds();

    @Message("Toutes les réservations de l’espace, avec les noms\u00A0: ne donnez cette adresse qu’à l’équipe.")
    String hostFeedsIntro();

    @Message("Créer l’adresse de l’espace")
    String makeSpace();

    @Message("Salles partagées avec d’autres")
    String others();

    @Message(
            "L’agenda d’une école, d’une bibliothèque ou d’une association bloque ici la salle aux mêmes heures. Il est relu tous les quarts d’heure.")
    String othersIntro();

    @Message("Aucun agenda extérieur.")
    String noOthers();

    @Message("Ajouter un agenda")
    String add();

    @Message("À qui est cet agenda\u202F?")
    String whose();

    @Message("École communale")
    String whoseExample();

    @Message("Adresse de l’agenda (https, .ics)")
    String url();

    @Message("Quelle salle bloque-t-il\u202F?")
    String what();

    @Message("Quand les deux veulent la salle")
    String priority();

    @Message("nos réservations restent, le conflit est montré")
    String ours();

    @Message("leur agenda passe d’abord, je règle les conflits")
    String theirs();

    @Message("leur agenda passe d’abord, nos réservations sont annulées sans frais et les personnes prévenues")
    String theirsDisplace();

    @Message("Ajouter")
    String addIt();

    @Message("L’agenda est ajouté\u202F; il est lu dans les secondes qui viennent.")
    String added();

    @Message("L’agenda est relu dans les secondes qui viennent.")
    String asked();

    @Message("L’agenda est retiré, la salle est rendue.")
    String removed();

    @Message(
            "{#if count == 0}rien à venir{#else if count == 1}1 occupation à venir{#else}{count} occupations à venir{/if}")
    String busy(int count);

    @Message("lu le {when}")
    String readAt(String when);

    @Message("pas encore lu")
    String notReadYet();

    @Message("Illisible depuis le {since}\u00A0: ce qui était connu reste en place.")
    String failing(String since);

    @Message("Les deux veulent la salle")
    String conflicts();

    @Message("{theirs}, chez eux\u202F; chez nous {ours}")
    String conflict(String theirs, String ours);

    @Message("un événement")
    String kindEvent();

    @Message("une attribution")
    String kindAllocation();

    @Message("une réservation")
    String kindBooking();

    @Message("Relire maintenant")
    String readNow();

    @Message("Retirer")
    String remove();

    @Message("Retirer l’agenda «\u00A0{name}\u00A0»")
    String removeOf(String name);

    @Message("Pas de réponse pour l’instant. Réessayez dans quelques secondes.")
    String unavailable();
}
