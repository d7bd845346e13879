"""Errors of the API in one shape: problem details (RFC 9457)."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError as FieldError
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler

TITLES = {
    400: "The request cannot be understood",
    404: "There is nothing at this address",
    405: "This method is not allowed here",
    406: "This format is not offered",
    410: "The record was withdrawn",
    500: "The server failed",
}


def problem(status: int, detail: str = "", **more: Any) -> dict[str, Any]:
    return {"type": "about:blank", "title": TITLES.get(status, "Error"), "status": status, "detail": detail, **more}


class Refused(APIException):
    """A request with parameters that cannot be, named one by one."""

    status_code = 400

    def __init__(self, errors: dict[str, list[str]]) -> None:
        super().__init__(" ".join(message for messages in errors.values() for message in messages))
        self.errors = errors


class Withdrawn(APIException):
    """A record that is no longer held."""

    status_code = 410


def refusal(error: FieldError) -> Refused:
    return Refused(error.message_dict if hasattr(error, "error_dict") else {"request": error.messages})


def exception_handler(exception: Exception, context: dict[str, Any]) -> Response | None:
    if isinstance(exception, FieldError):
        exception = refusal(exception)
    response = drf_exception_handler(exception, context)
    if response is None:
        return None
    more = {"errors": exception.errors} if isinstance(exception, Refused) else {}
    if isinstance(exception, ValidationError):
        more = {"errors": response.data}
    detail = str(getattr(exception, "detail", "")) or TITLES.get(response.status_code, "")
    if isinstance(exception, Http404):
        detail = str(exception) or detail
    response.data = problem(response.status_code, detail, **more)
    response.content_type = "application/problem+json"
    return response


def problem_response(request: HttpRequest, status: int, detail: str) -> JsonResponse:
    """For errors outside the API's own views, such as an address that matches none of them."""
    return JsonResponse(problem(status, detail), status=status, content_type="application/problem+json")
