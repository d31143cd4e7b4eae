"""Names that this desk taught the engine: read them, add one, forget one, read waiting articles anew with them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from timeline import policy
from timeline.extraction import clean_text
from timeline.models import KnownName
from timeline.services.names import forget_name, teach_name
from timeline.services.reread import read_again_with, read_all_again

from ..access import desk, frame, see_other, show

TYPES = [
    ("person", gettext_lazy("person")),
    ("country", gettext_lazy("country")),
    ("org", gettext_lazy("organisation")),
    ("metonym", gettext_lazy("name that stands for another (the Kremlin)")),
    ("agency", gettext_lazy("agency or office")),
    ("place", gettext_lazy("place")),
]


_DAY = forms.DateInput({"type": "date"}, format="%Y-%m-%d")


class NameForm(forms.Form):
    """One name as an editor types it; the service checks it again."""

    name = forms.CharField(label=gettext_lazy("Name as articles write it"), max_length=120)
    type = forms.ChoiceField(label=gettext_lazy("What it is"), choices=TYPES)
    shown = forms.CharField(
        label=gettext_lazy("Shown as"), max_length=120, required=False, help_text=gettext_lazy("empty: as written")
    )
    country = forms.CharField(
        label=gettext_lazy("Country"), max_length=3, required=False, help_text=gettext_lazy("three letters, e.g. FRA")
    )
    office = forms.CharField(label=gettext_lazy("Office"), max_length=120, required=False)
    since = forms.DateField(label=gettext_lazy("In office since"), required=False, widget=_DAY)
    until = forms.DateField(label=gettext_lazy("until"), required=False, widget=_DAY)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def names(request: HttpRequest, slug: str) -> HttpResponse:
    """The list and the form; POST teaches one name."""
    timeline = policy.timeline_for(request.user, slug, "view" if request.method != "POST" else "review")
    # A name that an article has and nobody knows comes from its candidate's page.
    given = clean_text(request.GET.get("name", "")).strip()[:120]
    form = NameForm(request.POST or None, initial={"name": given})
    if request.method == "POST" and form.is_valid():
        try:
            row = teach_name(timeline=timeline, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            for field, words in error.message_dict.items():
                form.add_error(field, words)
        else:
            words = _("“%(name)s” is known from now on.") % {"name": row.name}
            now, later = read_again_with(timeline=timeline, by=request.user, name=row.name)
            if now:
                words += " " + ngettext(
                    "{} article that names it was read again.", "{} articles that name it were read again.", now
                ).format(now)
            words += _more(later)
            messages.success(request, words)
            return see_other(reverse("editor:names", args=[slug]))
    context: dict[str, Any] = {
        **frame(request, timeline),
        "form": form,
        "rows": list(timeline.known_names.all()[:500]),
    }
    return show(request, "names", context, status=422 if form.errors else 200)


@require_POST
@desk
def forget(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Forget one name of this timeline."""
    timeline = policy.timeline_for(request.user, slug, "review")
    row = KnownName.objects.filter(timeline=timeline, pk=number).first()
    if row is None:
        raise Http404
    forget_name(known=row, by=request.user)
    messages.success(request, _("“%(name)s” is forgotten.") % {"name": row.name})
    return see_other(reverse("editor:names", args=[slug]))


@require_POST
@desk
def read_anew(request: HttpRequest, slug: str) -> HttpResponse:
    """Have all articles read with the present engine and names; only what no human touched moves."""
    timeline = policy.timeline_for(request.user, slug, "review")
    now, later = read_all_again(timeline=timeline, by=request.user)
    if now or later:
        words = ngettext("{} article was read again.", "{} articles were read again.", now).format(now) + _more(later)
        messages.success(request, words + " " + _("Nothing that a person decided has moved."))
    else:
        messages.info(request, _("Every article has been read with the present engine and names already."))
    return see_other(reverse("editor:names", args=[slug]))


def _more(later: int) -> str:
    """How many articles are left to the background, as a sentence that follows another; nothing for none."""
    if not later:
        return ""
    return " " + ngettext("{} more will be, in the background.", "{} more will be, in the background.", later).format(
        later
    )
