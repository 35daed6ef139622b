"""The clock that publishing goes by: the database's, one for all application servers.

Callers say `clock.now()` and `clock.expression()`, never import the functions: tests
move time by replacing these two.
"""

from __future__ import annotations

import datetime as dt

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Expression
from django.db.models.functions import Now

# The end of an interval that has none. The last instant of 9999 would overflow when
# shown in +07:00.
OPEN_END = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)


class _Now(Now):
    """The statement's time, in a form that compares with stored times as text.

    SQLite keeps times as text with six decimals; Django's own `Now` prints three,
    which sorts before the same instant printed with six.
    """

    def as_sqlite(self, compiler, connection, **context):  # type: ignore[no-untyped-def]
        template = "STRFTIME('%%%%Y-%%%%m-%%%%d %%%%H:%%%%M:%%%%f000', 'NOW')"
        return self.as_sql(compiler, connection, template=template, **context)


def expression() -> Expression:
    """The present moment inside a query; costs nothing of its own."""
    return _Now()


def now() -> dt.datetime:
    """The present moment, asked of the database: one query.

    Unlike the transaction's time it moves on while an act waits for its lock.
    """
    with connection.cursor() as cursor:
        cursor.execute(_present(connection))
        (value,) = cursor.fetchone()
    if isinstance(value, str):
        return dt.datetime.fromisoformat(value).replace(tzinfo=dt.UTC)
    moment: dt.datetime = value
    return moment


def _present(connection: BaseDatabaseWrapper) -> str:
    if connection.vendor == "sqlite":
        return "SELECT STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')"
    return "SELECT CLOCK_TIMESTAMP()"
