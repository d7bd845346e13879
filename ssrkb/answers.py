"""Public answers, remembered for as long as the knowledge stays as it is.

The data version is asked of the database on every request, so no answer is older than the last commit before it. What
depends on who asks (the desk, anything that sets a cookie) is never remembered, nor is what is streamed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from ssrkb.version import data_version

Answer = Callable[[HttpRequest], HttpResponseBase]


def remembered_answers(get_response: Answer) -> Answer:
    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.method != "GET" or request.path.startswith("/admin/") or settings.DEBUG:
            return get_response(request)
        key = _key(request, data_version())
        answer = cache.get(key)
        if answer is None:
            answer = get_response(request)
            if isinstance(answer, HttpResponse) and answer.status_code == 200 and not answer.cookies:
                cache.set(key, HttpResponse(answer.content, status=200, headers=answer.headers), timeout=None)
        return answer

    return middleware


def _key(request: HttpRequest, version: int) -> str:
    """The address as asked for, the form it is wanted in, and the version of the data: one answer each."""
    wanted = [request.get_host(), request.scheme or "", request.get_full_path()]
    wanted += [request.headers.get(name, "") for name in ("Accept", "Accept-Encoding")]
    return f"answer:{hashlib.sha256(chr(10).join(wanted).encode()).hexdigest()}:{version}"
