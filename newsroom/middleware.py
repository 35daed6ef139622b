from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse


def bad_text(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Answers 400 to what no browser sends and no database takes.

    That is a NUL in an address or a cookie, and text in another encoding than UTF-8:
    some of Python's can write half a character, or don't decode text at all. Forms
    name a field with a NUL themselves and keep what was typed.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if "\0" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("NUL in an address")
        if any("\0" in value for value in request.COOKIES.values()):
            raise BadRequest("NUL in a cookie")
        charset = (request.content_params or {}).get("charset", "utf-8")
        if charset.lower() not in ("utf-8", "utf8"):
            raise BadRequest("text in another encoding than UTF-8")
        return get_response(request)

    return middleware
