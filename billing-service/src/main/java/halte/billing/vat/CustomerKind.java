package halte.billing.vat;

import java.util.Arrays;

/** Who buys, as prices and VAT see it. */
public enum CustomerKind {
    PRIVATE_PERSON,
    SELF_EMPLOYED,
    COMPANY,
    NON_PROFIT,
    PUBLIC_BODY,
    SCHOOL;

    /** Contracts grow: a kind this version does not know is treated as a company, who is always shown net prices. */
    public static CustomerKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(COMPANY);
    }

    public boolean isConsumer() {
        return this == PRIVATE_PERSON;
    }
}
