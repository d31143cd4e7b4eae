"""Who may open an account: nobody by default (people are invited), anybody where the operator says so."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.FRISE_OPEN_SIGNUP or request.session.get("invitation"))


if settings.OIDC_URL:
    from allauth.socialaccount.adapter import DefaultSocialAccountAdapter

    class CompanyAdapter(DefaultSocialAccountAdapter):
        """Whoever the company's own sign-in lets in has an account here, and no role until an owner gives one."""

        def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
            return True
