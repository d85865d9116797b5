"""Names out of Chinese, Japanese and Korean bylines: words run together, with roles on either side of a name."""

from __future__ import annotations

from cleaners.startup.pattern import pattern

_FIRST_LETTER = "\u3040"  # of the pattern below; asked first, so that pages in other scripts compile none of these
_LETTER = pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LATIN = pattern(r"[A-Za-zÀ-ɏ]")
_HANGUL = pattern(r"[\uac00-\ud7a3]")

# What says that a writer's name follows, a sign between them; whatever stands before it is not about the writer.
_WRITTEN_BY = pattern(
    r"^.*?(?:取材・文|取材・執筆|取材|執筆|撰文|作者|[記记]者|責任編輯|责任编辑|責編|责编|文|글|작성자)\s*[/／:：・＝=●]\s*"
)
# From here on others are named: who took the pictures, edited, or first had the story.
_OTHERS = pattern(
    r"(?<=.)(?:写真|撮影|攝影|摄影|構成|編集|(?<!責任)編輯|(?<!责任)编辑|来源|來源|校对|校對|审核|審核|翻译|翻譯|사진|편집|영상)"
    r"\s*[/／:：・＝=].*$"
)
_SEPARATOR = pattern(r"\s*[、，,／/；;|｜•∙●＆&]\s*|\s+[-–—]\s+|(?<=[\uac00-\ud7a3])\s*[·ㆍ]\s*")
_BRACKETS = pattern(r"^[【\[(（]\s*(.*?)\s*[】\])）]$")
_ASIDE = pattern(r"\s*[【\[(（][^】\])）]*[】\])）]\s*")
_ROLE_BEFORE = pattern(
    r"^(?:(?:本[报報刊]|特[约約]|[实實]习|實習|見習|专栏|首席|駐\w\w|驻\w\w)?(?:[記记]者|通[讯訊][员員]|作者|特派[员員])"
    r"|編集委員|論説委員)\s*"
)
_ROLE_AFTER = pattern(r"\s*(?:[記记]者|特派[员員]|論説委員|編集委員|氏|さん)$")
_NO_NAME = pattern(r"(?:[報报][導道道]|[电電]|[摄攝]|입력|수정|등록|승인|발행|更新|公開|掲載)$")
_KOREAN_TITLES = "선임기자|인턴기자|객원기자|전문기자|기자|특파원|논설위원|편집위원|칼럼니스트|앵커|교수|리포터"
_KOREAN_NAME = pattern(
    rf"([\uac00-\ud7a3]{{2,4}}?)\s*(?:[\uac00-\ud7a3]+부\s+)?(?:{_KOREAN_TITLES})(?![\uac00-\ud7a3])"
)
_KOREAN_BYLINE = pattern(
    rf"(?!본지|본보|시민|인턴|수습)(?:\[[^\]]*\]\s*)?[\uac00-\ud7a3]{{2,4}}\s?(?:{_KOREAN_TITLES})(?![\uac00-\ud7a3])"
)
_CHINESE_BYLINE = pattern(r"【?(?:本[报報刊])?[記记]者(?=[\u4e00-\u9fff]{2,4}(?:\W|$))")


def is_east_asian(text: str) -> bool:
    """Whether most letters of a line are Chinese, Japanese or Korean."""
    return max(text) >= _FIRST_LETTER and len(_LETTER.findall(text)) > len(_LATIN.findall(text))


def opens_east_asian(text: str) -> bool:
    """Whether a line opens as bylines do: "記者王小明／台北", "홍길동 기자"."""
    return text.lstrip("【[")[:1] >= _FIRST_LETTER and bool(_CHINESE_BYLINE.match(text) or _KOREAN_BYLINE.match(text))


def east_asian_names(text: str) -> list[str]:
    """What may be names in a byline, in order.

    >>> east_asian_names("取材・文／山田太郎、写真／鈴木一郎"), east_asian_names("김철수·이영희 기자")
    (['山田太郎'], ['김철수', '이영희'])
    """
    if whole := _BRACKETS.match(text):
        text = whole[1]
    text = _OTHERS.sub("", _ASIDE.sub(" ", text))
    text = _WRITTEN_BY.sub("", text).strip()
    return [name for part in _SEPARATOR.split(text) for name in _names(part.strip(" ●·・-:：")) if name]


def _names(part: str) -> list[str]:
    if _HANGUL.search(part):
        return _KOREAN_NAME.findall(part) or ([] if _NO_NAME.search(part) else [part])
    name = _ROLE_BEFORE.sub("", part)
    is_chinese = name != part
    name = _ROLE_AFTER.sub("", name)
    if _NO_NAME.search(name):
        return []
    return name.split() if is_chinese else [name]  # Japanese writes a space between the two names of one person
