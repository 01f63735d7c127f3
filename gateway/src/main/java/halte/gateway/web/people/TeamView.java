package halte.gateway.web.people;

import halte.gateway.web.house.Form;
import java.util.List;

/**
 * The form of one team.
 *
 * @param naming rules and limits that name it: what would stop to concern its members if it ended
 */
record TeamView(
        String slug,
        String space,
        String id,
        boolean isNew,
        String title,
        String name,
        Picker picker,
        Picker payer,
        List<String> naming,
        Form form) {}
