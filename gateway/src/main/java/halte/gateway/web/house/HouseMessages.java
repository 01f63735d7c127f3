package halte.gateway.web.house;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the screens of the house say. */
@MessageBundle(value = "house", locale = "fr")
public interface HouseMessages {

    @Message("Le service ne répond pas. Rien n’a été changé\u00A0: réessayez dans un instant.")
    String unreachable();

    @Message("Cette partie ne répond pas pour le moment.")
    String partMissing();

    @Message("Vérifiez le jour et les heures\u00A0: la fin vient après le début, par quarts d’heure.")
    String checkTimes();

    @Message("Vérifiez les dates\u00A0: la fin ne vient pas avant le début.")
    String checkDays();

    @Message("Choisissez un jour.")
    String chooseDay();

    @Message("Dites à qui, par son courriel, et à partir de quand.")
    String whoAndSince();

    @Message("quelqu’un")
    String somebody();

    @Message("un événement")
    String wayEvent();

    @Message("une attribution de longue durée")
    String wayAllocation();

    @Message("une mise hors service")
    String wayBlocker();

    @Message("Ressources de {space}")
    String resourcesOf(String space);

    @Message("Tout ce qui se réserve ici\u00A0: bureaux, salles, cabines, machines.")
    String resourcesIntro();

    @Message("Voir sur le plan")
    String seeOnPlan();

    @Message("Rien ne se réserve encore ici. Ajoutez un premier bureau, ou dessinez le plan\u00A0: chaque "
            + "place dessinée devient réservable.")
    String noResources();

    @Message("Ajouter une ressource")
    String addResource();

    @Message("Type")
    String kind();

    @Message("Nom, {language}")
    String nameIn(String language);

    @Message("en français")
    String inFrench();

    @Message("en néerlandais")
    String inDutch();

    @Message("en allemand")
    String inGerman();

    @Message("en anglais")
    String inEnglish();

    @Message("Nombre de places")
    String capacity();

    @Message("Ajouter")
    String add();

    @Message("Le code et le numéro suivent ceux qui existent.")
    String numberedForYou();

    @Message("{n} places")
    String places(int n);

    @Message("retirée")
    String retired();

    @Message("hors service")
    String outOfOrder();

    @Message("hors service jusqu’au {day}")
    String outOfOrderUntil(String day);

    @Message("{what}\u00A0: {reason}")
    String because(String what, String reason);

    @Message("attribué à {person}")
    String heldBy(String person);

    @Message("formation requise")
    String withTraining();

    @Message("réunit {parts}")
    String madeOf(String parts);

    @Message("{n} unités identiques")
    String unitsInside(int n);

    @Message("pas sur le plan")
    String notOnPlan();

    @Message("Toutes les ressources")
    String allResources();

    @Message("La fiche")
    String details();

    @Message("À savoir avant de réserver, {language}")
    String about(String language);

    @Message("Équipements")
    String amenities();

    @Message("Autres équipements, séparés par des virgules")
    String otherAmenities();

    @Message("Zone du plan")
    String zone();

    @Message("Poste fixe\u00A0: jamais donné à qui demande «\u00A0n’importe quel bureau\u00A0»")
    String fixedDesk();

    @Message("Formation à suivre d’abord")
    String training();

    @Message("aucune")
    String noTraining();

    @Message("Réservable seulement en saison (mois-jour, laissez vide pour toute l’année)")
    String season();

    @Message("Du")
    String seasonFrom();

    @Message("Au")
    String seasonTo();

    @Message("Réunit d’autres salles\u00A0: réserver celle-ci prend toutes les parties")
    String combines();

    @Message("Regroupe des unités identiques\u00A0: chacun reçoit l’une d’elles")
    String units();

    @Message("Enregistrer")
    String save();

    @Message("Enregistré.")
    String saved();

    @Message("Ajouté. Complétez la fiche, puis placez-la sur le plan.")
    String made();

    @Message("Photos")
    String photos();

    @Message("Pas encore de photo. Une image vaut mieux qu’une description.")
    String noPhotos();

    @Message("Photo {n} de {name}")
    String photoOf(int n, String name);

    @Message("Ajouter une photo (PNG ou JPEG, 2 Mo au plus)")
    String addPhoto();

    @Message("L’envoi de photos demande JavaScript.")
    String photoNeedsScript();

    @Message("Envoi en cours…")
    String photoSending();

    @Message("La photo n’a pas pu être ajoutée.")
    String photoRefused();

    @Message("Photo ajoutée.")
    String photoAdded();

    @Message("Retirer la photo {n}")
    String removePhoto(int n);

    @Message("Retirer")
    String remove();

    @Message("Photo retirée.")
    String photoGone();

    @Message("Hors service")
    String outOfOrderTitle();

    @Message("En service. Rien de prévu.")
    String inOrder();

    @Message("Remettre en service")
    String backInOrder();

    @Message("Annuler cette période")
    String callOff();

    @Message("en ce moment")
    String sinceNow();

    @Message("Mettre hors service")
    String putOutOfOrder();

    @Message("À partir du")
    String fromDate();

    @Message("Jusqu’au")
    String untilDate();

    @Message("Heure")
    String atTime();

    @Message("Pourquoi")
    String cause();

    @Message("En panne")
    String causeBroken();

    @Message("Entretien")
    String causeMaintenance();

    @Message("Fermé")
    String causeClosure();

    @Message("Raison montrée aux membres, {language}")
    String reasonIn(String language);

    @Message("Des réservations sont dans le chemin")
    String inTheWay();

    @Message("Si vous continuez, elles sont annulées sans frais\u202F; chaque personne est prévenue et "
            + "reçoit des propositions.")
    String displaceHelp();

    @Message("Mettre hors service et les prévenir")
    String displace();

    @Message("Ceci ne peut pas être déplacé d’ici\u00A0: choisissez un autre moment, ou réglez-le d’abord.")
    String cannotDisplace();

    @Message("Mis hors service. Les membres voient la raison.")
    String blocked();

    @Message("De nouveau en service.")
    String unblocked();

    @Message("Retirer de l’offre")
    String retireTitle();

    @Message("Ne se réserve plus\u202F; l’historique et les chiffres restent.")
    String retireHelp();

    @Message("Retirer de l’offre")
    String retire();

    @Message("Retiré de l’offre.")
    String retireDone();

    @Message("Remettre dans l’offre")
    String reinstate();

    @Message("De nouveau dans l’offre.")
    String reinstateDone();

    @Message("Horaires de {space}")
    String hoursOf(String space);

    @Message("La semaine habituelle, les jours qui n’y ressemblent pas, et qui ouvre.")
    String hoursIntro();

    @Message("Chaque semaine")
    String week();

    @Message("Jour")
    String day();

    @Message("Heures")
    String openHours();

    @Message("Fermé")
    String closed();

    @Message("accueil")
    String hosted();

    @Message("par badge")
    String byBadge();

    @Message("minuit")
    String midnight();

    @Message("La semaine se change avec la coordination du réseau.")
    String weekHelp();

    @Message("Chaque année")
    String everyYear();

    @Message("du {from} au {to}")
    String fromTo(String from, String to);

    @Message("pour les visiteurs seulement")
    String visitorsOnly();

    @Message("Jours particuliers")
    String exceptions();

    @Message("Aucun jour particulier à venir\u00A0: la semaine habituelle s’applique.")
    String noExceptions();

    @Message("Supprimer\u00A0: {when}")
    String dropException(String when);

    @Message("Supprimer")
    String drop();

    @Message("Supprimé\u00A0: la semaine habituelle s’applique de nouveau.")
    String exceptionGone();

    @Message("Un jour particulier")
    String addException();

    @Message("Premier jour")
    String firstDay();

    @Message("Dernier jour (facultatif)")
    String lastDay();

    @Message("Ce jour-là")
    String whatHappens();

    @Message("Fermé")
    String closeAll();

    @Message("D’autres heures")
    String otherHours();

    @Message("Première plage")
    String spanOne();

    @Message("Seconde plage (facultative)")
    String spanTwo();

    @Message("De")
    String from();

    @Message("À")
    String to();

    @Message("Ouverture")
    String state();

    @Message("Pour qui")
    String audience();

    @Message("Tout le monde")
    String everybody();

    @Message("Les visiteurs seulement\u202F; les membres entrent avec leur badge")
    String visitors();

    @Message("Enregistré. Les réservations déjà prises ce jour-là restent\u00A0: prévenez ces personnes.")
    String excepted();

    @Message("Jours fériés")
    String holidays();

    @Message("fermé partout")
    String holidayKept();

    @Message("fermé ici")
    String holidayClosed();

    @Message("horaire particulier")
    String holidayOther();

    @Message("Fermé ce jour-là.")
    String holidayDone();

    @Message("Fermer")
    String close();

    @Message("Fermer le {day}")
    String closeOn(String day);

    @Message("Année")
    String chooseYear();

    @Message("Qui ouvre")
    String rota();

    @Message("Ouvert si un volontaire confirme à temps\u202F; sinon fermé, ou par badge.")
    String rotaHelp();

    @Message("Personne n’est demandé dans les trois mois à venir.")
    String noRota();

    @Message("personne encore")
    String nobodyYet();

    @Message("confirmé")
    String dutyConfirmed();

    @Message("à confirmer")
    String dutyWaits();

    @Message("on cherche quelqu’un")
    String dutyAsked();

    @Message("pas confirmé")
    String dutyExpired();

    @Message("à confirmer avant {when}, sinon {otherwise}")
    String confirmBy(String when, String otherwise);

    @Message("fermé")
    String otherwiseClosed();

    @Message("par badge")
    String otherwiseBadge();

    @Message("Confirmer")
    String confirm();

    @Message("Confirmer {who}, {when}")
    String confirmOf(String who, String when);

    @Message("Désister")
    String withdraw();

    @Message("Désister {who}, {when}")
    String withdrawOf(String who, String when);

    @Message("Ne plus demander, {when}")
    String dropDuty(String when);

    @Message("Demander quelqu’un")
    String askSomebody();

    @Message("À qui")
    String whom();

    @Message("Tous les volontaires")
    String anyVolunteer();

    @Message("À confirmer avant le")
    String confirmDate();

    @Message("Sinon")
    String otherwise();

    @Message("Demander")
    String ask();

    @Message("Demandé. Les volontaires le voient dans «\u00A0Mes permanences\u00A0», sur leur page "
            + "«\u00A0Moi\u00A0».")
    String asked();

    @Message("C’est noté.")
    String dutyDone();

    @Message("Ajouter un volontaire")
    String addVolunteer();

    @Message("Volontaire ajouté.")
    String volunteerDone();

    @Message("Courriel")
    String email();

    @Message("Nom")
    String personName();

    @Message("Attributions de {space}")
    String allocationsOf(String space);

    @Message("Qui a un bureau, un poste ou un casier pour longtemps. Il se libère quand la personne est " + "absente.")
    String allocationsIntro();

    @Message("Aucune attribution. Un bureau privatif ou un poste fixe donné pour des mois se note "
            + "ici\u202F; il disparaît alors des places libres.")
    String noAllocations();

    @Message("depuis le {day}")
    String sinceDay(String day);

    @Message("à venir")
    String notYet();

    @Message("absent {when}")
    String awayFor(String when);

    @Message("Annuler l’absence {when}")
    String dropAbsence(String when);

    @Message("Annuler l’absence")
    String callOffAbsence();

    @Message("Noter une absence")
    String addAbsence();

    @Message("Noter")
    String noteIt();

    @Message("Mettre fin")
    String endAllocation();

    @Message("Dernier jour")
    String endOn();

    @Message("Mettre fin à l’attribution")
    String endHelp();

    @Message("Attribuer une place")
    String allocate();

    @Message("Quoi")
    String what();

    @Message("À partir du")
    String allocatedFrom();

    @Message("Jusqu’au (facultatif)")
    String allocatedUntil();

    @Message("Attribuer")
    String allocateIt();

    @Message("Attribué. La place n’est plus proposée à la réservation.")
    String allocated();

    @Message("L’attribution prend fin.")
    String ended();

    @Message("Absence notée\u00A0: la place est proposée ces jours-là.")
    String away();

    @Message("Absence annulée.")
    String back();

    @Message("Absence annulée, sauf les jours déjà réservés par d’autres.")
    String backPartly();

    @Message("Ajoutez d’abord un bureau dans les ressources.")
    String nothingToAllocate();

    @Message("Mes permanences")
    String dutiesTitle();

    @Message("Ouvrir un espace un jour où personne d’autre ne le fait.")
    String dutiesIntro();

    @Message("Aucune permanence à prendre. Un espace peut vous compter parmi ses volontaires\u00A0: "
            + "parlez-en à l’accueil.")
    String noDuties();

    @Message("Je viens ouvrir")
    String iCome();

    @Message("Je viens ouvrir, {when}")
    String iComeOn(String when);

    @Message("Je confirme")
    String iConfirm();

    @Message("Je ne peux pas")
    String iWithdraw();

    @Message("Je ne peux pas, {when}")
    String iWithdrawOn(String when);

    @Message("Je confirme, {when}")
    String iConfirmOn(String when);

    @Message("prise par quelqu’un d’autre")
    String dutyTaken();

    @Message("Merci, c’est noté.")
    String dutyThanks();
}
