-- What is sold, by whom, at which price and with which VAT: all of it dated, because both change by law and by choice.
create extension if not exists btree_gist;

create table family (
    code            text    not null,
    name            jsonb   not null,
    revenue_account text    not null,
    desk_related    boolean not null,

    constraint family_pk primary key (code)
);

create table vat_kind (
    code            text not null,
    name            jsonb not null,
    place_of_supply text not null,
    note            text,

    constraint vat_kind_pk primary key (code),
    constraint vat_kind_place_of_supply_known check (place_of_supply in ('SPACE', 'CUSTOMER'))
);

create table vat_kind_rate (
    vat_kind   text          not null,
    valid_from date          not null,
    valid_to   date,
    rate       numeric(5, 2) not null,
    category   text          not null,

    constraint vat_kind_rate_pk primary key (vat_kind, valid_from),
    constraint vat_kind_rate_of_kind foreign key (vat_kind) references vat_kind (code),
    constraint vat_kind_rate_category_known check (category in ('S', 'E', 'O')),
    constraint vat_kind_rate_sane check (rate between 0 and 100),
    constraint vat_kind_rate_one_at_a_time exclude using gist (
        vat_kind with =,
        daterange(valid_from, valid_to, '[]') with &&
    )
);

-- The law as rows: the first rule that matches, by priority, decides; a null column matches everything and a null
-- category leaves the rate table of the kind to answer.
create table vat_rule (
    rule               text     not null,
    priority           smallint not null,
    seller             text,
    seller_profile     text,
    vat_kind           text,
    customer_kinds     text[],
    customer_place     text,
    place_of_supply    text,
    longer_than_months smallint,
    valid_from         date     not null,
    valid_to           date,
    category           text,
    exemption_code     text,
    reason             jsonb,

    constraint vat_rule_pk primary key (rule, valid_from),
    constraint vat_rule_category_known check (category in ('S', 'E', 'O', 'AE')),
    constraint vat_rule_place_known check (customer_place in ('BELGIUM', 'EU_BUSINESS', 'OUTSIDE_EU_BUSINESS')),
    constraint vat_rule_one_at_a_time exclude using gist (
        rule with =,
        daterange(valid_from, valid_to, '[]') with &&
    )
);

insert into vat_rule
    (rule, priority, seller_profile, vat_kind, customer_kinds, customer_place, place_of_supply, longer_than_months,
     valid_from, category, exemption_code, reason)
values
    ('PUBLIC_AUTHORITY', 10, null, 'PUBLIC_SERVICE', null, null, null, null, '2000-01-01', 'O', 'VATEX-EU-O',
     '{"fr":"Acte de l’autorité publique, hors TVA (art. 6 du Code de la TVA)","nl":"Handeling als overheid, buiten de btw (art. 6 btw-wetboek)","de":"Hoheitliche Leistung, nicht steuerbar (Art. 6 MwSt-Gesetzbuch)","en":"Act of a public authority, outside VAT (art. 6 of the VAT Code)"}'),
    ('FRANCHISE', 20, 'FRANCHISE', null, null, null, null, null, '2000-01-01', 'E', null,
     '{"fr":"Régime particulier de la franchise de taxe","nl":"Bijzondere vrijstellingsregeling van belasting","de":"Sonderregelung der Steuerbefreiung für Kleinunternehmen","en":"Special exemption scheme for small enterprises (art. 56bis of the VAT Code)"}'),
    ('SELLER_ARTICLE_44', 30, 'EXEMPT_ART44', null, null, null, null, null, '2000-01-01', 'E', null,
     '{"fr":"Opération exemptée (art. 44 du Code de la TVA)","nl":"Vrijgestelde handeling (art. 44 btw-wetboek)","de":"Steuerbefreite Leistung (Art. 44 MwSt-Gesetzbuch)","en":"Exempt operation (art. 44 of the VAT Code)"}'),
    ('REVERSE_CHARGE', 40, null, null, null, 'EU_BUSINESS', 'CUSTOMER', null, '2000-01-01', 'AE', 'VATEX-EU-AE',
     '{"fr":"Autoliquidation","nl":"Btw verlegd","de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Reverse charge"}'),
    ('OUTSIDE_EU', 50, null, null, null, 'OUTSIDE_EU_BUSINESS', 'CUSTOMER', null, '2000-01-01', 'O', 'VATEX-EU-O',
     '{"fr":"Prestation localisée hors de l’Union européenne (art. 21, § 2, du Code de la TVA)","nl":"Dienst buiten de Europese Unie (art. 21, § 2, btw-wetboek)","de":"Leistungsort außerhalb der Europäischen Union (Art. 21 § 2 MwSt-Gesetzbuch)","en":"Supply outside the European Union (art. 21 par. 2 of the VAT Code)"}'),
    ('LETTING_LONG', 60, null, 'ROOM_PASSIVE', null, null, null, 6, '2019-01-01', 'E', null,
     '{"fr":"Location immobilière exemptée (art. 44, § 3, 2°, du Code de la TVA)","nl":"Vrijgestelde onroerende verhuur (art. 44, § 3, 2°, btw-wetboek)","de":"Steuerbefreite Grundstücksvermietung (Art. 44 § 3 Nr. 2 MwSt-Gesetzbuch)","en":"Exempt letting (art. 44 par. 3, 2 of the VAT Code)"}'),
    ('LETTING_EXEMPT_CUSTOMER', 70, null, 'ROOM_PASSIVE', '{PRIVATE_PERSON,NON_PROFIT,SCHOOL}', null, null, null, '2019-01-01', 'E', null,
     '{"fr":"Location immobilière exemptée (art. 44, § 3, 2°, du Code de la TVA)","nl":"Vrijgestelde onroerende verhuur (art. 44, § 3, 2°, btw-wetboek)","de":"Steuerbefreite Grundstücksvermietung (Art. 44 § 3 Nr. 2 MwSt-Gesetzbuch)","en":"Exempt letting (art. 44 par. 3, 2 of the VAT Code)"}'),
    ('TRAINING', 80, null, 'TRAINING_RECOGNISED', null, null, null, null, '2000-01-01', null, 'VATEX-EU-132-1I',
     '{"fr":"Formation reconnue, exemptée (art. 44, § 2, 4°, du Code de la TVA)","nl":"Erkende opleiding, vrijgesteld (art. 44, § 2, 4°, btw-wetboek)","de":"Anerkannte Schulung, steuerbefreit (Art. 44 § 2 Nr. 4 MwSt-Gesetzbuch)","en":"Recognised training, exempt (art. 44 par. 2, 4 of the VAT Code)"}'),
    ('MEMBERS_COLLECTIVE_INTEREST', 90, null, 'MEMBERSHIP_FEE', null, null, null, null, '2000-01-01', null, 'VATEX-EU-132-1L',
     '{"fr":"Cotisation exemptée (art. 44, § 2, 11°, du Code de la TVA)","nl":"Vrijgesteld lidgeld (art. 44, § 2, 11°, btw-wetboek)","de":"Steuerbefreiter Mitgliedsbeitrag (Art. 44 § 2 Nr. 11 MwSt-Gesetzbuch)","en":"Exempt membership fee (art. 44 par. 2, 11 of the VAT Code)"}');

create table seller (
    operator          text     not null,
    name              text     not null,
    legal_form        text     not null,
    enterprise_number text     not null,
    vat_number        text,
    peppol_id         text,
    street            text     not null,
    postal_code       text     not null,
    town              text     not null,
    country           text     not null,
    court             text,
    iban              text     not null,
    bic               text,
    invoice_prefix    text     not null,
    payment_term_days smallint not null,
    languages         text[]   not null,
    email             text     not null,
    website           text,

    constraint seller_pk primary key (operator),
    constraint seller_prefix_once unique (invoice_prefix),
    constraint seller_prefix_short check (invoice_prefix ~ '^[A-Z0-9]{2,5}$'),
    constraint seller_term_lawful check (payment_term_days between 0 and 60)
);

create table seller_vat_profile (
    seller     text not null,
    valid_from date not null,
    valid_to   date,
    profile    text not null,

    constraint seller_vat_profile_pk primary key (seller, valid_from),
    constraint seller_vat_profile_of_seller foreign key (seller) references seller (operator),
    constraint seller_vat_profile_known check (profile in ('STANDARD', 'FRANCHISE', 'MIXED', 'PUBLIC', 'EXEMPT_ART44')),
    constraint seller_vat_profile_one_at_a_time exclude using gist (
        seller with =,
        daterange(valid_from, valid_to, '[]') with &&
    )
);

create table offer (
    code        text    not null,
    seller      text    not null,
    space       text,
    name        jsonb   not null,
    family      text    not null,
    unit        text    not null,
    vat_kind    text    not null,
    kind        text,
    sale        text,
    active      boolean not null,
    hosted_only boolean not null,

    constraint offer_pk primary key (code),
    constraint offer_of_seller foreign key (seller) references seller (operator),
    constraint offer_in_family foreign key (family) references family (code),
    constraint offer_of_vat_kind foreign key (vat_kind) references vat_kind (code),
    constraint offer_unit_known check (unit in ('HUR', 'DAY', 'MON', 'C62'))
);

create index offer_by_space on offer (space, family);

create table offer_price (
    offer      text           not null,
    valid_from date           not null,
    valid_to   date,
    net        numeric(14, 6) not null,

    constraint offer_price_pk primary key (offer, valid_from),
    constraint offer_price_of_offer foreign key (offer) references offer (code),
    constraint offer_price_not_negative check (net >= 0),
    constraint offer_price_one_at_a_time exclude using gist (
        offer with =,
        daterange(valid_from, valid_to, '[]') with &&
    )
);

create table resource_rate (
    resource               text not null,
    seller                 text not null,
    space                  text not null,
    kind                   text not null,
    name                   jsonb,
    family                 text not null,
    vat_kind               text not null,
    vat_kind_with_services text,

    constraint resource_rate_pk primary key (resource),
    constraint resource_rate_of_seller foreign key (seller) references seller (operator),
    constraint resource_rate_in_family foreign key (family) references family (code),
    constraint resource_rate_of_vat_kind foreign key (vat_kind) references vat_kind (code)
);

create table resource_rate_price (
    resource   text not null,
    valid_from date not null,
    valid_to   date,
    hour       numeric(14, 6),
    half_day   numeric(14, 6),
    day        numeric(14, 6),
    night      numeric(14, 6),
    month      numeric(14, 6),

    constraint resource_rate_price_pk primary key (resource, valid_from),
    constraint resource_rate_price_of_rate foreign key (resource) references resource_rate (resource),
    constraint resource_rate_price_not_negative check (
        least(hour, half_day, day, night, month) >= 0 or coalesce(hour, half_day, day, night, month) is null),
    constraint resource_rate_price_one_at_a_time exclude using gist (
        resource with =,
        daterange(valid_from, valid_to, '[]') with &&
    )
);
