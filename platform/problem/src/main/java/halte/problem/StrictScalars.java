package halte.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A blank where a date, a number or one of a list is expected is a mistake of whoever sends it; read as "nothing" or as
 * zero it would mean something they did not say.
 */
@Singleton
class StrictScalars implements ObjectMapperCustomizer {

    private static final List<LogicalType> SCALARS = List.of(
            LogicalType.Integer,
            LogicalType.Float,
            LogicalType.Boolean,
            LogicalType.Enum,
            LogicalType.DateTime,
            LogicalType.OtherScalar);

    @Override
    public void customize(ObjectMapper mapper) {
        for (var type : SCALARS) {
            mapper.coercionConfigFor(type)
                    .setAcceptBlankAsEmpty(true)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }
}
