package halte.billing.charges;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Charges implements PanacheRepositoryBase<Charge, UUID> {

    /** One statement for a whole batch of history; what is already charged is left as it is and not returned. */
    private static final String INSERT_NEW = """
            insert into charge (charge_id, source, source_id, source_part, seller, account_id, person_id, space, offer,
                    resource, family, vat_kind, description, quantity, unit, unit_price, net, vat_category, vat_rate,
                    supplied_from, supplied_to, due_on, desk_half_days, priced_at, recorded_at, state, unpriced_reason,
                    inquiry)
            select charge_id, source, source_id, source_part, seller, account_id, person_id, space, offer,
                    resource, family, vat_kind, description, quantity, unit, unit_price, net, vat_category, vat_rate,
                    supplied_from, supplied_to, due_on, desk_half_days, priced_at, recorded_at, state, unpriced_reason,
                    inquiry
            from jsonb_populate_recordset(null::charge, cast(?1 as jsonb))
            on conflict on constraint charge_once do nothing
            returning charge_id""";

    private final ObjectMapper json;

    Charges(ObjectMapper json) {
        this.json = json;
    }

    /** @return those that were not charged before */
    @SuppressWarnings("unchecked")
    List<Charge> insertNew(List<Charge> charges) {
        if (charges.isEmpty()) {
            return List.of();
        }
        List<UUID> inserted = getEntityManager()
                .createNativeQuery(INSERT_NEW, UUID.class)
                .setParameter(1, rows(charges))
                .getResultList();
        Set<UUID> ids = new HashSet<>(inserted);
        return charges.stream().filter(charge -> ids.contains(charge.id())).toList();
    }

    List<Charge> lockUnpriced(@Nullable UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from charge where state = 'UNPRICED' and charge_id > ?1"
                                + " order by charge_id limit ?2 for update skip locked",
                        Charge.class)
                .setParameter(1, after == null ? new UUID(0, 0) : after)
                .setParameter(2, limit)
                .getResultList();
    }

    /** Newest first. */
    List<Charge> page(ChargeFilter filter, @Nullable UUID before, int limit) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        filter.into(where, values);
        if (before != null) {
            where.add("chargeId < :before");
            values.put("before", before);
        }
        var condition = where.isEmpty() ? "1 = 1" : String.join(" and ", where);
        return find(condition + " order by chargeId desc", values)
                .page(0, limit)
                .list();
    }

    private String rows(List<Charge> charges) {
        try {
            return json.writeValueAsString(charges.stream().map(Charges::row).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Charges cannot be written.", e);
        }
    }

    private static Map<String, @Nullable Object> row(Charge charge) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("charge_id", charge.id());
        row.put("source", charge.source());
        row.put("source_id", charge.sourceId());
        row.put("source_part", charge.part());
        row.put("seller", charge.seller());
        row.put("account_id", charge.accountId());
        row.put("person_id", charge.personId());
        row.put("space", charge.space());
        row.put("offer", charge.offer());
        row.put("resource", charge.resource());
        row.put("family", charge.family());
        row.put("vat_kind", charge.vatKind());
        row.put("description", charge.description());
        row.put("quantity", charge.quantity());
        row.put("unit", charge.unit());
        var unitPrice = charge.unitPrice();
        row.put("unit_price", unitPrice == null ? null : unitPrice.amount());
        row.put("net", unitPrice == null ? null : charge.net().amount());
        row.put("vat_category", charge.vatCategory());
        row.put("vat_rate", charge.vatRate());
        row.put("supplied_from", charge.suppliedFrom());
        row.put("supplied_to", charge.suppliedTo());
        row.put("due_on", charge.dueOn());
        row.put("desk_half_days", charge.deskHalfDays());
        row.put("priced_at", charge.pricedAt());
        row.put("recorded_at", charge.recordedAt());
        row.put("state", charge.state());
        row.put("unpriced_reason", charge.unpricedReason());
        row.put("inquiry", charge.question());
        return row;
    }
}
