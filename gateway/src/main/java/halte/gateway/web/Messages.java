package halte.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of the frame, the public pages and the worker's pages, French first; the other languages are in {@code messages/msg_*.properties}. */
@MessageBundle
public interface Messages {

    @Message("Aller au contenu")
    String skip();

    @Message("Langues")
    String languages();

    @Message("Accessibilité")
    String accessibility();

    @Message("Menu principal")
    String nav_main();

    @Message("Mes pages")
    String nav_tabs();

    @Message("Aujourd’hui")
    String nav_today();

    @Message("Trouver")
    String nav_find();

    @Message("Réservations")
    String nav_bookings();

    @Message("Agenda")
    String nav_agenda();

    @Message("Moi")
    String nav_me();

    @Message("Mes réservations")
    String nav_mine();

    @Message("Accueil {space}")
    String nav_board(String space);

    @Message("Facturation")
    String nav_billing();

    @Message("Événements {space}")
    String nav_events(String space);

    @Message("Réseau")
    String nav_region();

    @Message("Se connecter")
    String sign_in();

    @Message("Se déconnecter")
    String sign_out();

    @Message("Pas de réseau. Vous voyez la dernière copie de cette page\u202F; vos demandes partiront dès le retour.")
    String offline_line();

    @Message("Demande en attente du réseau")
    String js_queued();

    @Message("Retirer")
    String js_cancel();

    @Message("Votre demande est partie et acceptée.")
    String js_sent();

    @Message("Votre demande n’a pas pu être acceptée\u00A0:")
    String js_refused();

    @Message("Trop tard\u00A0: cette demande n’est plus partie.")
    String js_expired();

    @Message("Reconnectez-vous pour envoyer vos demandes")
    String js_sign_in();

    @Message("libres")
    String js_free();

    @Message("sur")
    String js_of();

    @Message("Places vues à")
    String js_seen_at();

    @Message("Réserver dès le retour du réseau")
    String js_book_later();

    @Message("Réserver")
    String js_book();

    @Message("Autour de moi")
    String js_near();

    @Message("Votre position n’est pas disponible. Tapez une commune.")
    String js_no_place();

    @Message("Il reste des demandes en attente. Les perdre et se déconnecter\u202F?")
    String js_leave();

    @Message("Cette partie ne répond pas pour l’instant. Le reste de la page est à jour.")
    String part_missing();

    @Message("\u00A0: ")
    String colon();

    @Message("Un bureau près de chez vous")
    String home_title();

    @Message("Les espaces de coworking ruraux de Wallonie, avec leurs places libres en ce moment.")
    String home_lead();

    @Message("Trouver un espace")
    String find_title();

    @Message("Près de quelle commune\u202F?")
    String find_place();

    @Message("par exemple Dinant")
    String find_example();

    @Message("Nous ne connaissons pas ce lieu. Essayez la commune voisine.")
    String find_unknown();

    @Message("Tous les espaces")
    String sorted_by_name();

    @Message("Du plus proche au plus loin de {place}")
    String sorted_from(String place);

    @Message("Du plus proche au plus loin de vous")
    String sorted_from_here();

    @Message("Voir la carte")
    String see_map();

    @Message("Places libres en ce moment")
    String map_title();

    @Message("La liste dit la même chose")
    String map_hint();

    @Message("Aucun espace n’est encore ouvert.")
    String no_space();

    @Message("complet")
    String free_none();

    @Message("1 bureau libre")
    String free_one();

    @Message("{count} bureaux libres")
    String free_many(int count);

    @Message("places inconnues")
    String free_unknown();

    @Message("{free} libres sur {total}")
    String free_of(int free, int total);

    @Message("fermé")
    String closed_now();

    @Message("fermé aujourd’hui")
    String closed_today();

    @Message("ouvert aujourd’hui")
    String open_today();

    @Message("ouvert ce jour-là")
    String open_that_day();

    @Message("ouvert {hours}")
    String open_hours(String hours);

    @Message("ouvert avec badge {hours}")
    String open_badge(String hours);

    @Message(" (avec badge)")
    String with_badge();

    @Message("{mbps} Mb/s")
    String fact_internet(String mbps);

    @Message("sans marche")
    String fact_step_free();

    @Message("en partie sans marche")
    String fact_step_partly();

    @Message("Deutsch")
    String fact_german();

    @Message("{count} bureaux")
    String fact_desks(int count);

    @Message("arrêt de bus à {metres} m")
    String fact_bus(String metres);

    @Message("parking, {count} places")
    String fact_cars(String count);

    @Message("{count} places pour vélos")
    String fact_bikes(String count);

    @Message("bornes de recharge\u00A0: {count}")
    String fact_chargers(String count);

    @Message("Retour")
    String back();

    @Message("Retour aux espaces")
    String back_to_spaces();

    @Message("Retour à l’espace")
    String back_to_space();

    @Message("Retour à l’agenda")
    String back_to_agenda();

    @Message("Retour aux réservations")
    String back_to_bookings();

    @Message("Informations pratiques")
    String practical();

    @Message("Réserver un bureau")
    String book_a_desk();

    @Message("L’espace")
    String about_space();

    @Message("Un espace de {operator}.")
    String run_by(String operator);

    @Message("Salles et studios")
    String rooms();

    @Message("{#if count lt 2}{count} place{#else}{count} places{/if}")
    String seats(int count);

    @Message("Venir")
    String come();

    @Message("Itinéraire sur la carte")
    String directions();

    @Message("Heures d’ouverture")
    String opening_hours();

    @Message("Fermetures")
    String closures();

    @Message("Tout l’agenda")
    String all_events();

    @Message("Rien de prévu pour l’instant.")
    String no_events_here();

    @Message("Choisir un jour")
    String choose_day();

    @Message("fermé")
    String day_closed();

    @Message("complet")
    String day_full();

    @Message("sur badge")
    String day_badge();

    @Message("Personne n’accueille à ce moment\u00A0: on y entre avec un abonnement ou un pass qui ouvre la porte.")
    String badge_needed();

    @Message("abonnés")
    String day_plan();

    @Message("Ce jour-là, l’espace accueille ceux qui ont un abonnement ou un pass.")
    String plan_needed();

    @Message("{count} libres")
    String day_free(int count);

    @Message("Moment de la journée")
    String part_of_day();

    @Message("journée")
    String part_day();

    @Message("matin")
    String part_am();

    @Message("après-midi")
    String part_pm();

    @Message("jusqu’à {hour}")
    String until(String hour);

    @Message("dès {hour}")
    String from(String hour);

    @Message("L’espace est fermé ce jour-là.")
    String closed_that_day();

    @Message("Choisissez votre bureau")
    String choose_desk();

    @Message("libre")
    String key_free();

    @Message("occupé")
    String key_taken();

    @Message("votre choix")
    String key_chosen();

    @Message("Choisir dans la liste")
    String as_list();

    @Message("N’importe quel bureau libre")
    String any_desk();

    @Message("nous choisissons pour vous")
    String any_desk_hint();

    @Message("{name}, libre")
    String desk_free(String name);

    @Message("{name}, occupé")
    String desk_taken(String name);

    @Message("{name}, {state}")
    String desk_in_state(String name, String state);

    @Message("hors service")
    String desk_out_of_order();

    @Message("hors service\u00A0: {reason}")
    String desk_out_of_order_because(String reason);

    @Message("attribué")
    String desk_allocated();

    @Message("Une autre personne sera là ce jour-là.")
    String companion_one();

    @Message("{count} autres personnes seront là ce jour-là.")
    String companions_many(int count);

    @Message("Votre réservation")
    String your_booking();

    @Message("1 demi-jour")
    String half_day_one();

    @Message("{#if count eq '0' || count eq '1'}{count} demi-jour{#else}{count} demi-jours{/if}")
    String half_days(String count);

    @Message("Rien à payer")
    String nothing_to_pay();

    @Message("{name}\u00A0: il vous en restera {left}")
    String pass_left(String name, String left);

    @Message("{name}\u00A0: compris")
    String pass_unlimited(String name);

    @Message("Prix indisponible pour l’instant\u202F; il sera celui de l’espace")
    String price_unknown();

    @Message("{price}, dont TVA {vat}")
    String price_with_vat(String price, String vat);

    @Message("{price}, sans TVA")
    String price_without_vat(String price);

    @Message("{price}, sauf si un carnet le couvre")
    String price_unless_pass(String price);

    @Message("Réserver un bureau libre")
    String book_any();

    @Message("Réserver\u00A0: {name}")
    String book_desk(String name);

    @Message("Réserver\u00A0:")
    String book_desk_js();

    @Message("Se connecter pour réserver")
    String sign_in_to_book();

    @Message("Complet ce jour-là")
    String day_is_full();

    @Message("À la place, vous pouvez prendre\u00A0:")
    String instead();

    @Message(
            "Nous ne savons pas si votre réservation est arrivée. Regardez dans vos réservations avant de recommencer.")
    String booking_unknown();

    @Message("Pas de réponse pour l’instant. Réessayez dans quelques secondes.")
    String command_unknown();

    @Message("L’agenda des espaces")
    String agenda_title();

    @Message("Ateliers, rencontres et journées de travail en commun, ouverts à tous.")
    String agenda_lead();

    @Message("S’abonner (.ics)")
    String subscribe();

    @Message("Aucun événement n’est annoncé.")
    String no_events();

    @Message("Travailler")
    String tag_work();

    @Message("Apprendre")
    String tag_learn();

    @Message("Se rencontrer")
    String tag_connect();

    @Message("{#if count eq '1'}{count} place restante{#else}{count} places restantes{/if}")
    String seats_left(String count);

    @Message("Complet")
    String event_full();

    @Message("Cet événement est annulé.")
    String event_cancelled();

    @Message("S’inscrire")
    String event_register();

    @Message("Ne plus venir")
    String event_unregister();

    @Message("Vous êtes inscrit·e.")
    String event_you_come();

    @Message("Votre place est réservée.")
    String event_registered();

    @Message("Votre place est rendue.")
    String event_unregistered();

    @Message("Se connecter pour s’inscrire")
    String event_sign_in();

    @Message("Voir l’espace")
    String see_space();

    @Message("Bonjour {name}")
    String hello(String name);

    @Message("Vous êtes là")
    String you_are_here();

    @Message("Prochaine réservation")
    String next_booking();

    @Message("Je suis là")
    String i_am_here();

    @Message("Je pars")
    String i_leave();

    @Message("Montrer mon pass")
    String show_pass();

    @Message("Code du pass\u00A0:")
    String pass_code();

    @Message("Montrez ce code à l’accueil, ou pointez vous-même.")
    String pass_hint();

    @Message("Aucune réservation à venir.")
    String no_booking_yet();

    @Message("Trouver un bureau")
    String find_a_desk();

    @Message("Ensuite")
    String after_that();

    @Message("Toutes")
    String all_bookings();

    @Message("Réserver à {name}")
    String book_at(String name);

    @Message("Carnets et abonnements")
    String my_passes();

    @Message("Voir tout")
    String see_all();

    @Message("Aucun carnet en cours. Sans carnet, vous payez à l’usage.")
    String no_pass();

    @Message("Prochain événement")
    String next_event();

    @Message("Accueil et gestion")
    String staff_pages();

    @Message("À venir")
    String coming();

    @Message("du {from} au {to}")
    String from_day_to(String from, String to);

    @Message("Passées et annulées")
    String past();

    @Message("confirmée")
    String state_confirmed();

    @Message("vous êtes là")
    String state_here();

    @Message("terminée")
    String state_done();

    @Message("passée")
    String state_past();

    @Message("annulée")
    String state_cancelled();

    @Message("non honorée")
    String state_released();

    @Message("à confirmer")
    String state_requested();

    @Message("Annuler la réservation")
    String cancel();

    @Message("C’est réservé. Une invitation part par e-mail.")
    String said_booked();

    @Message("La réservation est annulée.")
    String said_cancelled();

    @Message("Bienvenue, votre arrivée est notée.")
    String said_arrived();

    @Message("À bientôt, votre départ est noté.")
    String said_left();

    @Message("C’est acheté. Vous pouvez réserver avec dès maintenant.")
    String said_bought();

    @Message("C’est enregistré.")
    String said_saved();

    @Message("{name} est pointé·e.")
    String said_checked_in(String name);

    @Message("Annuler")
    String undo();

    @Message("Ajouter à mon agenda")
    String add_to_calendar();

    @Message("illimité")
    String unlimited();

    @Message("jusqu’au {day}")
    String until_day(String day);

    @Message("Mouvements")
    String movements();

    @Message("voir la réservation")
    String see_booking();

    @Message("Reçu")
    String movement_grant();

    @Message("Réservé")
    String movement_hold();

    @Message("Utilisé")
    String movement_use();

    @Message("Rendu")
    String movement_release();

    @Message("Expiré")
    String movement_expire();

    @Message("Acheter")
    String buy();

    @Message("Pour quel espace\u202F?")
    String at_space();

    @Message("Afficher")
    String show();

    @Message("Cet espace ne vend pas de carnet en ligne.")
    String no_plan();

    @Message("À partir du")
    String starts_on();

    @Message("Acheter, payer sur facture")
    String buy_button();

    @Message("Le montant figurera sur votre prochaine facture.")
    String buy_note();

    @Message("TVA {rate} comprise\u00A0: {vat}")
    String vat_included(String rate, String vat);

    @Message("sans TVA")
    String vat_none();

    @Message("par mois")
    String per_month();

    @Message("par semaine")
    String per_week();

    @Message("valable {count} mois")
    String valid_months(int count);

    @Message("dans tout le réseau")
    String everywhere();

    @Message("Factures")
    String documents();

    @Message("Aucune facture pour l’instant.")
    String no_document();

    @Message("à payer pour le {day}")
    String due_on(String day);

    @Message("Mes habitudes")
    String habits();

    @Message("Langue")
    String language();

    @Message("Espace habituel")
    String usual_space();

    @Message("aucun")
    String none();

    @Message("Enregistrer")
    String save();

    @Message("À qui facturer")
    String billing_identity();

    @Message("Vos prochaines factures porteront ces données.")
    String billing_hint();

    @Message("Vous êtes")
    String account_kind();

    @Message("une personne privée")
    String kind_private();

    @Message("une entreprise ou indépendant·e")
    String kind_company();

    @Message("une association")
    String kind_non_profit();

    @Message("un service public")
    String kind_public();

    @Message("Nom sur la facture")
    String account_name();

    @Message("Numéro d’entreprise")
    String enterprise_number();

    @Message("Numéro de TVA")
    String vat_number();

    @Message("Identifiant Peppol")
    String peppol_id();

    @Message("pour recevoir des factures électroniques")
    String peppol_help();

    @Message("Rue et numéro")
    String street();

    @Message("Code postal")
    String postal_code();

    @Message("Localité")
    String town();

    @Message("E-mail pour les factures")
    String invoice_email();

    @Message("Cette personne")
    String this_person();

    @Message("Pointer {name}")
    String check_in_person(String name);

    @Message("Vers le tableau d’accueil")
    String to_board();

    @Message("Cette partie de Halte ne répond pas")
    String error_down();

    @Message("Le reste fonctionne. Réessayez dans quelques secondes.")
    String error_down_hint();

    @Message("Une erreur s’est produite chez nous")
    String error_fault();

    @Message("Réessayez. Si cela continue, donnez-nous ce numéro\u00A0: {id}")
    String error_fault_hint(String id);

    @Message("Cette page n’est pas pour vous")
    String error_forbidden();

    @Message("Demandez l’accès à la personne qui gère l’espace.")
    String error_forbidden_hint();

    @Message("Cette page n’existe pas")
    String error_missing();

    @Message("L’adresse est peut-être ancienne ou mal recopiée.")
    String error_missing_hint();

    @Message("Pas de réseau")
    String offline_title();

    @Message("Cette page n’a pas encore été vue sur cet appareil. Vos réservations et vos pass restent lisibles.")
    String offline_hint();

    @Message("Déclaration d’accessibilité")
    String a11y_title();

    @Message(
            "Halte vise les règles WCAG 2.2, niveau AA, comme le demande le décret wallon du 2 mai 2019 pour les sites publics.")
    String a11y_target();

    @Message("État")
    String a11y_state_title();

    @Message(
            "Partiellement conforme. Les pages sont contrôlées automatiquement à chaque version\u202F; un contrôle manuel complet n’a pas encore eu lieu.")
    String a11y_state();

    @Message("Limites connues")
    String a11y_limits_title();

    @Message(
            "Le plan d’un espace est un dessin\u202F; la liste des bureaux dit la même chose et se choisit au clavier.")
    String a11y_limit_plan();

    @Message("Les factures PDF ne sont pas encore balisées.")
    String a11y_limit_pdf();

    @Message("Les lecteurs d’écran n’ont pas encore été essayés sur de vrais appareils.")
    String a11y_limit_readers();

    @Message("Nous écrire")
    String a11y_contact_title();

    @Message("Une difficulté sur une page\u202F? Dites-la à l’accueil de votre espace\u00A0: il la transmet au réseau.")
    String a11y_contact();

    @Message("24 h sur 24")
    String all_day();

    @Message("24 h")
    String midnight();
}
