package halte.gateway.web.people;

import halte.gateway.web.house.Form;

/** The form of one team. */
record TeamView(
        String slug, String space, String id, boolean isNew, String title, String name, Picker picker, Form form) {}
