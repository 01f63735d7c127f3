package halte.gateway.web.manager;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents an operator issued in a month; {@code rows} is null while billing-service does not answer. */
record DocumentsView(
        String operator,
        String operatorName,
        String month,
        String previous,
        String previousName,
        String next,
        String nextName,
        @Nullable List<RunView.DocumentRow> rows,
        boolean more) {}
