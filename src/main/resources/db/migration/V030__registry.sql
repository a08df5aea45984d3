-- Places, themes, organisations and people. Names are sorted by the Azerbaijani alphabet; search keys of people live in
-- memory only, so that no folded copy of a name stands in the database.

CREATE TABLE economic_region (
    code    text PRIMARY KEY,
    name_az text NOT NULL COLLATE "az-x-icu" UNIQUE,
    name_en text NOT NULL UNIQUE
);

CREATE TABLE district (
    code            text PRIMARY KEY CHECK (code ~ '^AZ-[A-Z]{2,3}$'),
    name_az         text NOT NULL COLLATE "az-x-icu" UNIQUE,
    name_en         text NOT NULL UNIQUE,
    kind            text NOT NULL CHECK (kind IN ('city', 'district', 'autonomous-republic')),
    economic_region text NOT NULL REFERENCES economic_region
);

CREATE TABLE theme (
    code     text PRIMARY KEY,
    name_az  text NOT NULL COLLATE "az-x-icu" UNIQUE,
    name_en  text NOT NULL UNIQUE,
    position integer NOT NULL UNIQUE
);

CREATE TABLE topic (
    code     text PRIMARY KEY,
    name_az  text NOT NULL COLLATE "az-x-icu" UNIQUE,
    name_en  text NOT NULL UNIQUE,
    theme    text NOT NULL REFERENCES theme,
    position integer NOT NULL UNIQUE
);

CREATE TABLE organisation (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL DEFAULT 0,
    code      text UNIQUE,                       -- stable name of what a migration brought
    kind      text NOT NULL CHECK (kind IN ('CBO', 'CSO', 'AUTHORITY', 'COURT', 'OTHER')),
    level     text,
    name      text NOT NULL COLLATE "az-x-icu",
    name_en   text,
    parent_id uuid REFERENCES organisation,
    district  text REFERENCES district,
    address   text,
    phone     text,
    email     text,
    website   text,
    voen      text,
    note      text,
    source    text,                              -- where a fact that a migration brought comes from
    archived  boolean NOT NULL DEFAULT false,
    CHECK (parent_id <> id)
);
CREATE INDEX organisation_by_kind ON organisation (kind, name);
CREATE INDEX organisation_by_parent ON organisation (parent_id);

CREATE TABLE person (
    id                  uuid PRIMARY KEY,
    version             bigint NOT NULL DEFAULT 0,
    surname             text NOT NULL COLLATE "az-x-icu",
    given_name          text NOT NULL COLLATE "az-x-icu",
    patronymic          text COLLATE "az-x-icu",
    sex                 text CHECK (sex IN ('FEMALE', 'MALE')),
    birth_year          integer CHECK (birth_year BETWEEN 1900 AND 2100),
    phones              text[] NOT NULL DEFAULT '{}',
    email               text,
    fin                 text,
    district            text REFERENCES district,
    address             text,
    flags               text[] NOT NULL DEFAULT '{}',
    languages           text[] NOT NULL DEFAULT '{}',
    not_at_home         boolean NOT NULL DEFAULT false,
    contact_from        text CHECK (contact_from ~ '^\d\d:\d\d$'),
    contact_until       text CHECK (contact_until ~ '^\d\d:\d\d$'),
    contact_channel     text,
    contact_note        text,
    archived            boolean NOT NULL DEFAULT false,
    changed_at          timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX person_by_change ON person (changed_at);

-- The search index of every node reads what has changed since it last looked. The database's own clock counts here, not
-- the application's, which a demonstration may move.
CREATE FUNCTION person_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END
$$;
CREATE TRIGGER person_changed BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION person_changed();
