"""What if it was published on another day: see which dates move, then save it or not."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from timeline.services.conflict import Conflict
from timeline.services.redate import looked_at, redate_or_ask, shifts_of

from ..access import article_for, desk, frame, see_other, show, words_of


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def redate(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """GET `?published_on=` shows what would move; POST saves it, if the day is still the one that was seen."""
    article = article_for(request, slug, number, "review" if request.method == "POST" else "view")
    typed = (request.POST if request.method == "POST" else request.GET).get("published_on", "")
    cut = len(looked_at(article)) if len(looked_at(article)) < len(article.text) else 0
    context = {**frame(request, article.timeline), "article": article, "typed": typed, "cut": cut}
    if not typed:
        return show(request, "redate", context)
    try:
        wanted = date.fromisoformat(typed)
    except ValueError:
        return show(request, "redate", {**context, "problem": _("This is not a day.")}, status=422)
    try:
        if request.method == "POST":
            try:
                seen = date.fromisoformat(request.POST.get("seen", ""))
            except ValueError:
                seen = date.min
            job = redate_or_ask(article=article, by=request.user, seen=seen, published_on=wanted)
            if job is not None:
                return see_other(reverse("editor:job", args=[slug, job.pk]))
            messages.success(request, _("The article was read again under its new day."))
            return see_other(reverse("editor:article", args=[slug, number]))
        context["shifts"] = shifts_of(article, wanted)
    except Conflict:
        article.refresh_from_db()
        problem = _("Somebody gave this article another day meanwhile: look again.")
        shifts = shifts_of(article, wanted)
        return show(request, "redate", {**context, "shifts": shifts, "problem": problem, "wanted": wanted}, status=409)
    except ValidationError as error:
        return show(request, "redate", {**context, "problem": words_of(error)}, status=422)
    return show(request, "redate", {**context, "wanted": wanted})
