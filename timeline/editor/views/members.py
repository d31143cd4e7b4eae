"""The people of a timeline, its settings, and invitations by mail."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.mail import send_mail
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from timeline import policy
from timeline.models import Membership, Role, Timeline
from timeline.services.audit import name_of
from timeline.services.conflict import Conflict
from timeline.services.members import (
    accept_invitation,
    begin_timeline,
    change_settings,
    invite,
    members_of,
    open_invitation,
    remove_member,
    set_role,
    withdraw_invitation,
)

from ..access import desk, frame, see_other, show, words_of


class TimelineForm(forms.ModelForm):  # type: ignore[type-arg]
    """The settings of a timeline."""

    class Meta:
        model = Timeline
        fields = ["title", "description", "language", "timezone", "second_approval", "second_factor"]
        labels = {
            "title": gettext_lazy("Title"),
            "description": gettext_lazy("Description, for readers"),
            "language": gettext_lazy("Language"),
            "timezone": gettext_lazy("Time zone"),
            "second_approval": gettext_lazy("A second person approves each version before it is published"),
            "second_factor": gettext_lazy("Publishers and owners must have a second factor to use these rights"),
        }
        help_texts = {"second_factor": ""}
        widgets = {"description": forms.Textarea(attrs={"rows": 3})}

    def clean_timezone(self) -> str:
        zone = self.cleaned_data["timezone"]
        if zone not in available_timezones():
            raise ValidationError(_("This is not a time zone. Try “Europe/Paris”."))
        return str(zone)


class NewTimelineForm(forms.Form):
    """What a timeline begins with."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    slug = forms.SlugField(
        label=gettext_lazy("Address"),
        max_length=80,
        required=False,
        help_text=gettext_lazy("Left empty: made of the title."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language"), choices=settings.LANGUAGES)

    def clean(self) -> dict[str, Any]:
        if not self.data.get("slug", "").strip() and "title" in self.cleaned_data:
            self.cleaned_data["slug"] = slugify(self.cleaned_data["title"])[:80].strip("-")
            if not self.cleaned_data["slug"]:
                self.add_error(
                    "slug", _("Nothing can be made of this title: give an address, of plain letters and digits.")
                )
        return self.cleaned_data


class InviteForm(forms.Form):
    email = forms.EmailField(label=gettext_lazy("E-mail address"), max_length=254)
    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=Role.choices, initial=Role.EDITOR)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def new_timeline(request: HttpRequest) -> HttpResponse:
    """Begin a timeline of one's own."""
    form = NewTimelineForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            begun = begin_timeline(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Begun: {}").format(begun.title))
            return see_other(reverse("editor:queue", args=[begun.slug]))
    return show(request, "new_timeline", {"form": form}, status=422 if form.errors else 200)


def _members(request: HttpRequest, timeline: Timeline, status: int = 200, **more: object) -> HttpResponse:
    owner = policy.may(request.user, "manage", timeline)
    context = {
        **frame(request, timeline),
        "members": members_of(timeline),
        "roles": Role.choices,
        "invitations": timeline.invitations.filter(accepted_at=None, withdrawn_at=None) if owner else [],
        "settings_form": TimelineForm(instance=timeline),
        "invite_form": InviteForm(),
        **more,
    }
    return show(request, "members", context, status=status)


@require_safe
@desk
def members(request: HttpRequest, slug: str) -> HttpResponse:
    """Who is on the timeline, as what; owners change it here."""
    return _members(request, policy.timeline_for(request.user, slug))


@require_POST
@desk
def save_settings(request: HttpRequest, slug: str) -> HttpResponse:
    timeline = policy.timeline_for(request.user, slug, "manage")
    form = TimelineForm(request.POST, instance=Timeline.objects.get(pk=timeline.pk))
    if not form.is_valid():
        return _members(request, timeline, 422, settings_form=form)
    change_settings(timeline=timeline, by=request.user, **form.cleaned_data)
    messages.success(request, _("Settings saved."))
    return see_other(reverse("editor:members", args=[slug]))


@require_POST
@desk
def send_invitation(request: HttpRequest, slug: str) -> HttpResponse:
    """Mail the offer of a role; the link works once, for a fortnight."""
    timeline = policy.timeline_for(request.user, slug, "manage")
    form = InviteForm(request.POST)
    if not form.is_valid():
        return _members(request, timeline, 422, invite_form=form)
    invitation, token = invite(timeline=timeline, by=request.user, **form.cleaned_data)
    link = settings.PUBLIC_URL + reverse("editor:invitation", args=[token])
    title = " ".join(timeline.title.split())
    subject = _("Invitation to the timeline “{}”").format(title)
    words = _("{name} invites you to work on the timeline “{title}” as {role}.").format(
        name=name_of(request.user), title=title, role=invitation.get_role_display()
    )
    until = _("The link works once, until {}.").format(
        date_format(localtime(invitation.expires_at, timeline.zone), "DATE_FORMAT")
    )
    try:
        send_mail(subject, f"{words}\n\n{link}\n\n{until}\n", None, [invitation.email])
    except OSError:
        messages.error(request, _("The mail could not be sent. Give this link yourself: {}").format(link))
    else:
        messages.success(request, _("Invited: {}").format(invitation.email))
    return see_other(reverse("editor:members", args=[slug]))


@require_POST
@desk
def take_back_invitation(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    timeline = policy.timeline_for(request.user, slug, "manage")
    found = timeline.invitations.filter(pk=number).select_related("timeline").first()
    if found is None:
        raise Http404
    try:
        withdraw_invitation(invitation=found, by=request.user)
    except Conflict:
        return _members(request, timeline, 409, problem=_("This invitation was used or withdrawn before."))
    return see_other(reverse("editor:members", args=[slug]))


@require_POST
@desk
def change_member(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Another role for a member (`role=`), or none (`do=remove`); anybody may leave."""
    timeline = policy.timeline_for(request.user, slug)
    member = Membership.objects.filter(timeline=timeline, pk=number).select_related("user", "timeline").first()
    if member is None:
        raise Http404
    leaving = member.user_id == request.user.pk
    try:
        if request.POST.get("do") == "remove":
            remove_member(member=member, by=request.user)
        elif request.POST.get("role") in Role.values:
            set_role(member=member, by=request.user, role=request.POST["role"])
    except ValidationError as error:
        return _members(request, timeline, 422, problem=words_of(error))
    if leaving and not policy.may(request.user, "view", timeline):
        return see_other(reverse("editor:desk"))
    return see_other(reverse("editor:members", args=[slug]))


@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The page that the mail links to: sign in or up, then take the role with one press."""
    found = open_invitation(token)
    if found is None:
        raise Http404
    if not request.user.is_authenticated:
        request.session["invitation"] = True  # opens the door to sign up, even where it is shut to strangers
        back = request.path
        context = {"invitation": found, "back": back}
        return render(request, "editor/invitation.html", context)
    if request.method == "POST":
        try:
            accept_invitation(invitation=found, by=request.user)
        except (Conflict, PermissionDenied):
            raise Http404 from None
        request.session.pop("invitation", None)
        messages.success(request, _("Welcome to {}.").format(found.timeline.title))
        return see_other(reverse("editor:queue", args=[found.timeline.slug]))
    return render(request, "editor/invitation.html", {"invitation": found})
