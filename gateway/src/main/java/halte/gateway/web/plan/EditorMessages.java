package halte.gateway.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the floor-plan editor says; the page hands the texts to its script. %1, %2… are filled in there. */
@MessageBundle(value = "editor", locale = "fr")
public interface EditorMessages {

    @Message("Étages")
    String floors();

    @Message("Ajouter un étage")
    String addFloor();

    @Message("Étage %1")
    String newFloorName();

    @Message("Étage ajouté.")
    String floorAdded();

    @Message("Enregistrement…")
    String saving();

    @Message("Modifications non enregistrées")
    String unsaved();

    @Message("Tout est enregistré")
    String upToDate();

    @Message("Enregistrer")
    String save();

    @Message("Le plan est enregistré. Les membres voient déjà la nouvelle version.")
    String savedNow();

    @Message("Outils du plan")
    String tools();

    @Message("Annuler")
    String undo();

    @Message("Rétablir")
    String redo();

    @Message("Annulé.")
    String undone();

    @Message("Rétabli.")
    String redone();

    @Message("Rien à annuler.")
    String nothingToUndo();

    @Message("Rien à rétablir.")
    String nothingToRedo();

    @Message("Dessiner un mur")
    String drawWall();

    @Message("Cliquez les points du mur, Entrée pour finir, Échap pour abandonner. Au clavier\u00A0: les "
            + "flèches déplacent la croix, Espace pose un point.")
    String drawHelp();

    @Message("Terminer le mur")
    String endWall();

    @Message("Abandonner")
    String dropWall();

    @Message("Point %1 posé, x %2, y %3")
    String pointSet();

    @Message("Mur abandonné.")
    String wallDropped();

    @Message("Mur dessiné.")
    String wallMadeOne();

    @Message("%1 pans de mur dessinés.")
    String wallMadeMany();

    @Message("Contrôler")
    String control();

    @Message("Agrandissement")
    String zoom();

    @Message("+")
    String zoomIn();

    @Message("−")
    String zoomOut();

    @Message("Agrandir")
    String zoomInLabel();

    @Message("Réduire")
    String zoomOutLabel();

    @Message("Tout voir")
    String zoomAll();

    @Message("Agrandissement %1\u202F%")
    String zoomed();

    @Message("Aide")
    String help();

    @Message("Fermer")
    String close();

    @Message("Passer le plan")
    String skipPlan();

    @Message("Aucun étage n’est dessiné. Ajoutez-en un pour commencer.")
    String noFloor();

    @Message("Glissez, ou utilisez les flèches du clavier et les boutons à côté. Sur un écran "
            + "tactile\u00A0: touchez d’abord, puis glissez. Appuyez sur\u202F? pour tous les raccourcis.")
    String keysHint();

    @Message("Plan, %1")
    String planLabel();

    @Message("%1, x %2, y %3, %4 sur %5")
    String itemLabel();

    @Message("%1\u00A0: x %2, y %3, %4 sur %5")
    String nowAt();

    @Message("Mur de %1, %2 à %3, %4")
    String wallLabel();

    @Message("Mur")
    String wall();

    @Message("chevauche autre chose")
    String overlapping();

    @Message("chevauche %1")
    String overlaps();

    @Message("%1\u00A0: sélectionné")
    String markedOne();

    @Message("%1 éléments sélectionnés")
    String markedMany();

    @Message("Rien de sélectionné")
    String nothingMarked();

    @Message("Touchez un bureau, une salle ou un mur du plan.")
    String nothingMarkedHelp();

    @Message("%1\u00A0: retiré du plan")
    String removedOne();

    @Message("%1 éléments retirés du plan")
    String removedMany();

    @Message("Tourné. %1")
    String turned();

    @Message("Aligné.")
    String aligned();

    @Message("%1\u00A0: placé sur le plan")
    String placed();

    @Message("%1\u00A0: ajouté, à enregistrer")
    String added();

    @Message("Ajouté\u00A0: %2")
    String rowMadeOne();

    @Message("%1 ajoutés\u00A0: %2")
    String rowMadeMany();

    @Message("Plus de place dans cette direction.")
    String noRoom();

    @Message("Contrôle du plan")
    String checked();

    @Message("Rien à signaler\u00A0: aucun chevauchement, tout est placé.")
    String checkedFine();

    @Message("1 remarque.")
    String checkedFoundOne();

    @Message("%1 remarques.")
    String checkedFoundMany();

    @Message("%1 et %2 se chevauchent")
    String foundOverlap();

    @Message("%1 est hors du bâtiment")
    String foundOutside();

    @Message("Sans place sur le plan\u00A0: %2")
    String foundLooseOne();

    @Message("%1 sans place sur le plan\u00A0: %2")
    String foundLooseMany();

    @Message("Nom")
    String name();

    @Message("Gauche (x)")
    String x();

    @Message("Haut (y)")
    String y();

    @Message("Largeur")
    String width();

    @Message("Hauteur")
    String height();

    @Message("Début x")
    String fromX();

    @Message("Début y")
    String fromY();

    @Message("Fin x")
    String toX();

    @Message("Fin y")
    String toY();

    @Message("Place assise")
    String seat();

    @Message("Aucune")
    String seat_();

    @Message("En haut")
    String seatN();

    @Message("À droite")
    String seatE();

    @Message("En bas")
    String seatS();

    @Message("À gauche")
    String seatW();

    @Message("Déplacer d’un cran")
    String moveGroup();

    @Message("Vers le haut")
    String moveUp();

    @Message("Vers le bas")
    String moveDown();

    @Message("Vers la gauche")
    String moveLeft();

    @Message("Vers la droite")
    String moveRight();

    @Message("Taille")
    String sizeGroup();

    @Message("Plus large")
    String wider();

    @Message("Moins large")
    String narrower();

    @Message("Plus haut")
    String higher();

    @Message("Moins haut")
    String lower();

    @Message("Tourner de 90°")
    String turn();

    @Message("Retirer du plan")
    String remove();

    @Message("Supprimer le mur")
    String removeWall();

    @Message("Aligner à gauche")
    String alignLeft();

    @Message("Aligner en haut")
    String alignTop();

    @Message("Aligner à droite")
    String alignRight();

    @Message("Aligner en bas")
    String alignBottom();

    @Message("Dupliquer en rangée")
    String row();

    @Message("Combien en plus")
    String howMany();

    @Message("Écart")
    String gap();

    @Message("Direction")
    String toward();

    @Message("Vers la droite")
    String towardRight();

    @Message("Vers le bas")
    String towardDown();

    @Message("Créer la rangée")
    String makeRow();

    @Message("Modifier la fiche")
    String openResource();

    @Message("À placer")
    String loose();

    @Message("Tout est placé sur le plan.")
    String nothingLoose();

    @Message("Placer")
    String place();

    @Message("Placer %1 sur le plan")
    String placeThat();

    @Message("Ou glissez une ligne sur le plan.")
    String dragHint();

    @Message("Ajouter")
    String addTitle();

    @Message("Type")
    String kind();

    @Message("Ajouter")
    String add();

    @Message("Le numéro suivant est donné d’office. La ressource est créée à l’enregistrement.")
    String addHelp();

    @Message("Fond de plan")
    String background();

    @Message("Un plan d’architecte ou un scan à décalquer\u00A0: SVG, PNG ou JPEG, 1 Mo au plus. Il est "
            + "contrôlé et réécrit avant d’être affiché.")
    String backgroundHelp();

    @Message("Choisir un fichier")
    String backgroundFile();

    @Message("Fond de plan posé.")
    String backgroundSet();

    @Message("Fond de plan retiré.")
    String backgroundGone();

    @Message("Retirer le fond")
    String removeBackground();

    @Message("Ce fichier dépasse 1 Mo. Choisissez-en un plus léger.")
    String tooLarge();

    @Message("Enregistrez d’abord ce nouvel étage, puis ajoutez son fond.")
    String saveFloorFirst();

    @Message("Réglages de l’étage")
    String floor();

    @Message("Supprimer cet étage")
    String removeFloor();

    @Message("Un étage se supprime quand plus rien n’y est placé.")
    String removeFloorHelp();

    @Message("Étage supprimé.")
    String floorGone();

    @Message("Enregistrez d’abord vos modifications.")
    String saveFirst();

    @Message("%1 a enregistré entre-temps")
    String conflict();

    @Message("%1 a enregistré entre-temps, à %2")
    String conflictAt();

    @Message("Ce qui a changé\u00A0: %1.")
    String conflictChanges();

    @Message("D’autres réglages du plan ont changé.")
    String conflictOther();

    @Message("Vos modifications sont toujours ici.")
    String conflictKept();

    @Message("1 élément déplacé")
    String theyMovedOne();

    @Message("%1 éléments déplacés")
    String theyMovedMany();

    @Message("1 ajouté")
    String theyAddedOne();

    @Message("%1 ajoutés")
    String theyAddedMany();

    @Message("1 retiré")
    String theyRemovedOne();

    @Message("%1 retirés")
    String theyRemovedMany();

    @Message("des murs")
    String theyWalls();

    @Message("Réunir les deux versions")
    String join();

    @Message("Abandonner mes modifications")
    String giveUp();

    @Message("Les deux versions sont réunies\u202F; là où vous aviez déplacé la même chose que %1, la "
            + "vôtre est gardée. Regardez, puis enregistrez.")
    String joined();

    @Message("Vous voyez la version de %1.")
    String takenOver();

    @Message("Quelqu’un")
    String somebody();

    @Message("Votre session est terminée. Reconnectez-vous dans un autre onglet, puis enregistrez\u00A0: "
            + "rien n’est perdu ici.")
    String signInAgain();

    @Message("Le service ne répond pas. Rien n’est perdu\u00A0: réessayez dans un instant.")
    String unreachable();

    @Message("Le plan au clavier")
    String helpTitle();

    @Message("Chaque geste existe aussi en boutons et en champs à côté du plan.")
    String helpButtons();

    @Message("Tab, Maj + Tab")
    String keyTab();

    @Message("Élément suivant, précédent")
    String keyDoesTab();

    @Message("Entrée, Espace")
    String keyEnter();

    @Message("Sélectionner\u202F; avec Maj, ajouter à la sélection")
    String keyDoesEnter();

    @Message("Flèches")
    String keyArrows();

    @Message("Déplacer jusqu’à la ligne suivante de la grille")
    String keyDoesArrows();

    @Message("Alt + flèches")
    String keyAlt();

    @Message("Déplacer d’une unité")
    String keyDoesAlt();

    @Message("Maj + flèches")
    String keyShift();

    @Message("Agrandir ou réduire")
    String keyDoesShift();

    @Message("R")
    String keyR();

    @Message("Tourner de 90°")
    String keyDoesR();

    @Message("D")
    String keyD();

    @Message("Dupliquer à droite")
    String keyDoesD();

    @Message("Suppr")
    String keyDelete();

    @Message("Retirer du plan")
    String keyDoesDelete();

    @Message("W")
    String keyW();

    @Message("Dessiner un mur")
    String keyDoesW();

    @Message("Ctrl + Z")
    String keyUndo();

    @Message("Annuler")
    String keyDoesUndo();

    @Message("Ctrl + Maj + Z")
    String keyRedo();

    @Message("Rétablir")
    String keyDoesRedo();

    @Message("Ctrl + A")
    String keyAll();

    @Message("Tout sélectionner")
    String keyDoesAll();

    @Message("+, −, 0")
    String keyZoom();

    @Message("Agrandir, réduire, tout voir")
    String keyDoesZoom();

    @Message("Ctrl + S")
    String keySave();

    @Message("Enregistrer")
    String keyDoesSave();

    @Message("Échap")
    String keyEscape();

    @Message("Abandonner le geste, désélectionner")
    String keyDoesEscape();
}
