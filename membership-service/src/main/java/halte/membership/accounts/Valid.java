package halte.membership.accounts;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Identifiers of firms, checked before anything is stored. */
final class Valid {

    private Valid() {}

    /** Ten digits, mod 97. */
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = EnterpriseNumbers.class)
    @interface Enterprise {
        String message() default "{halte.accounts.enterpriseNumber}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Country and number; Belgian ones mod 97. */
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = VatNumbers.class)
    @interface Vat {
        String message() default "{halte.accounts.vatNumber}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Scheme and identifier; Belgian ones mod 97. */
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PeppolIds.class)
    @interface Peppol {
        String message() default "{halte.accounts.peppolId}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link Enterprise}. */
    public static class EnterpriseNumbers implements ConstraintValidator<Enterprise, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || value.isBlank()
                    || EnterpriseNumber.parse(value).isPresent();
        }
    }

    /** Checks {@link Vat}. */
    public static class VatNumbers implements ConstraintValidator<Vat, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isBlank() || VatNumber.parse(value).isPresent();
        }
    }

    /** Checks {@link Peppol}. */
    public static class PeppolIds implements ConstraintValidator<Peppol, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isBlank() || PeppolId.parse(value).isPresent();
        }
    }
}
