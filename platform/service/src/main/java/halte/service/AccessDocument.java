package halte.service;

import halte.identity.Access;
import halte.identity.Audience;
import io.quarkus.logging.Log;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Writes {@link Access} into the OpenAPI document as {@code x-access}, for readers and for the tests that are
 * generated from it. Relies on operation ids of the form {@code package.Class_method}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class AccessDocument implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        var id = operation.getOperationId();
        int split = id == null ? -1 : id.lastIndexOf('_');
        if (split > 0) {
            var audiences = audiences(id.substring(0, split), id.substring(split + 1));
            if (!audiences.isEmpty()) {
                operation.addExtension(Access.EXTENSION, audiences);
            }
            operation.setOperationId(id.substring(id.lastIndexOf('.') + 1));
        }
        return operation;
    }

    private static List<String> audiences(String className, String method) {
        List<String> found = new ArrayList<>();
        try {
            var type = Class.forName(className, false, Thread.currentThread().getContextClassLoader());
            Arrays.stream(type.getDeclaredMethods())
                    .filter(candidate -> candidate.getName().equals(method))
                    .map(candidate -> candidate.getAnnotation(Access.class))
                    .filter(access -> access != null)
                    .flatMap(access -> Arrays.stream(access.value()))
                    .map(Audience::name)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .forEach(found::add);
        } catch (ClassNotFoundException e) {
            Log.warnf("OpenAPI names a class that is not there: %s", className);
        }
        return found;
    }
}
