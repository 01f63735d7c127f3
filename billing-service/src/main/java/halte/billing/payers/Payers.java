package halte.billing.payers;

import halte.contracts.membership.AccountDescribedV1;
import halte.contracts.membership.PersonDescribedV1;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class Payers implements PanacheRepositoryBase<Payer, UUID> {

    private static final String UPSERT_ACCOUNT = """
            insert into payer (account_id, kind, name, email, language, enterprise_number, vat_number, peppol_id,
                               street, postal_code, town, country, described_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            on conflict (account_id) do update set
                kind = excluded.kind, name = excluded.name, email = excluded.email, language = excluded.language,
                enterprise_number = excluded.enterprise_number, vat_number = excluded.vat_number,
                peppol_id = excluded.peppol_id, street = excluded.street, postal_code = excluded.postal_code,
                town = excluded.town, country = excluded.country, described_at = excluded.described_at
            where payer.described_at <= excluded.described_at""";

    private static final String UPSERT_PERSON = """
            insert into payer_person (person_id, account_id, described_at) values (?1, ?2, ?3)
            on conflict (person_id) do update set
                account_id = excluded.account_id, described_at = excluded.described_at
            where payer_person.described_at <= excluded.described_at""";

    void describe(AccountDescribedV1 account, Instant at) {
        getEntityManager()
                .createNativeQuery(UPSERT_ACCOUNT)
                .setParameter(1, account.accountId())
                .setParameter(2, account.kind())
                .setParameter(3, account.name())
                .setParameter(4, account.email())
                .setParameter(5, account.language())
                .setParameter(6, account.enterpriseNumber())
                .setParameter(7, account.vatNumber())
                .setParameter(8, account.peppolId())
                .setParameter(9, account.street())
                .setParameter(10, account.postalCode())
                .setParameter(11, account.town())
                .setParameter(12, account.country())
                .setParameter(13, at)
                .executeUpdate();
    }

    void describe(PersonDescribedV1 person, Instant at) {
        getEntityManager()
                .createNativeQuery(UPSERT_PERSON)
                .setParameter(1, person.personId())
                .setParameter(2, person.accountId())
                .setParameter(3, at)
                .executeUpdate();
    }
}
