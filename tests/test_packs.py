"""Style sheets and scripts as they are sent: whole, small, named by their content."""

from __future__ import annotations

import pytest

from timeline import packs, squeeze


def test_a_squeezed_style_sheet_means_the_same():
    css = "/* why */\n@media (max-width: 40rem) {\n  a > b, p { margin: calc(1rem + 2px); }\n}\n"
    css += 'q::before { content: "  ,  { "; }\n'
    expected = '@media (max-width: 40rem){a>b,p{margin: calc(1rem + 2px)}}q::before{content: "  ,  { "}'
    assert squeeze.style(css) == expected


@pytest.mark.parametrize("name", ["base.css", "reader.css", "frame.css", "reader.fr.js", "frame.en.js", "scene.js"])
def test_its_address_names_what_it_holds_and_lasts_for_ever(client, name):
    response = client.get(packs.address(name))
    assert response.text == packs.pack(name).text and len(response.content) > 4000
    assert "immutable" in response["Cache-Control"]
    assert not response.cookies
    old = client.get(packs.address(name).replace(packs.pack(name).digest, "0123abcd"))
    assert old.status_code == 200 and "immutable" not in old["Cache-Control"]


@pytest.mark.parametrize(
    "name", ["reader.js", "reader.de.js", "scene.fr.js", "reader.fr.css", "settings.py", "..", "base.css.js"]
)
def test_no_other_file_is_served(client, name):
    assert client.get(f"/pack/0123abcd/{name}").status_code == 404


def test_the_words_of_the_frise_are_in_its_language():
    assert '"redouté"' in packs.pack("reader.fr.js").text
    assert '"feared"' in packs.pack("reader.en.js").text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("// why\nlet a = b + 1; /* so */ let c\n", "let a=b+1;let c"),
        ("const f = (a) => `${a ? `x  y` : '  '} // no remark`;", "const f=(a)=>`${a ? `x  y` : '  '} // no remark`;"),
        ('if (/[/ ] "/.test(a)) b = c / d / e;', 'if(/[/ ] "/.test(a))b=c/d/e;'),
        ("return /a  b/u.exec(c)", "return/a  b/u.exec(c)"),
        ("a + +b; c - -d; i++ + j", "a+ +b;c- -d;i++ +j"),
        ("const a = { b }\nfoo()\nclass C {\n  m() {}\n  n = 1;\n}", "const a={b}\nfoo()\nclass C{m(){}\nn=1;}"),
        ("say(\"//  no remark\", 'it  is');", "say(\"//  no remark\",'it  is');"),
    ],
)
def test_a_squeezed_script_means_the_same(source, expected):
    assert squeeze.script(source) == expected
