package halte.gateway.web.host;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the host's screens say. */
@MessageBundle(value = "host", locale = "fr")
public interface HostMessages {

    @Message("accueil")
    String role();

    @Message("Aujourd’hui")
    String today();

    @Message("Événements")
    String events();

    @Message("La maison")
    String house();

    @Message("Ressources")
    String houseResources();

    @Message("Plan")
    String housePlan();

    @Message("Horaires")
    String houseHours();

    @Message("Attributions")
    String houseAllocations();

    @Message("Espaces")
    String spaces();

    @Message("Facturation")
    String billing();

    @Message("Réseau")
    String network();

    @Message("Mon espace")
    String mine();

    @Message("Vos espaces")
    String yourSpaces();

    @Message("Aucun espace ne vous est confié. Demandez à la personne qui gère votre espace de vous ajouter "
            + "à l’accueil.")
    String noSpaces();

    @Message("Aujourd’hui à {space}")
    String todayAt(String space);

    @Message("ouvert jusqu’à {time}")
    String openUntil(String time);

    @Message("fermé")
    String closedToday();

    @Message("à jour")
    String upToDate();

    @Message("à jour il y a\u202F%1")
    String upToDateAgo();

    @Message("Imprimer la liste")
    String printList();

    @Message("Retour au tableau")
    String backToBoard();

    @Message("Pointer une arrivée")
    String checkInSomebody();

    @Message("Code du pass ou nom, par exemple K7M 2QF")
    String codeOrName();

    @Message("Pointer")
    String checkIn();

    @Message("Pointer l’arrivée de {name}")
    String checkInOf(String name);

    @Message("Départ")
    String checkOut();

    @Message("Pointer le départ de {name}")
    String checkOutOf(String name);

    @Message("{#if n lt 2}attendu{#else}attendus{/if}")
    String expected(int n);

    @Message("ici")
    String here(int n);

    @Message("{#if n lt 2}parti{#else}partis{/if}")
    String gone(int n);

    @Message("{n} en retard")
    String lateCount(int n);

    @Message("{time} en tout")
    String spentInAll(String time);

    @Message("Plus personne n’est attendu aujourd’hui.")
    String nobodyExpected();

    @Message("Personne n’est là pour le moment.")
    String nobodyHere();

    @Message("Personne n’est encore reparti.")
    String nobodyGone();

    @Message("Sans nom")
    String unnamed();

    @Message("en retard")
    String late();

    @Message("première visite")
    String firstVisit();

    @Message("sans réservation")
    String walkIn();

    @Message("Laisser entrer quand même, parce que")
    String letInBecause();

    @Message("Annulé ou pas venu")
    String cancelledToday();

    @Message("pas venu à {time}")
    String didNotCome(String time);

    @Message("{desk} à nouveau libre")
    String deskGivenBack(String desk);

    @Message("est là depuis {time}, {desk}.")
    String isHereSince(String time, String desk);

    @Message("est là depuis {time}.")
    String isHereSinceOnly(String time);

    @Message("est reparti à {time}.")
    String hasLeft(String time);

    @Message("{#if n == 0}Sa carte est vide.{#else if n == 1}Il lui reste 1 demi-jour.{#else}Il lui reste "
            + "{n} demi-jours.{/if}")
    String halfDaysLeft(int n);

    @Message("Annuler")
    String undo();

    @Message("Le pointage est annulé.")
    String undone();

    @Message("Personne d’attendu ne s’appelle «\u00A0{text}\u00A0», et ce n’est pas un code de pass valable ici.")
    String nobodyCalled(String text);

    @Message("Plusieurs personnes attendues répondent à «\u00A0{text}\u00A0»\u00A0:")
    String severalCalled(String text);

    @Message("Faire entrer")
    String letIn();

    @Message("{#if n lt 2}{n} bureau libre{#else}{n} bureaux libres{/if}")
    String freeDesks(int n);

    @Message("{n} pour la journée")
    String freeAllDay(int n);

    @Message("Le plan n’est pas disponible pour le moment\u202F; les listes restent justes.")
    String noPlan();

    @Message("Plan {floor}\u00A0: {here} ici, {later} attendus, {free} libres")
    String planOf(String floor, int here, int later, int free);

    @Message("libre")
    String keyFree();

    @Message("attendu")
    String keyLater();

    @Message("occupé")
    String keyTaken();

    @Message("Sans réservation")
    String withoutBooking();

    @Message("moins de 10 s")
    String underTenSeconds();

    @Message("L’espace est fermé à cette heure.")
    String closedNow();

    @Message("Il n’y a plus de bureau libre en ce moment.")
    String noFreeDesk();

    @Message("Nom ou e-mail")
    String nameOrMail();

    @Message("Formule")
    String formula();

    @Message("Bureau")
    String desk();

    @Message("Jour")
    String partDay();

    @Message("Matin")
    String partMorning();

    @Message("Après-midi")
    String partAfternoon();

    @Message("Le prix n’est pas disponible pour le moment. Vous pouvez faire entrer la personne, le prix "
            + "sera calculé ensuite.")
    String pricesUnknown();

    @Message("Salles à préparer")
    String roomsToPrepare();

    @Message("{#if n lt 2}{n} restante{#else}{n} restantes{/if}")
    String roomsLeft(int n);

    @Message("Aucune salle n’est réservée aujourd’hui.")
    String noRooms();

    @Message("jusqu’à {time}")
    String until(String time);

    @Message("{#if n lt 2}{n} personne{#else}{n} personnes{/if}")
    String persons(int n);

    @Message("%1 ici,\u202F%2 bureaux libres")
    String news();

    @Message("Liste du {day}, {space}")
    String listOf(String space, String day);

    @Message("{expected} attendus, {here} ici, {gone} partis")
    String listCounts(int expected, int here, int gone);

    @Message("Nom")
    String name();

    @Message("De")
    String from();

    @Message("À")
    String to();

    @Message("Remarque")
    String remark();

    @Message("Arrivé")
    String arrived();

    @Message("Le service ne répond pas, rien n’a été enregistré avec certitude. Vérifiez le tableau, puis "
            + "recommencez.")
    String unavailable();

    @Message("Tapez un nom ou un code de pass.")
    String typeSomething();

    @Message("Événements de {space}")
    String eventsOf(String space);

    @Message("Nouvel événement")
    String newEvent();

    @Message("Les événements ne sont pas disponibles pour le moment. Réessayez dans un instant.")
    String eventsUnavailable();

    @Message("Aucun événement à venir. Préparez-en un avec le formulaire.")
    String noEvents();

    @Message("Titre en français")
    String titleFr();

    @Message("Titre en néerlandais")
    String titleNl();

    @Message("Titre en allemand")
    String titleDe();

    @Message("Titre en anglais")
    String titleEn();

    @Message("Description")
    String description();

    @Message("Genre")
    String tag();

    @Message("Travailler")
    String tagWork();

    @Message("Apprendre")
    String tagLearn();

    @Message("Rencontrer")
    String tagConnect();

    @Message("Jour")
    String day();

    @Message("Salles")
    String rooms();

    @Message("{#if n lt 2}{n} place{#else}{n} places{/if}")
    String seats(int n);

    @Message("Nombre de places")
    String capacity();

    @Message("L’événement est d’abord un brouillon que vous seul voyez. Publié, il demande ses salles et "
            + "paraît dans l’agenda.")
    String draftFirst();

    @Message("Créer le brouillon")
    String createDraft();

    @Message("{#if n lt 2}{n} inscrit sur {seats} places{#else}{n} inscrits sur {seats} places{/if}")
    String registered(int n, int seats);

    @Message("brouillon")
    String stateDraft();

    @Message("publié")
    String statePublished();

    @Message("terminé")
    String stateHeld();

    @Message("annulé")
    String stateCancelled();

    @Message("demandée")
    String roomWanted();

    @Message("confirmée")
    String roomConfirmed();

    @Message("refusée, elle est déjà prise")
    String roomRefused();

    @Message("Une salle a été refusée. Annulez l’événement et recréez-le avec une autre salle ou une autre "
            + "heure, ou recevez vos invités ailleurs.")
    String roomRefusedRemedy();

    @Message("Tous les événements")
    String allEvents();

    @Message("Qui vient")
    String whoComes();

    @Message("Personne n’est encore inscrit.")
    String noGuests();

    @Message("La liste des inscrits n’est pas disponible pour le moment.")
    String guestsUnavailable();

    @Message("inscrit le {day}")
    String since(String day);

    @Message("État")
    String state();

    @Message("Publier")
    String publish();

    @Message("Les salles sont demandées aussitôt\u202F; leur réponse arrive en quelques secondes.")
    String publishHelp();

    @Message("Abandonner le brouillon")
    String dropDraft();

    @Message("{#if n == 0}Annuler l’événement{#else if n == 1}Annuler l’événement et 1 "
            + "inscription{#else}Annuler l’événement et {n} inscriptions{/if}")
    String cancelEvent(int n);

    @Message("Voir la page publique")
    String publicPage();

    @Message("Vérifiez le jour et les heures\u00A0: la fin doit suivre le début.")
    String checkTimes();

    @Message("{#if n == 1}1 demande attend votre réponse{#else}{n} demandes attendent votre réponse{/if}")
    String requestsWaiting(int n);

    @Message("sans formule valable")
    String withoutPlan();

    @Message("Hors service ou réservé au long cours")
    String outOfUse();

    @Message("hors service jusqu’à {time}")
    String blockedUntil(String time);

    @Message("attribué, jusqu’à {time}")
    String allocatedUntil(String time);

    @Message("Visites sans poste")
    String visits();

    @Message("Comptées à part, jamais dans l’occupation.")
    String visitsHint();

    @Message("{n} aujourd’hui")
    String visitsToday(int n);

    @Message("Le compteur ne répond pas.")
    String visitsMissing();

    @Message("Combien")
    String howMany();

    @Message("Pour quoi")
    String whatFor();

    @Message("Visite")
    String visitLook();

    @Message("Activité")
    String visitEvent();

    @Message("Colis, impression")
    String visitPickUp();

    @Message("Autre")
    String visitOther();

    @Message("Compter")
    String countVisits();

    @Message("Retirer les {n} derniers")
    String undoVisits(int n);
}
