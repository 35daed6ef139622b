from __future__ import annotations

import re

from django.contrib.auth.models import User
from django.test import Client

from articles.models import Kind
from tests.factories import (
    latest,
    make_author,
    make_image,
    make_publication,
    make_story,
)

# Words that an untranslated screen would show; none is Vietnamese without accents.
ENGLISH = re.compile(
    r"\b(the|and|with|your|this|that|add|change|delete|save|story|stories|article|"
    r"articles|picture|pictures|section|sections|author|authors|tags|title|lead|body|"
    r"publish|schedule|withdraw|preview|revision|search|filter|view|site|page|home|"
    r"welcome|history|password|user|group|upload|choose|none|yes|please|error|"
    r"required|today|select|remove|close|open|back|next|previous|by|from|all|show|counts|results?|total|with|of)\b",
    re.IGNORECASE,
)


def words_of(html: str) -> str:
    """What a person reads or is read to of a page."""
    html = re.sub(r"(?s)<(script|style|textarea)\b.*?</\1>", " ", html)
    said = re.findall(r'\b(?:title|alt|placeholder|aria-label)="([^"]*)"', html)
    return " ".join([re.sub(r"<[^>]+>", " ", html), *said])


def english_in(html: str) -> list[str]:
    data = r"[\w.+-]+@[\w.]+|\bvideo clips?\b|JPEG|Facebook|YouTube|Vimeo"
    return ENGLISH.findall(re.sub(data, " ", words_of(html), flags=re.IGNORECASE))


def test_readers_meet_no_english(client: Client, editor: User) -> None:
    publication = make_publication(
        editor,
        title="Cầu mới",
        over_title="Khởi công",
        source="Theo Cổng thông tin",
        tags=["đường sắt"],
        authors=[make_author("Thái Bình")],
        cover=make_image(editor, alt="Cây cầu", credit="Bích Thủy"),
    )
    addresses = {
        "/": 200,
        "/thoi-su/": 200,
        publication.get_absolute_url(): 200,
        "/khong-co/": 404,
        "/?%00": 400,
    }
    for address, status in addresses.items():
        response = client.get(address)
        assert response.status_code == status
        assert english_in(response.content.decode()) == [], address


def test_the_desk_meets_no_english(admin_client: Client, admin_user: User) -> None:
    story = make_story(admin_user, title="Cầu mới", authors=[make_author("Thái Bình")])
    image = make_image(admin_user, alt="Cây cầu")
    base = "/quan-tri/articles"
    addresses = [
        "/quan-tri/",
        "/quan-tri/password_change/",
        f"{base}/image/picker/",
        f"{base}/image/{image.pk}/change/",
        f"{base}/article/{story.pk}/change/",
        f"{base}/article/{story.pk}/publishing/",
        f"{base}/article/{story.pk}/preview/",
        f"{base}/article/{story.pk}/history/",
        *(f"{base}/{kind.model_name}/" for kind in Kind),
        *(f"{base}/{kind.model_name}/add/" for kind in Kind),
        *(f"{base}/{noun}/" for noun in ("section", "author", "tag", "image")),
        *(f"{base}/{noun}/add/" for noun in ("section", "author", "tag", "image")),
    ]
    latest(story)
    for address in addresses:
        response = admin_client.get(address)
        assert response.status_code == 200, address
        assert english_in(response.content.decode()) == [], address
