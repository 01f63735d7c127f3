package halte.gateway.web.manager;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the manager's screens say. */
@MessageBundle(value = "manager", locale = "fr")
public interface ManagerMessages {

    @Message("gestion")
    String role();

    @Message("Facturation")
    String billing();

    @Message("Documents")
    String documents();

    @Message("Vos structures")
    String yourOperators();

    @Message("Vous ne gérez aucune structure. Le réseau peut vous donner ce droit.")
    String noOperators();

    @Message("Aujourd’hui")
    String today();

    @Message("Réseau")
    String network();

    @Message("Mon espace")
    String mine();

    @Message("À facturer")
    String openCharges();

    @Message("{#if n lt 2}{n} prestation, {net} HTVA{#else}{n} prestations, {net} HTVA{/if}")
    String openChargesSum(int n, String net);

    @Message("plus de {n} prestations")
    String openChargesMore(int n);

    @Message("Les prestations en attente ne sont pas disponibles pour le moment. Réessayez dans un instant.")
    String chargesUnavailable();

    @Message("Rien n’attend d’être facturé.")
    String noOpenCharges();

    @Message("{#if n lt 2}1 prestation n’a pas de prix et ne sera pas facturée. Donnez un prix à son "
            + "offre.{#else}{n} prestations n’ont pas de prix et ne seront pas facturées. Donnez un prix à "
            + "leur offre.{/if}")
    String unpriced(int n);

    @Message("{#if n lt 2}1 prestation sans prix est restée hors de cette sélection. Donnez un prix à son "
            + "offre, puis reprenez la sélection.{#else}{n} prestations sans prix sont restées hors de cette "
            + "sélection. Donnez un prix à leur offre, puis reprenez la sélection.{/if}")
    String unpricedInRun(int n);

    @Message("Prestation")
    String what();

    @Message("Date")
    String when();

    @Message("Espace")
    String space();

    @Message("HTVA,\u00A0€")
    String net();

    @Message("TVAC,\u00A0€")
    String gross();

    @Message("Les {n} premières sont affichées\u202F; le brouillon les reprend toutes.")
    String moreCharges(int n);

    @Message("Nouvelle facturation")
    String newRun();

    @Message("Prestations jusqu’au")
    String untilDay();

    @Message("Rien n’est émis à cette étape\u00A0: vous verrez chaque document avant. Une sélection non "
            + "émise est remplacée et ses prestations redeviennent libres.")
    String untilHelp();

    @Message("Préparer les brouillons")
    String preview();

    @Message("Facturations précédentes")
    String history();

    @Message("Aucune facturation n’a encore été faite.")
    String noRuns();

    @Message("Les facturations précédentes ne sont pas disponibles pour le moment.")
    String runsUnavailable();

    @Message("Facturation jusqu’au {until}")
    String runTitle(String until);

    @Message("Reprendre la sélection")
    String restartSelection();

    @Message("Toutes les facturations")
    String allRuns();

    @Message("Sélection figée")
    String stepSelection();

    @Message("Brouillons")
    String stepDrafts();

    @Message("Anomalies")
    String stepAnomalies();

    @Message("Émission")
    String stepIssue();

    @Message("{#if n lt 2}{n} prestation{#else}{n} prestations{/if}")
    String charges(int n);

    @Message("{#if n lt 2}{n} document, {total}{#else}{n} documents, {total}{/if}")
    String draftsAnd(int n, String total);

    @Message("{n} en cours de contrôle")
    String checking(int n);

    @Message("{#if n lt 2}Contrôle des règles officielles\u00A0: {n} document encore. La page se met à "
            + "jour.{#else}Contrôle des règles officielles\u00A0: {n} documents encore. La page se met à "
            + "jour.{/if}")
    String checkingNow(int n);

    @Message("en cours")
    String issuing();

    @Message("Émission en cours, les numéros sont donnés un par un.")
    String issuingNow();

    @Message("Actualiser")
    String refresh();

    @Message("abandonnée")
    String discarded();

    @Message("aucune")
    String noAnomaly();

    @Message("{#if n lt 2}{n} à lever ou à laisser de côté{#else}{n} à lever ou à laisser de côté{/if}")
    String anomaliesLeft(int n);

    @Message("{#if n lt 2}{n} document prêt{#else}{n} documents prêts{/if}")
    String documentsReady(int n);

    @Message("{#if n lt 2}{n} document émis{#else}{n} documents émis{/if}")
    String documentsIssued(int n);

    @Message("numéros {first} à {last}, sans trou")
    String numbersFromTo(String first, String last);

    @Message("Numéros {first} à {last}, sans trou.")
    String numbersWillBe(String first, String last);

    @Message("Rien à facturer jusqu’au {until}.")
    String nothingToInvoice(String until);

    @Message("Non émis")
    String notIssued();

    @Message("Documents")
    String drafts();

    @Message("Filtrer")
    String filter();

    @Message("Tous {n}")
    String showAll(int n);

    @Message("À lever {n}")
    String showAnomalies(int n);

    @Message("Prêts {n}")
    String showReady(int n);

    @Message("Aucun document dans cette vue.")
    String noneOfThese();

    @Message("Émettre")
    String tickOne();

    @Message("Tableau des prestations, à faire défiler")
    String chargesTable();

    @Message("Cocher tous les documents prêts")
    String tickAll();

    @Message("Émettre pour {name}")
    String issueFor(String name);

    @Message("{name}, pas prêt à être émis")
    String notReady(String name);

    @Message("Client")
    String client();

    @Message("Envoi")
    String sending();

    @Message("État")
    String state();

    @Message("{#if n lt 2}{n} ligne{#else}{n} lignes{/if}")
    String lines(int n);

    @Message("société")
    String kindCompany();

    @Message("association")
    String kindAssociation();

    @Message("service public")
    String kindPublicBody();

    @Message("indépendant")
    String kindSelfEmployed();

    @Message("particulier")
    String kindPrivatePerson();

    @Message("e-mail")
    String byMail();

    @Message("papier")
    String byPaper();

    @Message("contrôle")
    String stateChecking();

    @Message("prêt")
    String stateReady();

    @Message("à lever")
    String stateBlocked();

    @Message("mis de côté")
    String stateSetAside();

    @Message("en attente")
    String stateApproved();

    @Message("émis")
    String stateIssued();

    @Message("échoué")
    String stateFailed();

    @Message("brouillon")
    String runDraft();

    @Message("en cours")
    String runIssuing();

    @Message("émise")
    String runIssued();

    @Message("abandonnée")
    String runDiscarded();

    @Message("À lever.")
    String mustBeResolved();

    @Message("À savoir.")
    String toKnow();

    @Message("Un document à lever n’est jamais émis. Corrigez ce qui est indiqué (identité de facturation du "
            + "client, prix, TVA), puis reprenez la sélection. Émettez déjà les autres\u00A0: ses prestations "
            + "restent libres pour la prochaine fois.")
    String blockedRemedy();

    @Message("Numéro")
    String number();

    @Message("donné à l’émission")
    String givenAtIssue();

    @Message("Échéance")
    String due();

    @Message("Lignes par groupe de TVA")
    String linesByVat();

    @Message("TVA {rate}")
    String vatRate(String rate);

    @Message("Sans TVA")
    String vatWithout();

    @Message("Récapitulatif")
    String recap();

    @Message("Base")
    String base();

    @Message("TVA")
    String vat();

    @Message("À payer")
    String toPay();

    @Message("La communication structurée et le code QR de virement sont inscrits à l’émission, avec le numéro.")
    String communicationAtIssue();

    @Message("{#if n lt 2}{n} document coché, {total} TVAC{#else}{n} documents cochés, {total} TVAC{/if}")
    String ticked(int n, String total);

    @Message("%1 document coché,\u202F%2 TVAC")
    String tickedOne();

    @Message("%1 documents cochés,\u202F%2 TVAC")
    String tickedOther();

    @Message("Ensuite, seule une note de crédit corrige.")
    String afterwardsCreditNote();

    @Message("{#if n lt 2}Émettre {n} document{#else}Émettre {n} documents{/if}")
    String issue(int n);

    @Message("Émettre\u202F%1 document")
    String issueOne();

    @Message("Émettre\u202F%1 documents")
    String issueOther();

    @Message("{#if n lt 2}La sélection a changé\u00A0: {n} document est coché. Vérifiez et confirmez par le "
            + "bouton.{#else}La sélection a changé\u00A0: {n} documents sont cochés. Vérifiez et confirmez "
            + "par le bouton.{/if}")
    String selectionChanged(int n);

    @Message("Aucun document n’est coché.")
    String nothingTicked();

    @Message("Tableau des documents, à faire défiler")
    String documentsTable();

    @Message("Date")
    String issuedOn();

    @Message("Communication")
    String communication();

    @Message("Fichiers")
    String files();

    @Message("note de crédit")
    String creditNote();

    @Message("Télécharger le PDF de {number}")
    String pdfOf(String number);

    @Message("Télécharger l’UBL de {number}")
    String ublOf(String number);

    @Message("Documents de {month}")
    String documentsOf(String month);

    @Message("Mois")
    String month();

    @Message("Les documents ne sont pas disponibles pour le moment. Réessayez dans un instant.")
    String documentsUnavailable();

    @Message("Aucun document émis en {month}.")
    String noDocuments(String month);

    @Message("Les {n} premiers sont affichés.")
    String moreDocuments(int n);

    @Message("La facturation ne répond pas. Rien n’est perdu\u202F; réessayez dans un instant.")
    String unavailable();

    @Message("Choisissez le dernier jour à facturer.")
    String dateMissing();
}
