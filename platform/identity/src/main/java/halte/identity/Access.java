package halte.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call this API method; one of the audiences is enough. Appears in OpenAPI as {@code x-access}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

    /** Name of the extension in the OpenAPI documents. */
    String EXTENSION = "x-access";

    Audience[] value();
}
