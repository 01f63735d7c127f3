package halte.gateway.web.kiosk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said at the door: kiosk, codes, posters, no-shows. */
@MessageBundle(value = "door", locale = "fr")
public interface DoorMessages {

    @Message("Borne d’accueil")
    String kioskTitle();

    @Message("Ouvert jusqu’à %1")
    String openUntil();

    @Message("Fermé en ce moment")
    String closed();

    @Message("Visiteur")
    String someone();

    @Message("en attente")
    String waits();

    @Message("Pas de réseau. La liste est celle de %1\u202F; vos passages sont gardés et partiront " + "seuls.")
    String offline();

    @Message("Pas de réseau. La liste arrive dès son retour\u202F; tapez le code de votre pass en " + "attendant.")
    String offlineNew();

    @Message("1 passage en attente.")
    String waitingOne();

    @Message("%1 passages en attente.")
    String waitingMany();

    @Message("Je suis là")
    String iAmHere();

    @Message("Je pars")
    String iLeave();

    @Message("Bienvenue, %1\u202F!")
    String welcome();

    @Message("Bienvenue, %1\u202F! C’est noté ici, et sera envoyé au retour du réseau.")
    String welcomeLater();

    @Message("Au revoir, %1\u202F!")
    String bye();

    @Message("Au revoir, %1\u202F! C’est noté ici, et sera envoyé au retour du réseau.")
    String byeLater();

    @Message("Le réseau ne répond pas\u00A0: c’est gardé ici et sera envoyé plus tard.")
    String keptLater();

    @Message("Le passage de %1 est envoyé.")
    String sentLate();

    @Message("trop tard, ce passage n’est plus parti.")
    String tooLate();

    @Message("Vous êtes déjà là. Vous partez\u202F?")
    String alreadyHere();

    @Message("Lu")
    String read();

    @Message("Pass %1…")
    String passOf();

    @Message("Le code du pass a au moins 6 signes.")
    String passShort();

    @Message("Avec votre téléphone")
    String scanMe();

    @Message("Visez ce code. Réservé ou non, vous pointez en un geste.")
    String scanHint();

    @Message("Code QR de cette borne, pour pointer avec votre téléphone")
    String qrAlt();

    @Message("Le code revient avec le réseau. Touchez votre nom, ou tapez votre code.")
    String qrNone();

    @Message("Ou tapez le code de votre pass")
    String typePass();

    @Message("OK")
    String ok();

    @Message("Langues")
    String languages();

    @Message("attendus")
    String expected();

    @Message("Plus personne n’est attendu.")
    String expectedNone();

    @Message("ici")
    String here();

    @Message("Il n’y a encore personne.")
    String hereNone();

    @Message("La liste d’aujourd’hui arrive avec le réseau. D’ici là, tapez le code de votre pass.")
    String stale();

    @Message("Ce n’est pas moi")
    String notMe();

    @Message("Cette borne est arrêtée")
    String closedTitle();

    @Message("Pointez avec votre téléphone, ou auprès de l’accueil. Ce qui attendait ici est gardé.")
    String closedHint();

    @Message("Réinscrire cette borne")
    String enrolAgain();

    @Message("Inscrire cette tablette")
    String enrolTitle();

    @Message("Cette tablette devient la borne de l’espace\u00A0: elle montre les prénoms de ceux qu’on "
            + "attend et prend les arrivées, rien d’autre. La clé vient de l’accueil, par un lien ou un "
            + "code QR.")
    String enrolHint();

    @Message("Clé de la borne")
    String enrolKey();

    @Message("Faire de cette tablette une borne")
    String enrolYes();

    @Message("Cette clé n’est pas complète. Ouvrez le lien de l’accueil, ou visez son code QR.")
    String enrolWrong();

    @Message("Bornes")
    String kiosks();

    @Message("Bornes de {space}")
    String kiosksOf(String space);

    @Message("Une tablette à la porte, où chacun pointe son arrivée et son départ. Elle n’ouvre rien " + "d’autre.")
    String kiosksLead();

    @Message("Aucune borne n’est inscrite.")
    String noKiosk();

    @Message("en service")
    String kioskActive();

    @Message("retirée")
    String kioskRevoked();

    @Message("perdue de vue")
    String kioskExpired();

    @Message("vue le {when}")
    String lastSeen(String when);

    @Message("jamais vue")
    String neverSeen();

    @Message("inscrite le {when}")
    String enrolledOn(String when);

    @Message("Retirer")
    String withdraw();

    @Message("Retirer {name}")
    String withdrawOf(String name);

    @Message("Inscrire une borne")
    String newKiosk();

    @Message("Son nom, par exemple Tablette de l’entrée")
    String kioskName();

    @Message("Inscrire")
    String enrol();

    @Message("La borne {name} est inscrite")
    String kioskEnrolled(String name);

    @Message("Ouvrez ce lien sur la tablette, ou visez le code avec elle. Il n’est montré que cette "
            + "fois\u202F; qui l’a fait fonctionner la borne, gardez-le pour vous.")
    String keyOnce();

    @Message("J’ai fini, retour aux bornes")
    String backToKiosks();

    @Message("La borne est retirée\u00A0: elle n’ouvre plus rien.")
    String kioskWithdrawn();

    @Message("Affiches")
    String posters();

    @Message("Affiches de {space}")
    String postersOf(String space);

    @Message("Une page A4 par lieu, à coller à la porte et sur les bureaux. Le code imprimé ne se "
            + "périme pas\u202F; renouvelez-le si une affiche disparaît.")
    String postersLead();

    @Message("Quelles affiches\u202F?")
    String whichPosters();

    @Message("Toutes")
    String allPosters();

    @Message("La porte")
    String doorPoster();

    @Message("Afficher")
    String show();

    @Message("Imprimer")
    String print();

    @Message("Renouveler ce code")
    String renew();

    @Message("Renouveler le code, {place}")
    String renewOf(String place);

    @Message("Le code est renouvelé\u00A0: l’ancienne affiche ne marche plus, imprimez celle-ci.")
    String renewed();

    @Message("Vous êtes à {space}")
    String hereAt(String space);

    @Message("Pointez votre arrivée")
    String posterTitle();

    @Message("Visez ce code avec l’appareil photo de votre téléphone, puis touchez «\u00A0Je suis "
            + "là\u00A0». Sans réservation\u202F? S’il reste un bureau, il est à vous.")
    String posterHow();

    @Message("Pointer mon arrivée")
    String codeTitle();

    @Message("Ce code ne va plus")
    String codeRefused();

    @Message("Votre réservation")
    String yourBooking();

    @Message("Vous avez réservé {booked}. Si vous pointez ici, votre réservation passe à {desk}.")
    String otherDesk(String booked, String desk);

    @Message("{desk} est pris. Votre réservation est à {booked}\u00A0: visez le code de ce bureau-là, "
            + "ou celui de la porte.")
    String otherDeskTaken(String desk, String booked);

    @Message("C’est noté, bonne journée\u202F! {desk}")
    String arrived(String desk);

    @Message("Vous êtes là depuis {time}, {desk}.")
    String hereSince(String time, String desk);

    @Message("Votre départ est noté. À bientôt\u202F!")
    String hasLeft();

    @Message("Vous n’avez pas de réservation ici aujourd’hui.")
    String noBooking();

    @Message("{n} {#if n == 1}bureau libre{#else}bureaux libres{/if} en ce moment. Vous pouvez vous "
            + "installer\u202F; c’est compté comme une réservation.")
    String walkInFree(int n);

    @Message("{desk} est libre. Vous pouvez vous y installer\u202F; c’est compté comme une réservation.")
    String walkInDesk(String desk);

    @Message("{desk} est pris en ce moment.")
    String deskTaken(String desk);

    @Message("Tous les bureaux sont pris en ce moment. L’accueil vous aide à trouver une place.")
    String allTaken();

    @Message("L’espace est fermé en ce moment.")
    String closedNow();

    @Message("Pour combien de temps\u202F?")
    String howLong();

    @Message("La journée")
    String partDay();

    @Message("Le matin")
    String partAm();

    @Message("L’après-midi")
    String partPm();

    @Message("Je m’installe")
    String sitDown();

    @Message("Ma journée")
    String toMyDay();

    @Message("Voir {space}")
    String seeSpace(String space);

    @Message("Mes réservations")
    String myBookings();

    @Message("Nous ne savons pas encore si c’est noté. Réessayez\u00A0: rien ne sera compté deux fois.")
    String unknownYet();

    @Message("Absences")
    String strikes();

    @Message("Absences à {space}")
    String strikesOf(String space);

    @Message("Réservé, pas venu, pas annulé. Une absence peut être effacée, avec une raison.")
    String strikesLead();

    @Message("Aucune absence n’est notée.")
    String noStrikes();

    @Message("Qui")
    String who();

    @Message("Quand")
    String when();

    @Message("Quoi")
    String what();

    @Message("compte")
    String counts();

    @Message("effacée\u00A0: {reason}")
    String pardoned(String reason);

    @Message("venue notée après coup")
    String cameAfterAll();

    @Message("Raison")
    String pardonReason();

    @Message("Raison, pour {name}")
    String pardonReasonOf(String name);

    @Message("Effacer")
    String pardon();

    @Message("Effacer l’absence de {name}")
    String pardonOf(String name);

    @Message("L’absence est effacée.")
    String saidPardoned();

    @Message("Conséquence")
    String policy();

    @Message("Les absences sont notées, sans conséquence.")
    String policyNone();

    @Message("{strikes} absences en {within} jours\u00A0: plus de réservation pendant {refused} jours.")
    String policySays(int strikes, int within, int refused);

    @Message("Absences")
    String policyStrikes();

    @Message("En combien de jours")
    String policyWithin();

    @Message("Jours sans réservation")
    String policyRefused();

    @Message("Appliquer")
    String policyDecide();

    @Message("Sans conséquence")
    String policyDrop();

    @Message("C’est décidé, pour les réservations à venir.")
    String saidPolicy();

    @Message("À la porte")
    String atTheDoor();

    @Message("Vos absences, et ce que la borne à l’entrée montre de vous.")
    String atTheDoorLead();

    @Message("{space}\u00A0: vous pourrez à nouveau réserver le {date}.")
    String refusedUntilAt(String space, String date);

    @Message("La borne montre votre prénom et l’initiale de votre nom les jours où vous êtes attendu.")
    String visibleNow();

    @Message("La borne ne vous montre pas. Vous pointez avec votre téléphone ou le code de votre pass.")
    String hiddenNow();

    @Message("Ne pas me montrer")
    String hideMe();

    @Message("Me montrer à nouveau")
    String showMe();

    @Message("La borne à l’entrée")
    String kioskVisibility();

    @Message("C’est noté.")
    String saidChosen();

    @Message("Le service ne répond pas. Réessayez dans un instant.")
    String unavailable();
}
