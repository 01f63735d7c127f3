-- Who asked learns when nobody came forward; that is told once.
alter table rota_shift
    add column asked_by       uuid,
    add column expiry_told_at timestamptz;

create index rota_shift_to_tell on rota_shift (confirm_by) where confirmed_at is null and expiry_told_at is null;
