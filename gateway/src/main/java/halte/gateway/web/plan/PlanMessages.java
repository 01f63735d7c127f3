package halte.gateway.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page around the floor-plan editor says. */
@MessageBundle(value = "floorplan", locale = "fr")
public interface PlanMessages {

    @Message("Plan de {space}")
    String planOf(String space);

    @Message("Les murs, les bureaux et les salles, comme les membres les voient pour réserver.")
    String intro();

    @Message("Pour modifier le plan, votre navigateur doit pouvoir exécuter JavaScript. Voici le plan tel qu’il est, "
            + "et la liste qui dit la même chose.")
    String withoutScript();

    @Message("Le plan ne répond pas pour le moment. Réessayez dans un instant.")
    String unavailable();

    @Message("Ce qui est sur le plan")
    String listTitle();

    @Message("{name}, {floor}")
    String onFloor(String name, String floor);

    @Message("sans place sur le plan")
    String nowhere();

    @Message("Voir comme un membre")
    String asMember();
}
