package halte.booking.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of operators, for the pages of their spaces. */
@ApplicationScoped
public class OperatorNames {

    private final Operators operators;

    OperatorNames(Operators operators) {
        this.operators = operators;
    }

    /** How an operator is shown beside its space. */
    public record OperatorName(
            String operator, String name, @Nullable String kind) {}

    @Transactional
    public Map<String, OperatorName> all() {
        return operators
                .streamAll()
                .map(operator -> new OperatorName(operator.id(), operator.name(), operator.kind()))
                .collect(Collectors.toMap(OperatorName::operator, name -> name));
    }
}
