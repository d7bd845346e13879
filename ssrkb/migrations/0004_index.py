"""Names as questions and records write them alike, and what the triggers of the kinds do with the index."""

from django.db import migrations

NAMES = """
CREATE FUNCTION ssrkb_plain(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN trim(regexp_replace(ssrkb_fold(value), '[^[:alnum:]]+', ' ', 'g'));

CREATE FUNCTION ssrkb_names(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
    -- PAP-DIB is also typed PAPDIB.
    SELECT coalesce(array_agg(DISTINCT form), '{}')
    FROM unnest(names) AS name, LATERAL (VALUES (ssrkb_plain(name)), (replace(ssrkb_plain(name), ' ', ''))) AS forms (form)
    WHERE form <> '' AND (form = ssrkb_plain(name) OR length(form) <= 12)
);
"""

# Before an insertion there is no old id, and after a deletion no new one.
ENTRY = """
CREATE FUNCTION ssrkb_keep_entry(kind_is text, old_id text, new_id text, state text, title text, code text,
    aliases text[], summary text, keywords text, words tsvector) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF old_id IS DISTINCT FROM new_id OR state <> 'published' THEN
        DELETE FROM ssrkb_indexentry AS entry WHERE entry.kind = kind_is AND entry.record = old_id;
    END IF;
    IF new_id IS NOT NULL AND state = 'published' THEN
        INSERT INTO ssrkb_indexentry AS entry (kind, record, title, other_names, summary, keywords, names, search)
        VALUES (kind_is, new_id, title, array_to_string(aliases, ' · '), summary, keywords,
            ssrkb_names(ARRAY[title, new_id, code] || aliases), words)
        ON CONFLICT ON CONSTRAINT index_entry_once DO UPDATE SET
            title = excluded.title, other_names = excluded.other_names, summary = excluded.summary,
            keywords = excluded.keywords, names = excluded.names, search = excluded.search;
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("ssrkb", "0003_data_version")]
    operations = [migrations.RunSQL(NAMES + ENTRY, "DROP FUNCTION ssrkb_keep_entry, ssrkb_names, ssrkb_plain")]
