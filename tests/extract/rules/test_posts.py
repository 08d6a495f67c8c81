from onrecord.article import Article, Original, Post, Span
from onrecord.attribution import Kind, MediumType, Mode
from onrecord.extract.rules.posts import find_posts
from onrecord.extract.sheet import lay_out

TEXT = "The bridge is closed. pic.example.org/a1\n— Ana Reyes (@anareyes) May 23, 2022"


def article(*posts: Post) -> Article:
    return Article(text=TEXT, original=Original(b"", "text/plain"), posts=posts)


def test_a_post_is_written_by_the_author_in_its_byline():
    page = article(Post(spans=(Span(0, 21),), author="Ana Reyes", author_span=Span(43, 52)))
    (found,) = find_posts(lay_out(page))
    assert [page[span] for span in found.content] == ["The bridge is closed."]
    assert [page[span] for span in found.source] == ["Ana Reyes"]
    assert (found.kind, found.mode, found.post) == (Kind.POST, Mode.WRITING, 0)
    assert found.medium is not None
    assert found.medium.type == MediumType.POST


def test_a_post_in_two_pieces_is_one_and_its_author_may_stand_nowhere():
    page = article(Post(spans=(Span(0, 10), Span(11, 21)), author="Ana Reyes"))
    (found,) = find_posts(lay_out(page))
    assert [page[span] for span in found.content] == ["The bridge", "is closed."]
    assert found.source == ()


def test_posts_are_numbered_as_the_article_has_them():
    page = article(Post(spans=(Span(0, 10),)), Post(spans=(Span(11, 21),)))
    assert [found.post for found in find_posts(lay_out(page))] == [0, 1]
    assert list(find_posts(lay_out(article()))) == []
