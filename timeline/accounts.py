"""Who may open an account: nobody by default (people are invited), anybody where the operator says so."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm, ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as CodeReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class AddKeyForm(AddWebAuthnForm):
    """Set a passkey up: its name is asked for in the person's language."""

    name = forms.CharField(required=False, max_length=100, label=_("Name of the key, for your list"))


class _TypedAtOnce:
    """A page that asks for one thing begins in its field."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        next(iter(self.fields.values())).widget.attrs["autofocus"] = True


class SignInForm(_TypedAtOnce, LoginForm):
    """Sign in."""


class PasswordAgainForm(_TypedAtOnce, ReauthenticateForm):
    """The password once more, before what protects the account is changed."""


class CodeForm(_TypedAtOnce, AuthenticateForm):
    """The code of an app, or one of recovery, after the password."""


class CodeAgainForm(_TypedAtOnce, CodeReauthenticateForm):
    """The code once more."""


class FirstCodeForm(_TypedAtOnce, ActivateTOTPForm):
    """The first code of an app that is being set up."""


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(settings.FRISE_OPEN_SIGNUP or request.session.get("invitation"))


if settings.OIDC_URL:
    from allauth.socialaccount.adapter import DefaultSocialAccountAdapter

    class CompanyAdapter(DefaultSocialAccountAdapter):
        """Whoever the company's own sign-in lets in has an account here, and no role until an owner gives one."""

        def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
            return True
