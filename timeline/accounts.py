"""Who may open an account: nobody by default (people are invited), anybody where the operator says so."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class AddKeyForm(AddWebAuthnForm):
    """Set a passkey up: its name is asked for in the person's language."""

    name = forms.CharField(required=False, max_length=100, label=_("Name of the key, for your list"))


class SignInForm(LoginForm):
    """Sign in: one may type at once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autofocus"] = True


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.FRISE_OPEN_SIGNUP or request.session.get("invitation"))


if settings.OIDC_URL:
    from allauth.socialaccount.adapter import DefaultSocialAccountAdapter

    class CompanyAdapter(DefaultSocialAccountAdapter):
        """Whoever the company's own sign-in lets in has an account here, and no role until an owner gives one."""

        def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
            return True
