"""Triggers and constraints that Django's models can't express, for both databases.

They hold what publishing promises, whatever the door: no two publications of a story
overlap; the past of an interval never changes; what was ever live is never deleted;
an event is never changed. SQLite rebuilds a table when a field of it is altered and
drops its triggers then: such a migration ends with `install` again (a test says so).
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

# Between an act's look at the clock and its writing a moment passes.
GRACE_SECONDS = 10

_PUBLICATION, _EVENT = "articles_publication", "articles_publishingevent"
# The record and what identifies it; derived columns may be made anew.
_FIXED = [
    "story_id",
    "revision_id",
    "sequence",
    "kind",
    "record",
    "hash",
    "previous_hash",
    "pressed_at",
    "pressed_by_id",
    "slug",
    "title",
    "over_title",
    "lead",
    "byline",
    "source",
    "section_id",
]

_SQLITE_NOW = "STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW'{})"
_SQLITE_OVERLAP = f"""
SELECT RAISE(ABORT, 'publication_no_overlap')
WHERE NEW.starts_at < NEW.ends_at AND EXISTS (
    SELECT 1 FROM {_PUBLICATION} AS other
    WHERE other.story_id = NEW.story_id AND other.id <> NEW.id
    AND other.starts_at < other.ends_at
    AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at
);
"""


def _sqlite_past(column: str) -> str:
    past = _SQLITE_NOW.format(f", '-{GRACE_SECONDS} seconds'")
    return (
        f"(NEW.{column} IS NOT OLD.{column} AND "
        f"(OLD.{column} < {past} OR NEW.{column} < {past}))"
    )


def sqlite_triggers() -> dict[str, str]:
    """Trigger names and their SQL."""
    fixed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in _FIXED)
    return {
        "publication_insert_overlap": (
            f"BEFORE INSERT ON {_PUBLICATION} BEGIN {_SQLITE_OVERLAP} END"
        ),
        "publication_update_overlap": (
            f"BEFORE UPDATE OF starts_at, ends_at ON {_PUBLICATION} "
            f"BEGIN {_SQLITE_OVERLAP} END"
        ),
        "publication_past": (
            f"BEFORE UPDATE ON {_PUBLICATION} WHEN {fixed} "
            f"OR {_sqlite_past('starts_at')} OR {_sqlite_past('ends_at')} "
            "BEGIN SELECT RAISE(ABORT, 'publication_past_is_fixed'); END"
        ),
        "publication_delete": (
            f"BEFORE DELETE ON {_PUBLICATION} "
            "BEGIN SELECT RAISE(ABORT, 'publication_is_kept'); END"
        ),
        "event_update": (
            f"BEFORE UPDATE ON {_EVENT} BEGIN SELECT RAISE(ABORT, 'event_is_kept'); END"
        ),
        "event_delete": (
            f"BEFORE DELETE ON {_EVENT} BEGIN SELECT RAISE(ABORT, 'event_is_kept'); END"
        ),
    }


def _postgres_past(column: str) -> str:
    past = f"clock_timestamp() - interval '{GRACE_SECONDS} seconds'"
    return (
        f"(NEW.{column} <> OLD.{column} AND "
        f"(OLD.{column} < {past} OR NEW.{column} < {past}))"
    )


def _postgres() -> list[str]:
    fixed = " OR ".join(
        f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _FIXED
    )
    return [
        "CREATE EXTENSION IF NOT EXISTS btree_gist",
        f"""ALTER TABLE {_PUBLICATION} ADD CONSTRAINT publication_no_overlap
            EXCLUDE USING gist (
                story_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
            DEFERRABLE INITIALLY IMMEDIATE""",
        f"""CREATE FUNCTION publication_past() RETURNS trigger AS $$
            BEGIN
                IF {fixed} OR {_postgres_past("starts_at")}
                    OR {_postgres_past("ends_at")} THEN
                    RAISE EXCEPTION 'publication_past_is_fixed'
                        USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                RETURN NEW;
            END $$ LANGUAGE plpgsql""",
        """CREATE FUNCTION row_is_kept() RETURNS trigger AS $$
            BEGIN
                RAISE EXCEPTION '% is kept', TG_TABLE_NAME
                    USING ERRCODE = 'integrity_constraint_violation';
            END $$ LANGUAGE plpgsql""",
        f"""CREATE TRIGGER publication_past BEFORE UPDATE ON {_PUBLICATION}
            FOR EACH ROW EXECUTE FUNCTION publication_past()""",
        f"""CREATE TRIGGER publication_delete BEFORE DELETE ON {_PUBLICATION}
            FOR EACH ROW EXECUTE FUNCTION row_is_kept()""",
        f"""CREATE TRIGGER event_change BEFORE UPDATE OR DELETE ON {_EVENT}
            FOR EACH ROW EXECUTE FUNCTION row_is_kept()""",
    ]


def _removal(vendor: str) -> list[str]:
    if vendor == "sqlite":
        return [f"DROP TRIGGER IF EXISTS {name}" for name in sqlite_triggers()]
    return [
        f"ALTER TABLE {_PUBLICATION} DROP CONSTRAINT IF EXISTS publication_no_overlap",
        f"DROP TRIGGER IF EXISTS publication_past ON {_PUBLICATION}",
        f"DROP TRIGGER IF EXISTS publication_delete ON {_PUBLICATION}",
        f"DROP TRIGGER IF EXISTS event_change ON {_EVENT}",
        "DROP FUNCTION IF EXISTS publication_past()",
        "DROP FUNCTION IF EXISTS row_is_kept()",
    ]


def names(vendor: str) -> set[str]:
    """What must be in the database after all migrations."""
    if vendor == "sqlite":
        return set(sqlite_triggers())
    return {"publication_past", "publication_delete", "event_change"}


def remove(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        for statement in _removal(connection.vendor):
            cursor.execute(statement)


def install(connection: BaseDatabaseWrapper) -> None:
    """Puts the guards in place; those that stand are replaced."""
    remove(connection)
    if connection.vendor == "sqlite":
        statements = [
            f"CREATE TRIGGER {name} {body}" for name, body in sqlite_triggers().items()
        ]
    else:
        statements = _postgres()
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
