package halte.gateway.web.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the screens of rules, quotas and the rule tester say. */
@MessageBundle(value = "rules", locale = "fr")
public interface RulesMessages {

    @Message("Règles")
    String menu();

    @Message("Règles de réservation à {name}")
    String title(String name);

    @Message(
            "Les règles se lisent de haut en bas. La première qui convient décide de chaque point\u202F; ce qu’aucune règle ne dit suit l’usage du lieu.")
    String lead();

    @Message("Les règles, dans l’ordre")
    String rulesHere();

    @Message(
            "Aucune règle pour l’instant\u00A0: les durées et délais habituels valent pour tout le monde. Ajoutez une règle pour réserver une salle à un public, limiter une durée ou demander votre accord.")
    String noRules();

    @Message("Nouvelle règle")
    String newRule();

    @Message("Nouvelle limite")
    String newQuota();

    @Message("Essayer une réservation")
    String tryIt();

    @Message("Règles du réseau, lues après les vôtres")
    String ofNetwork();

    @Message("Seule la coordination du réseau les change.")
    String networkOnly();

    @Message("Monter «\u00A0{name}\u00A0»")
    String moveUp(String name);

    @Message("Descendre «\u00A0{name}\u00A0»")
    String moveDown(String name);

    @Message("Monter")
    String up();

    @Message("Descendre")
    String down();

    @Message("Suspendre")
    String switchOff();

    @Message("Réactiver")
    String switchOn();

    @Message("Modifier")
    String edit();

    @Message("suspendue")
    String isOff();

    @Message("refuse")
    String isRefusing();

    @Message("C’est enregistré. La règle vaut pour les réservations faites à partir de maintenant.")
    String saved();

    @Message("C’est supprimé.")
    String removed();

    @Message("L’ordre est changé.")
    String orderChanged();

    @Message("Pas de réponse pour l’instant. Réessayez dans quelques secondes.")
    String unavailable();

    @Message("Quelqu’un a changé ceci entre-temps. Relisez avant d’enregistrer.")
    String changedMeanwhile();

    @Message("Limites par personne ou par équipe")
    String quotasHere();

    @Message("Aucune limite\u00A0: chacun réserve autant qu’il y a de place.")
    String noQuotas();

    @Message("{amount} {period}, {pool}")
    String quotaLine(String amount, String period, String pool);

    @Message("{n} réservation(s)")
    String bookingsAmount(String n);

    @Message("{n} jour(s)")
    String daysAmount(String n);

    @Message("par jour")
    String perDay();

    @Message("par semaine")
    String perWeek();

    @Message("par mois")
    String perMonth();

    @Message("par an")
    String perYear();

    @Message("à venir à la fois")
    String perAhead();

    @Message("par personne")
    String eachPerson();

    @Message("pour toute l’équipe")
    String eachTeam();

    @Message("Bureaux")
    String kindDesk();

    @Message("Salles")
    String kindRoom();

    @Message("Cabines")
    String kindBooth();

    @Message("Bureaux privatifs")
    String kindOffice();

    @Message("Grandes salles")
    String kindHall();

    @Message("Machines")
    String kindMachine();

    @Message("Studios")
    String kindStudio();

    @Message("Parkings")
    String kindParking();

    @Message("Casiers")
    String kindLocker();

    @Message("Abonnés")
    String memberMember();

    @Message("Connus sans abonnement")
    String memberContact();

    @Message("De passage")
    String memberVisitor();

    @Message("Tout, pour tout le monde, tout le temps")
    String everything();

    @Message("Abonnement {plans}")
    String holders(String plans);

    @Message("{n} équipe(s) nommée(s)")
    String someTeams(int n);

    @Message("{n} personne(s) nommée(s)")
    String somePersons(int n);

    @Message("{from} à {until}")
    String window(String from, String until);

    @Message("dès le {day}")
    String sinceDay(String day);

    @Message("jusqu’au {day}")
    String untilDay(String day);

    @Message("au moins {length}")
    String saysMin(String length);

    @Message("au plus {length}")
    String saysMax(String length);

    @Message("par tranches de {length}")
    String saysStep(String length);

    @Message("au plus tard {length} avant")
    String saysNotice(String length);

    @Message("jusqu’à {n} jours à l’avance")
    String saysAhead(int n);

    @Message("{length} libres avant")
    String saysBefore(String length);

    @Message("{length} libres après")
    String saysAfter(String length);

    @Message("seulement en présence de l’accueil")
    String saysHosted();

    @Message("aussi sans l’accueil")
    String saysUnhosted();

    @Message("votre accord sous {length}")
    String saysApproval(String length);

    @Message("sans votre accord")
    String saysNoApproval();

    @Message("{length} pour les autres avant de revenir")
    String saysGap(String length);

    @Message("sans laisser de tour")
    String saysNoGap();

    @Message("annuler coûte à moins de {length}")
    String saysFee(String length);

    @Message("annulation toujours gratuite")
    String saysFreeCancel();

    @Message("en série")
    String saysSeries();

    @Message("{n} dates au plus en série")
    String saysSeriesMax(int n);

    @Message("pas en série")
    String saysNoSeries();

    @Message("libérée {length} après le début sans arrivée")
    String saysGrace(String length);

    @Message("sans compter les absences")
    String saysNoStrikes();

    @Message("formation {code} demandée")
    String saysTraining(String code);

    @Message("les règles suivantes ne sont pas lues")
    String saysStops();

    @Message("Règle «\u00A0{name}\u00A0»")
    String editTitle(String name);

    @Message("Nom de la règle")
    String name();

    @Message("Vous seul·e le lisez, et les personnes à qui la règle dit non.")
    String nameHelp();

    @Message("De quoi s’agit-il\u202F?")
    String aboutWhat();

    @Message("Rien de coché = tout. Plusieurs conditions doivent convenir ensemble.")
    String aboutHelp();

    @Message("Sortes de places")
    String kinds();

    @Message("Seulement certaines places")
    String certainResources();

    @Message("Pour qui")
    String who();

    @Message("Certains abonnements seulement")
    String plans();

    @Message("Quand")
    String when();

    @Message("De")
    String from();

    @Message("À")
    String until();

    @Message("Toute réservation qui touche cette plage est concernée.")
    String windowHelp();

    @Message("Du")
    String firstDate();

    @Message("Au")
    String lastDate();

    @Message("Que fait la règle\u202F?")
    String does();

    @Message("Elle fixe des conditions")
    String doesLimits();

    @Message("Elle refuse")
    String doesRefuse();

    @Message("Ce que lit la personne refusée")
    String refusalText();

    @Message("En français")
    String textFr();

    @Message("En néerlandais")
    String textNl();

    @Message("En allemand")
    String textDe();

    @Message("En anglais")
    String textEn();

    @Message("Dites la raison et que faire à la place. Une langue laissée vide reprend la première écrite.")
    String textHelp();

    @Message("Conditions")
    String conditions();

    @Message("Autres conditions")
    String more();

    @Message("Une case vide = la règle n’en dit rien.")
    String conditionsHelp();

    @Message("Durée minimale, en minutes")
    String minMinutes();

    @Message("Durée maximale, en minutes")
    String maxMinutes();

    @Message("Début et fin toutes les … minutes")
    String stepMinutes();

    @Message("Réserver au plus tard … heures avant")
    String noticeHours();

    @Message("Réserver au plus … jours à l’avance")
    String daysAhead();

    @Message("Minutes libres avant")
    String bufferBefore();

    @Message("Minutes libres après")
    String bufferAfter();

    @Message("Libérer après … minutes sans arrivée")
    String graceMinutes();

    @Message("Laisser un tour aux autres, en minutes")
    String noReturnMinutes();

    @Message("Vaut pour toutes les places de la même sorte")
    String anyOfTheKind();

    @Message("Formation demandée")
    String training();

    @Message("Présence de l’accueil")
    String hosted();

    @Message("Votre accord")
    String approval();

    @Message("Vous décidez dans les … heures")
    String decideWithin();

    @Message("Réservations en série")
    String series();

    @Message("Dates au plus dans une série")
    String maxOccurrences();

    @Message("Absences passées")
    String strikes();

    @Message("rien de particulier")
    String saysNothing();

    @Message("nécessaire")
    String needed();

    @Message("pas nécessaire")
    String notNeeded();

    @Message("permises")
    String allowed();

    @Message("interdites")
    String forbidden();

    @Message("ne comptent pas")
    String strikesIgnored();

    @Message("Annuler")
    String cancellation();

    @Message("cette règle fixe les frais")
    String cancelSays();

    @Message("Trop tard pour annuler sans frais. Sans article, la réservation compte comme utilisée.")
    String cancelHelp();

    @Message("Palier {n}\u00A0: moins de … heures avant")
    String leadHours(int n);

    @Message("Part de l’article, en\u202F%")
    String feePercent();

    @Message("Article facturé (code)")
    String feeOffer();

    @Message("Arrêter la lecture ici\u00A0: pour qui cette règle convient, les suivantes ne comptent pas")
    String stops();

    @Message("Enregistrer")
    String save();

    @Message("Voir l’effet sur les trois derniers mois")
    String dryRun();

    @Message("Supprimer la règle")
    String remove();

    @Message("Supprimer la limite")
    String removeQuota();

    @Message("Toutes les règles")
    String back();

    @Message("Rien n’est encore enregistré.")
    String notStored();

    @Message("Effet sur les trois derniers mois")
    String dryTitle();

    @Message("Sur {n} réservations, aucune n’aurait été refusée.")
    String dryNone(int n);

    @Message("{refused} réservations sur {n} auraient été refusées, pour {persons} personnes différentes.")
    String drySome(int refused, int n, int persons);

    @Message("Avec les règles d’aujourd’hui\u00A0: {n}.")
    String dryToday(int n);

    @Message("{n} auraient attendu votre accord.")
    String dryApprovals(int n);

    @Message("Règle")
    String dryRule();

    @Message("Refusées")
    String dryCount();

    @Message("Personnes")
    String dryPersons();

    @Message("Par exemple")
    String drySamples();

    @Message("Aucune réservation ces trois derniers mois\u00A0: il n’y a rien à comparer.")
    String dryEmpty();

    @Message("durées habituelles")
    String usualNumbers();

    @Message("Limite «\u00A0{name}\u00A0»")
    String quotaTitle(String name);

    @Message("Nom de la limite")
    String quotaName();

    @Message("Combien\u202F?")
    String howMuch();

    @Message("Nombre")
    String amount();

    @Message("de quoi")
    String unit();

    @Message("heures")
    String unitMinutes();

    @Message("réservations")
    String unitBookings();

    @Message("jours")
    String unitDays();

    @Message("par")
    String period();

    @Message("jour")
    String periodDay();

    @Message("semaine")
    String periodWeek();

    @Message("mois")
    String periodMonth();

    @Message("année")
    String periodYear();

    @Message("à venir, en même temps")
    String periodAhead();

    @Message("pour")
    String pool();

    @Message("chaque personne")
    String poolPerson();

    @Message("toute l’équipe ensemble")
    String poolTeam();

    @Message("Ce qui est dit avant les chiffres, quand la limite est atteinte (facultatif)")
    String quotaText();

    @Message("Une annulation à temps rend ce qui était compté.")
    String quotaHelp();

    @Message("Essayer une réservation")
    String testTitle();

    @Message("Qui, quoi, quand\u00A0: la réponse est celle que la personne recevrait. Rien n’est réservé.")
    String testLead();

    @Message("Qui\u202F?")
    String testWho();

    @Message("Une personne venue ici (nom)")
    String testPerson();

    @Message("ou quelqu’un comme")
    String testOr();

    @Message("avec l’abonnement")
    String testPlan();

    @Message("peu importe")
    String testAnyPlan();

    @Message("Quoi\u202F?")
    String testWhat();

    @Message("Un bureau libre")
    String anyDesk();

    @Message("Quand\u202F?")
    String testWhen();

    @Message("Jour")
    String day();

    @Message("Moment")
    String partOfDay();

    @Message("journée")
    String partDay();

    @Message("matin")
    String partAm();

    @Message("après-midi")
    String partPm();

    @Message("à des heures choisies")
    String partHours();

    @Message("Demander")
    String ask();

    @Message("Oui")
    String yes();

    @Message("Non")
    String no();

    @Message("Oui, cette réservation serait acceptée.")
    String yesSay();

    @Message("Oui, mais elle attendrait votre accord.")
    String yesApproval();

    @Message("Non, cette réservation serait refusée.")
    String noSay();

    @Message("La place doit encore être libre à ce moment.")
    String slotFree();

    @Message("Pourquoi")
    String why();

    @Message("Règle «\u00A0{name}\u00A0»")
    String byRule(String name);

    @Message("Limite «\u00A0{name}\u00A0»")
    String byQuota(String name);

    @Message("Usage du lieu")
    String byPlace();

    @Message("Les règles, une à une")
    String walked();

    @Message("convient\u00A0: elle refuse")
    String walkRefused();

    @Message("convient et décide\u00A0: {what}")
    String walkDecides(String what);

    @Message("convient\u00A0: les suivantes ne sont pas lues")
    String walkStops();

    @Message("convient, mais d’autres ont déjà décidé")
    String walkMatched();

    @Message("ne convient pas")
    String walkNot();

    @Message("pas lue")
    String walkUnread();

    @Message("Les limites")
    String limitsUsed();

    @Message("{used} sur {limit} utilisé(s)")
    String usedOf(String used, String limit);

    @Message("Aucune limite ne concerne cette réservation.")
    String noneApplies();

    @Message("Ce qui vaudrait")
    String whatHolds();

    @Message("Personne du nom de «\u00A0{name}\u00A0» n’est venu ici.")
    String nobodyCalled(String name);

    @Message("Plusieurs personnes portent ce nom\u00A0: choisissez.")
    String severalCalled();

    @Message("Indiquez un jour, et une heure de fin après l’heure de début.")
    String checkTimes();

    @Message("durée minimale")
    String limMIN_MINUTES();

    @Message("durée maximale")
    String limMAX_MINUTES();

    @Message("tranches")
    String limSTEP();

    @Message("délai minimal")
    String limNOTICE();

    @Message("jours à l’avance")
    String limDAYS_AHEAD();

    @Message("temps libre avant")
    String limBUFFER_BEFORE();

    @Message("temps libre après")
    String limBUFFER_AFTER();

    @Message("présence de l’accueil")
    String limHOSTED_ONLY();

    @Message("accord")
    String limAPPROVAL();

    @Message("tour des autres")
    String limNO_RETURN();

    @Message("annulation")
    String limCANCELLATION();

    @Message("séries")
    String limRECURRENCE();

    @Message("libération")
    String limGRACE();

    @Message("absences")
    String limSTRIKES();

    @Message("formation")
    String limTRAINING();

    @Message("tout le réseau")
    String theNetwork();

    @Message("Règles du réseau")
    String networkTitle();

    @Message(
            "Elles valent dans tous les espaces, lues après celles de chacun. Un espace dont une règle arrête la lecture ne les applique pas.")
    String networkLead();

    @Message("Aucune règle pour tout le réseau. Chaque espace décide des siennes.")
    String noNetworkRules();

    @Message("règle du réseau")
    String isOfNetwork();

    @Message("Équipes")
    String teamsWhich();

    @Message("Décrire une équipe")
    String describeTeams();

    @Message("Personnes")
    String personsWhich();

    @Message("Équipe {names}")
    String teamsNamed(String names);

    @Message("{names}")
    String personsNamed(String names);

    @Message("Équipe d’un autre espace")
    String otherTeam();

    @Message("{name} (supprimée le {day})")
    String teamEnded(String name, String day);

    @Message("Ne concerne plus personne\u00A0: les équipes nommées sont supprimées.")
    String nobodyLeft();

    @Message("{team}, {space}")
    String teamAt(String team, String space);

    @Message("Équipes des espaces")
    String networkTeams();

    @Message("Espace")
    String drySpace();

    @Message("Espace par espace")
    String dryBySpace();

    @Message("dans l’équipe")
    String testTeam();

    @Message("aucune en particulier")
    String testNoTeam();

    @Message("Ce que l’équipe partage est compté, même si la personne n’en fait pas (encore) partie.")
    String testTeamHelp();

    @Message("Équipe {team}\u00A0: {used} sur {limit} utilisé(s)")
    String usedByTeam(String team, String used, String limit);
}
