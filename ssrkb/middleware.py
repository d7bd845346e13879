"""What every answer has in common, and what no view should have to refuse."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from ssrkb.problems import problem_response

Answer = Callable[[HttpRequest], HttpResponse]

#: Everything comes from this site; nothing is framed, and no script or style stands inside a page.
POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
    " frame-ancestors 'none'"
)
LONGEST_ADDRESS = 8_000
READING = ("GET", "HEAD", "OPTIONS")


def security_headers(get_response: Answer) -> Answer:
    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        return response

    return middleware


def refuse_unreadable_addresses(get_response: Answer) -> Answer:
    """An address that is too long, or holds characters that no text has, is refused before any view sees it."""

    def middleware(request: HttpRequest) -> HttpResponse:
        query = request.META.get("QUERY_STRING", "")
        if len(request.path) + len(query) > LONGEST_ADDRESS:
            return _refuse(request, 414, f"The address is too long: expected at most {LONGEST_ADDRESS} characters.")
        values = [value for values in request.GET.lists() for value in [values[0], *values[1]]]
        if any(_is_unreadable(text) for text in [request.path, *values]):
            return _refuse(request, 400, "The address holds control characters or is not UTF-8.")
        return get_response(request)

    return middleware


def refuse_writing(get_response: Answer) -> Answer:
    """Everything but the curators' desk is for reading only."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.method in READING or request.path.startswith("/admin/"):
            return get_response(request)
        response = _refuse(request, 405, f"This address is only for reading: expected {' or '.join(READING)}.")
        response.headers["Allow"] = ", ".join(READING)
        return response

    return middleware


def _is_unreadable(text: str) -> bool:
    return any((ord(letter) < 32 and letter not in "\t\n\r") or letter in "\x7f\ufffd" for letter in text)


def _refuse(request: HttpRequest, status: int, sentence: str) -> HttpResponse:
    if request.path.startswith("/api/"):
        return problem_response(request, status, sentence)
    return HttpResponse(sentence, status=status, content_type="text/plain; charset=utf-8")
