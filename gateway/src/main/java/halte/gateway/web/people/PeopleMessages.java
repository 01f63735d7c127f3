package halte.gateway.web.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the screens of trainings and teams say, and the search for people. */
@MessageBundle(value = "people", locale = "fr")
public interface PeopleMessages {

    @Message("Chercher")
    String find();

    @Message("Nom ou courriel")
    String findWhom();

    @Message(
            "Personne de connu ici ne s’appelle «\u00A0{asked}\u00A0». Seules les personnes déjà venues, ou abonnées ici, apparaissent.")
    String nobodyFound(String asked);

    @Message("Personne dans le réseau ne s’appelle «\u00A0{asked}\u00A0».")
    String nobodyFoundAnywhere(String asked);

    @Message("Cochez la bonne personne.")
    String someFound();

    @Message("Trouvé et coché.")
    String oneFound();

    @Message("Personne inconnue ici")
    String unknownHere();

    @Message("Cette partie ne répond pas pour le moment.")
    String unavailable();

    @Message("Formations")
    String trainings();

    @Message("Formations à {space}")
    String trainingsOf(String space);

    @Message(
            "Qui peut se servir de quelle machine. Une machine qui demande une formation ne se réserve que par les personnes que vous avez validées.")
    String trainingsLead();

    @Message(
            "Aucune formation ici. Décrivez-en une ci-dessous, puis demandez-la sur la fiche d’une machine ou dans une règle.")
    String noTrainings();

    @Message("Ouvre")
    String opens();

    @Message("Aucune machine ni règle ne la demande pour l’instant.")
    String opensNothing();

    @Message("règle «\u00A0{rule}\u00A0»")
    String byRule(String rule);

    @Message("dure {length}")
    String lasts(String length);

    @Message("vaut {n} mois")
    String holdsMonths(int n);

    @Message("vaut sans limite")
    String holdsForGood();

    @Message("pas encore décrite")
    String notDescribed();

    @Message("Personne n’est validé pour l’instant.")
    String nobodyTrained();

    @Message("depuis le {day}")
    String since(String day);

    @Message("depuis le {from}, jusqu’au {to}")
    String sinceUntil(String from, String to);

    @Message("expire bientôt")
    String endsSoon();

    @Message("Retirer")
    String withdraw();

    @Message("Retirer la formation, {who}")
    String withdrawOf(String who);

    @Message("Pourquoi\u202F? (lu par l’accueil seulement)")
    String whyWithdraw();

    @Message("Valider une formation")
    String validate();

    @Message("Valider")
    String validateIt();

    @Message("Formation")
    String whichTraining();

    @Message("Qui l’a suivie\u202F?")
    String whom();

    @Message("Valable jusqu’au")
    String untilDay();

    @Message("Laissez vide\u00A0: la durée prévue par la formation.")
    String untilHelp();

    @Message("Cherchez d’abord la personne, puis cochez-la.")
    String chooseWhom();

    @Message("C’est validé\u00A0: {who} peut réserver dès maintenant.")
    String saidValidated(String who);

    @Message("C’est retiré\u00A0: {who} ne peut plus réserver ces machines. Les réservations déjà faites restent.")
    String saidWithdrawn(String who);

    @Message("C’est rendu\u00A0: la formation vaut de nouveau pour {who}.")
    String saidRestored(String who);

    @Message("La formation est enregistrée.")
    String saidDescribed();

    @Message("Annuler")
    String undo();

    @Message("Retirées ces deux derniers mois")
    String withdrawnLately();

    @Message("{training}, retirée le {day}")
    String withdrawnOn(String training, String day);

    @Message("Rendre")
    String giveBack();

    @Message("Rendre la formation, {who}")
    String giveBackOf(String who);

    @Message("Décrire une formation")
    String describe();

    @Message("Nom et durée de validité")
    String describeThis();

    @Message("Code, par exemple LASER")
    String trainingCode();

    @Message("Nom, {language}")
    String trainingName(String language);

    @Message("Durée en minutes")
    String minutesLong();

    @Message("Vaut combien de mois\u202F? (vide\u00A0: sans limite)")
    String monthsValid();

    @Message("Enregistrer")
    String save();

    @Message("Formations validées")
    String mine();

    @Message("{space}, {since}")
    String mineAt(String space, String since);

    @Message("Vous avez la formation demandée\u00A0: {training}.")
    String hasIt(String training);

    @Message("Cette machine demande la formation «\u00A0{training}\u00A0», validée par l’accueil.")
    String needsIt(String training);

    @Message(
            "Pour la suivre, adressez-vous à l’accueil de {space}\u00A0: la machine devient réservable dès qu’elle est validée.")
    String askAt(String space);

    @Message("Équipes")
    String teams();

    @Message("Équipes à {space}")
    String teamsOf(String space);

    @Message("Des personnes qui partagent une limite ou une règle. Quitter une équipe n’efface rien.")
    String teamsLead();

    @Message(
            "Aucune équipe. Décrivez-en une pour qu’une entreprise ou un atelier partage une même limite, par exemple dix heures de salle par mois.")
    String noTeams();

    @Message("Nouvelle équipe")
    String newTeam();

    @Message("Équipe «\u00A0{name}\u00A0»")
    String teamTitle(String name);

    @Message("Nom de l’équipe")
    String teamName();

    @Message("Membres")
    String teamMembers();

    @Message("Décochez qui quitte l’équipe. Seules les personnes connues de cet espace peuvent y entrer.")
    String teamMembersHelp();

    @Message("Qui en fait partie, et quel compte répond d’elle.")
    String teamPays();

    @Message("{n} membres")
    String members(int n);

    @Message("1 membre")
    String oneMember();

    @Message("Limites et règles de cette équipe")
    String pooled();

    @Message("Aucune limite partagée, aucune règle ne la nomme.")
    String noPooled();

    @Message("limite partagée «\u00A0{name}\u00A0»")
    String sharedLimit(String name);

    @Message("Modifier")
    String edit();

    @Message("Toutes les équipes")
    String back();

    @Message("L’équipe est enregistrée. Les règles et limites la suivent dans la minute.")
    String saidTeam();

    @Message("Donnez un nom et au moins un membre.")
    String nameAndMembers();

    @Message("Qui paie pour l’équipe\u202F?")
    String payer();

    @Message("Payeur\u00A0: {name}")
    String payerIs(String name);

    @Message(
            "Sans choix\u00A0: le compte du premier membre. Ce que chacun réserve pour soi reste sur son propre compte ou abonnement.")
    String payerHelp();

    @Message("Le compte choisi")
    String payerChosen();

    @Message(
            "Aucun compte «\u00A0{asked}\u00A0» parmi les personnes connues ici. Une entreprise apparaît par la personne qui a ouvert son compte.")
    String noPayerFound(String asked);

    @Message("Supprimer l’équipe")
    String endTeam();

    @Message(
            "Plus personne n’en fait partie. Les réservations et la liste de ses membres sont gardées, et vous pouvez la reprendre.")
    String endTeamHelp();

    @Message("Ces règles et limites la nomment\u00A0; elles ne vaudront plus pour ses membres\u00A0:")
    String endTeamNamed();

    @Message(
            "L’équipe «\u00A0{name}\u00A0» est supprimée. Les règles et limites qui la nomment ne valent plus pour ses membres\u00A0; rien d’autre n’est effacé.")
    String saidTeamEnded(String name);

    @Message("L’équipe «\u00A0{name}\u00A0» est de retour, avec ses membres.")
    String saidTeamBack(String name);

    @Message("Équipes supprimées")
    String endedTeams();

    @Message("supprimée le {day}")
    String endedOn(String day);

    @Message("Encore nommée par")
    String stillNamed();

    @Message("Reprendre")
    String takeUp();

    @Message("Reprendre l’équipe {name}")
    String takeUpOf(String name);
}
