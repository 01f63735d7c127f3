package halte.service;

import halte.problem.Contention;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * A use case is one transaction; when the database ended it in favour of somebody else, all of it is done again. Runs
 * just outside {@code @Transactional}: whoever joins a transaction is tried again with what began it, or not at all.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
public class WholeAgain {

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        return QuarkusTransaction.isActive() ? call.proceed() : Contention.wholeAgain(call::proceed);
    }
}
