"""The functions of the database that generated columns and triggers rest on, before any table of ours."""

from django.db import migrations

# Accents, the slashes of symbols and American spelling are folded the same way in records and in questions.
# unaccent is not in every PostgreSQL, so the letters are listed.
FOLD = """
CREATE FUNCTION ssrkb_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(
    regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    translate(
                        replace(replace(lower(value), 'œ', 'oe'), 'æ', 'ae'),
                        'àáâãäåāăąçćčďđèéêëēėęěìíîïīıłñńňòóôõöøōőŕřśšşșťţùúûüūůűýÿźžż/–—’_',
                        'aaaaaaaaacccddeeeeeeeeiiiiiilnnnoooooooorrssssttuuuuuuuyyzzz   '' '
                    ),
                    'i[sz](e|ed|es|er|ers|ing|ation|ations|ational)\\M', 'is\\1', 'g'
                ),
                '\\m(def|off|pret|lic)ense', '\\1ence', 'g'
            ),
            '\\mcenter(s?)\\M', 'centre\\1', 'g'
        ),
        '\\mprogram(s?)\\M', 'programme\\1', 'g'
    ),
    '\\m(lab|behavi|neighb)or', '\\1our', 'g'
);
"""

WORDS = """
CREATE FUNCTION ssrkb_words(id text, title text, code text, aliases text[], summary text, keywords text)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('english', ssrkb_fold(title || ' ' || code)), 'A')
    || setweight(to_tsvector('simple', ssrkb_fold(title || ' ' || code || ' ' || id || ' ' || array_to_string(aliases, ' '))), 'A')
    || setweight(to_tsvector('english', ssrkb_fold(array_to_string(aliases, ' '))), 'B')
    || setweight(to_tsvector('english', ssrkb_fold(summary)), 'C')
    || setweight(to_tsvector('english', ssrkb_fold(keywords)), 'D')
    || setweight(to_tsvector('simple', ssrkb_fold(keywords)), 'D');

CREATE FUNCTION ssrkb_text_words(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('english', ssrkb_fold(value));
"""

# ISO 8601 dates and periods (ssrkb/dates.py) as days. make_date refuses what is not in the calendar, and daterange
# what ends before it begins, so a wrong date cannot be stored by any path.
DAYS = """
CREATE FUNCTION ssrkb_first_day(point text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN make_date(
    split_part(point, '-', 1)::int,
    coalesce(nullif(split_part(point, '-', 2), ''), '1')::int,
    coalesce(nullif(split_part(point, '-', 3), ''), '1')::int
);

CREATE FUNCTION ssrkb_day_after(point text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (ssrkb_first_day(point) + CASE length(point)
    WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month' ELSE interval '1 day' END)::date;

CREATE FUNCTION ssrkb_days(value text) RETURNS daterange LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    point constant text := '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?';
    first text := replace(split_part(value, '/', 1), '~', '');
    last text := replace(split_part(value, '/', 2), '~', '');
    days daterange;
BEGIN
    IF value = '' THEN RETURN NULL; END IF;
    IF value !~ ('^(' || point || '|' || point || '/(' || point || '|\\.\\.)|\\.\\./' || point || ')$') THEN
        RAISE check_violation USING MESSAGE = format('%L is not a date or period in ISO 8601', value);
    END IF;
    days := daterange(
        CASE WHEN first <> '..' THEN ssrkb_first_day(first) END,
        CASE WHEN last = '' THEN ssrkb_day_after(first) WHEN last <> '..' THEN ssrkb_day_after(last) END
    );
    IF isempty(days) THEN
        RAISE check_violation USING MESSAGE = format('%L ends before it begins', value);
    END IF;
    RETURN days;
END $$;
"""

# Both run at the end of the transaction, when the record and its citations are in, whoever wrote them.
CITED = """
CREATE FUNCTION ssrkb_keep_cited(kind integer, record text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    record_table text := (SELECT app_label || '_' || model FROM django_content_type WHERE id = kind);
    now_published boolean;
BEGIN
    EXECUTE format('SELECT state = %L FROM %I WHERE id = $1', 'published', record_table)
        INTO now_published USING record;
    IF now_published AND NOT EXISTS (
        SELECT FROM ssrkb_citation WHERE record_kind_id = kind AND record_id = record AND stance = 'supports'
    ) THEN
        RAISE check_violation USING MESSAGE = format(
            'The record %L of %s is published, so it needs a citation that supports it', record, record_table);
    END IF;
END $$;

CREATE FUNCTION ssrkb_require_citation(record_table text, record text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ssrkb_keep_cited(
        (SELECT id FROM django_content_type WHERE app_label || '_' || model = record_table), record);
END $$;
"""

DROP = """
DROP FUNCTION IF EXISTS ssrkb_require_citation, ssrkb_keep_cited, ssrkb_days, ssrkb_day_after, ssrkb_first_day,
    ssrkb_text_words, ssrkb_words, ssrkb_fold;
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = [("contenttypes", "0002_remove_content_type_name")]
    operations = [migrations.RunSQL(FOLD + WORDS + DAYS + CITED, DROP)]
