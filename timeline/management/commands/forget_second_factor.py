"""`manage.py forget_second_factor <name>`: for whoever lost telephone, keys and recovery codes."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from timeline.services.audit import name_of, record


class Command(BaseCommand):
    help = "Take a person's second factors away, so that they can set a new one up. Make sure first that it is they who ask."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="user name")

    @transaction.atomic
    def handle(self, *args: Any, name: str, **options: Any) -> None:
        person = get_user_model().objects.filter(username=name).first()
        if person is None:
            raise CommandError(f"Nobody is called {name}.")
        taken, _models = Authenticator.objects.filter(user=person).delete()
        record(by=None, verb="forget-factor", summary=name_of(person))
        self.stdout.write(f"{taken} taken from {name}: they sign in with their password and are led to set one up.\n")
