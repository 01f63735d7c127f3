package halte.gateway.web.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule tester: the question, and the answer once it was asked. */
record TestView(
        String slug,
        String name,
        Fields form,
        List<FormView.Choice> memberKinds,
        List<FormView.Choice> plans,
        List<FormView.Choice> teams,
        List<FormView.Choice> resources,
        List<FormView.Choice> people,
        @Nullable String complaint,
        @Nullable Verdict verdict) {

    record Verdict(
            boolean allowed,
            boolean needsApproval,
            String about,
            List<Reason> reasons,
            List<Walked> rules,
            List<Used> quotas,
            List<String> terms) {}

    /** @param by which rule or limit says so */
    record Reason(String by, String text) {}

    /** @param state NO, YES or REFUSED */
    record Walked(String name, boolean network, String state, String said) {}

    record Used(String name, String said, boolean reached) {}
}
