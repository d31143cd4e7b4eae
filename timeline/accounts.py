"""Who may open an account: nobody by default (people are invited), anybody where the operator says so."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.FRISE_OPEN_SIGNUP or request.session.get("invitation"))
