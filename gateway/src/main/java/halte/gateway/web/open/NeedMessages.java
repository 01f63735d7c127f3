package halte.gateway.web.open;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search by need and the worker's booking pages say; the other languages are in {@code messages/need_*.properties}. */
@MessageBundle(value = "need", locale = "fr")
public interface NeedMessages {

    @Message("Trouver une place")
    String find_title();

    @Message("Dites ce qu’il vous faut et quand. Vous voyez ce qui est vraiment libre, le plus proche d’abord.")
    String find_lead();

    @Message("Il me faut")
    String what();

    @Message("Un bureau")
    String what_desk();

    @Message("Une salle")
    String what_room();

    @Message("Une cabine")
    String what_booth();

    @Message("Une grande salle")
    String what_hall();

    @Message("Une machine")
    String what_machine();

    @Message("Quand")
    String when();

    @Message("Quel jour")
    String which_day();

    @Message("Quelle partie du jour")
    String which_part();

    @Message("De … à …")
    String part_hours();

    @Message("Entre")
    String from_time();

    @Message("et")
    String to_time();

    @Message("Pendant")
    String for_how_long();

    @Message("Tout ce temps")
    String whole_window();

    @Message("Les prix n’ont pas pu être lus à temps. Vous les verrez avant de confirmer.")
    String prices_late();

    @Message("Où")
    String where();

    @Message("Une commune, ou rien pour tout le réseau")
    String where_hint();

    @Message("Près de moi")
    String near_me();

    @Message("autour de vous")
    String around_you();

    @Message("Pour combien de personnes")
    String how_many();

    @Message("Équipement et accès")
    String more_wishes();

    @Message("Accessible sans marche")
    String step_free();

    @Message("Quelqu’un est à l’accueil")
    String hosted_only();

    @Message("Chercher")
    String search();

    @Message("1 espace a ce qu’il vous faut")
    String found_one();

    @Message("{count} espaces ont ce qu’il vous faut")
    String found_many(String count);

    @Message("Les {count} premiers espaces")
    String found_first(String count);

    @Message("du plus proche au plus lointain")
    String sorted_near();

    @Message("au plus près de {place}")
    String sorted_near_to(String place);

    @Message("par ordre alphabétique")
    String sorted_name();

    @Message("Montrer plus d’espaces")
    String show_more();

    @Message("Rien de libre pour cette demande.")
    String nothing_free();

    @Message("Le premier jour où c’est possible : {day}")
    String next_day_free(String day);

    @Message("Voir le {day}")
    String see_that_day(String day);

    @Message("Rien non plus dans les deux semaines qui suivent. Retirez un souhait, ou élargissez l’heure.")
    String nothing_soon();

    @Message("Nous ne connaissons pas « {place} ». Voici tout le réseau, par ordre alphabétique.")
    String place_unknown(String place);

    @Message("L’heure de fin doit venir après le début, et la durée doit y tenir.")
    String check_times();

    @Message("Choisissez un jour à partir d’aujourd’hui.")
    String check_date();

    @Message("1 libre sur {total}")
    String free_of_one(String total);

    @Message("{free} libres sur {total}")
    String free_of_many(String free, String total);

    @Message("Choisir ici")
    String choose_there();

    @Message("{count} places")
    String for_people(String count);

    @Message("formation demandée")
    String needs_training();

    @Message("sur demande")
    String on_request();

    @Message("Tous les espaces et la carte")
    String all_spaces();

    @Message("Libre {times}")
    String room_free_times(String times);

    @Message("Plus rien de libre ce jour-là.")
    String room_nothing_free();

    @Message("Cette ressource se loue au mois : demandez à l’accueil de l’espace.")
    String room_not_bookable();

    @Message("Ce jour ne peut pas encore, ou ne peut plus, être réservé.")
    String room_far();

    @Message("Fermé ce jour-là.")
    String room_closed();

    @Message("La journée")
    String the_day();

    @Message("libre")
    String bar_free();

    @Message("occupé")
    String bar_taken();

    @Message("votre choix")
    String bar_yours();

    @Message("Choisir l’heure")
    String choose_time();

    @Message("Début")
    String starts();

    @Message("Durée")
    String lasts();

    @Message("Voir le prix")
    String show_price();

    @Message("Réserver")
    String book_this();

    @Message("Envoyer la demande")
    String request_this();

    @Message("L’espace confirme chaque demande ; rien n’est facturé avant sa réponse.")
    String approval_hint();

    @Message("Un autre jour")
    String other_day();

    @Message("Voir ce jour")
    String show_day();

    @Message("{minutes} min")
    String minutes_long(String minutes);

    @Message("{hours} h")
    String hours_long(String hours);

    @Message("{hours} h {minutes}")
    String hours_minutes_long(String hours, String minutes);

    @Message("Photo de {name}")
    String photo_of(String name);

    @Message("Règle : {name}")
    String refused_rule(String name);

    @Message("Utilisé : {used} sur {limit}")
    String refused_used(String used, String limit);

    @Message("De nouveau possible dès {day}")
    String refused_frees(String day);

    @Message("À la place")
    String refused_instead();

    @Message("Réserver {name}")
    String instead_other(String name);

    @Message("Réserver {name}, {when}")
    String instead_later(String name, String when);

    @Message("Voir un bureau à {space}")
    String instead_space(String space);

    @Message("Me mettre en liste d’attente")
    String wait_for_it();

    @Message("Dès que la place se libère, vous recevez une offre, dans l’ordre d’arrivée.")
    String wait_hint();

    @Message("complet")
    String tile_full();

    @Message("fermé")
    String tile_closed();

    @Message("{time} libres")
    String tile_free(String time);

    @Message("gardé jusqu’à {time}")
    String state_held_until(String time);

    @Message("réponse d’ici {time}")
    String state_decide_until(String time);

    @Message("demande envoyée")
    String state_waiting_answer();

    @Message("demande refusée")
    String state_declined();

    @Message("plus gardée")
    String state_expired();

    @Message("Motif : {reason}")
    String because(String reason);

    @Message("Confirmer la réservation")
    String confirm_hold();

    @Message("C’est confirmé. Une invitation part par e-mail.")
    String said_confirmed();

    @Message("La demande est envoyée. L’espace répond par e-mail.")
    String said_requested();

    @Message("C’est changé. L’invitation mise à jour part par e-mail.")
    String said_changed();

    @Message("C’est prolongé.")
    String said_extended();

    @Message("Annuler, 1 demi-jour rendu")
    String cancel_back_one();

    @Message("Annuler, {count} demi-jours rendus")
    String cancel_back_many(String count);

    @Message("Annuler, rien n’est facturé")
    String cancel_back_time();

    @Message("Sans frais jusqu’au {until}. Ensuite : {then}.")
    String cancel_until(String until, String then);

    @Message("Annuler, {percent} % du prix reste dû")
    String cancel_fee(String percent);

    @Message("Annuler, le prix entier reste dû")
    String cancel_whole();

    @Message("Retirer la demande")
    String cancel_withdraw();

    @Message("Ne plus garder")
    String cancel_release();

    @Message("{percent} % du prix")
    String then_percent(String percent);

    @Message("le prix entier, ou les demi-jours du carnet")
    String then_whole();

    @Message("Changer de place, de jour ou d’heure")
    String change();

    @Message("Changer la réservation")
    String change_title();

    @Message("Réservé pour le moment : {what}")
    String change_now(String what);

    @Message(
            "Votre réservation reste telle quelle tant que le changement n’est pas accepté : rien ne se perd en route.")
    String change_keeps();

    @Message("Même durée : rien de plus à payer.")
    String change_same_cost();

    @Message("Nouveau coût : {cost}")
    String change_new_cost(String cost);

    @Message("Changer pour {what}")
    String change_do(String what);

    @Message("Changer de place")
    String change_place_do();

    @Message("Voir ce qui est libre")
    String change_see();

    @Message("Place")
    String change_place();

    @Message("{name} (même place)")
    String change_same_place(String name);

    @Message("Rien de libre à ce moment-là. Essayez un autre jour ou une autre heure.")
    String change_none();

    @Message("Rester plus longtemps")
    String extend();

    @Message("Jusqu’à")
    String extend_until();

    @Message("Prolonger")
    String extend_do();

    @Message("Mes séries")
    String my_series();

    @Message("Réserver chaque semaine")
    String new_series();

    @Message("Répéter cette réservation")
    String repeat_this();

    @Message("Fait partie d’une série")
    String series_of();

    @Message("prochaine : {day}")
    String series_next(String day);

    @Message("terminée")
    String series_ended();

    @Message("Liste d’attente")
    String waiting_list();

    @Message("vous êtes {position}ᵉ")
    String waiting_position(String position);

    @Message("vous êtes en tête")
    String waiting_first();

    @Message("n’importe quel bureau")
    String waiting_any();

    @Message("Une place s’est libérée pour vous : {what}. Gardée jusqu’à {time}.")
    String offer_for_you(String what, String time);

    @Message("Accepter et réserver")
    String offer_accept();

    @Message("Quitter la liste")
    String leave_list();

    @Message("Vous êtes sur la liste d’attente. L’offre arrive par e-mail et ici.")
    String said_waiting();

    @Message("Vous n’êtes plus sur cette liste.")
    String said_withdrawn();

    @Message("Comme d’habitude")
    String as_usual();

    @Message("Un toucher réserve ; vous avez dix secondes pour annuler.")
    String as_usual_hint();

    @Message("{day} à {space}")
    String usual_day(String day, String space);

    @Message("Réservé : {what}.")
    String said_usual(String what);

    @Message("Annuler")
    String undo_now();

    @Message("Réserver chaque semaine")
    String series_title();

    @Message("Dites-le en une phrase. Vous verrez chaque date avant de réserver.")
    String series_lead();

    @Message("Tous les")
    String series_every();

    @Message("À quel rythme")
    String series_rhythm();

    @Message("chaque semaine")
    String rhythm_week();

    @Message("une semaine sur deux")
    String rhythm_two();

    @Message("une fois par mois")
    String rhythm_month();

    @Message("À partir du")
    String series_from();

    @Message("Jusqu’au")
    String series_until();

    @Message("Sauf du")
    String series_except();

    @Message("au")
    String series_except_to();

    @Message("et sauf le")
    String series_except_day();

    @Message("Espace")
    String series_space();

    @Message("Place")
    String series_place();

    @Message("N’importe quel bureau")
    String any_desk_free();

    @Message("Voir les places de cet espace")
    String series_show_places();

    @Message("Importer un calendrier (.ics)")
    String series_import();

    @Message("Collez le contenu du fichier : dates, rythme et exceptions y sont lus.")
    String series_import_hint();

    @Message("Ou choisissez le fichier")
    String series_file();

    @Message("Voir les dates")
    String series_preview();

    @Message("Choisissez au moins un jour de la semaine, et une fin après le début.")
    String series_check();

    @Message("Les dates")
    String series_dates();

    @Message("Libres : {free} · prises ou fermées : {skipped} · plus tard : {planned}")
    String series_sum(String free, String skipped, String planned);

    @Message("Réservées : {booked} · pas réservées : {skipped} · plus tard : {planned}")
    String series_sum_booked(String booked, String skipped, String planned);

    @Message("libre")
    String occ_free();

    @Message("réservée")
    String occ_booked();

    @Message("pas réservée")
    String occ_skipped();

    @Message("annulée")
    String occ_cancelled();

    @Message("de nouveau libre")
    String occ_offered();

    @Message("plus tard")
    String occ_planned();

    @Message("Les dates « plus tard » sont réservées d’elles-mêmes dès que la réservation s’ouvre.")
    String occ_planned_hint();

    @Message("Proposé : {name}")
    String occ_instead(String name);

    @Message("Prendre les places proposées ({count})")
    String take_substitutes(String count);

    @Message("Sans le {day}")
    String skip_date(String day);

    @Message("Retirer")
    String skip_this();

    @Message("Changer la phrase")
    String series_again();

    @Message("Réserver {count} dates")
    String series_book(String count);

    @Message("Aucune date ne peut être réservée.")
    String series_nothing();

    @Message("C’est réservé. Le calendrier de la série part par e-mail.")
    String said_series();

    @Message("C’est noté : la série est à jour.")
    String said_series_changed();

    @Message("Annuler")
    String cancel_date();

    @Message("Réserver")
    String take_date();

    @Message("Réserver {name}")
    String take_instead(String name);

    @Message("gardée jusqu’au {time}")
    String offered_until(String time);

    @Message("Vacances : annuler une période")
    String series_pause();

    @Message("Annuler ces dates")
    String series_pause_do();

    @Message("Du")
    String pause_from();

    @Message("Au (compris)")
    String pause_to();

    @Message("Arrêter la série")
    String series_stop();

    @Message("À partir du")
    String series_stop_from();

    @Message("Arrêter")
    String series_stop_do();

    @Message("Toute la série dans mon agenda (.ics)")
    String series_calendar();

    @Message("Retour aux réservations")
    String back_to_series();

    @Message("Demandes")
    String requests();

    @Message("Demandes à décider")
    String requests_title();

    @Message("Aucune demande n’attend votre réponse.")
    String requests_none();

    @Message("répondre avant {time}")
    String request_until(String time);

    @Message("Sans réponse, la demande est refusée d’elle-même et la place redevient libre.")
    String request_late();

    @Message("Accepter")
    String approve();

    @Message("Refuser")
    String decline();

    @Message("Motif, dit à la personne")
    String decline_reason();

    @Message("Refuser la demande de {name}")
    String decline_for(String name);

    @Message("C’est accepté. {name} reçoit l’invitation par e-mail.")
    String said_approved(String name);

    @Message("C’est refusé. {name} est prévenu·e avec votre motif.")
    String said_declined(String name);

    @Message("cette personne")
    String somebody();

    @Message("En liste d’attente")
    String queue();

    @Message("offre envoyée")
    String queue_offered();

    @Message("Changer la place ou l’horaire")
    String series_change();

    @Message("Choisissez, puis regardez\u00A0: rien ne change avant votre accord.")
    String series_change_lead();

    @Message("À partir du")
    String series_change_from();

    @Message("Jusqu’au (vide\u00A0: toutes les suivantes)")
    String series_change_to();

    @Message("La même place")
    String series_same_place();

    @Message("Le même horaire")
    String series_same_time();

    @Message("Quelle place")
    String series_new_place();

    @Message("Quel horaire")
    String series_new_time();

    @Message("Voir ce qui change")
    String series_change_see();

    @Message("Choisissez une autre place ou un autre horaire\u202F; la fin vient après le début.")
    String series_change_check();

    @Message("Nouveau\u00A0: {what}")
    String series_becomes(String what);

    @Message("{n} dates changent")
    String series_moves(String n);

    @Message("1 date change")
    String series_moves_one();

    @Message("Aucune date ne peut changer ainsi")
    String series_moves_none();

    @Message("{n} dates restent comme elles sont")
    String series_stays(String n);

    @Message("1 date reste comme elle est")
    String series_stays_one();

    @Message("Changer {n} dates")
    String series_change_do(String n);

    @Message("Changer cette date")
    String series_change_one();

    @Message("Choisir autre chose")
    String series_change_back();

    @Message("C’est changé, l’invitation mise à jour part par courriel.")
    String said_series_moved();

    @Message("Séries en cours")
    String series_here();
}
