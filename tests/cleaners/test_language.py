"""Which language a text is in."""

from __future__ import annotations

import pytest

from cleaners import clean_html, clean_text
from cleaners.language import detect

TEXTS = {
    "en": "The council said on Monday that the old bridge will stay closed until the end of the year.",
    "de": "Die Stadt hat am Montag bekannt gegeben, dass die alte Brücke bis zum Ende des Jahres gesperrt bleibt.",
    "fr": "La ville a annoncé lundi que le vieux pont resterait fermé jusqu'à la fin de l'année pour des travaux.",
    "es": "El ayuntamiento dijo el lunes que el viejo puente seguirá cerrado hasta el final del año por las obras.",
    "it": "Il comune ha detto lunedì che il vecchio ponte resterà chiuso fino alla fine dell'anno per i lavori.",
    "pt": "A câmara disse na segunda-feira que a ponte velha não vai abrir até ao fim do ano por causa das obras.",
    "nl": "De gemeente zei maandag dat de oude brug tot het einde van het jaar dicht blijft voor het werk aan de weg.",
    "sv": "Kommunen sade på måndagen att den gamla bron är stängd till slutet av året och att det inte går att köra.",
    "da": "Kommunen sagde mandag, at den gamle bro er lukket indtil slutningen af året, og at man ikke kan køre over.",
    "no": "Kommunen sa mandag at den gamle broen er stengt fram til slutten av året, og at det ikke går å kjøre over.",
    "fi": "Kaupunki kertoi maanantaina, että vanha silta on suljettu vuoden loppuun ja että työt ovat vielä kesken.",
    "pl": "Miasto podało w poniedziałek, że stary most jest zamknięty do końca roku, a prace nie są na razie pewne.",
    "cs": "Město v pondělí oznámilo, že starý most bude uzavřen až do konce roku a že se práce ještě neblíží ke konci.",
    "ru": "Власти города сообщили в понедельник, что старый мост будет закрыт до конца года, но это не точно.",
    "uk": "Влада міста повідомила в понеділок, що старий міст буде закритий до кінця року, але це ще не точно.",
    "tr": "Belediye pazartesi günü eski köprünün yıl sonuna kadar kapalı olacağını ve bu işin uzun sürdüğünü söyledi.",
    "ar": "قالت البلدية يوم الاثنين إن الجسر القديم سيبقى مغلقا حتى نهاية العام بعد أن تم إغلاقه في الشهر الماضي.",
    "he": "העירייה מסרה ביום שני כי הגשר הישן יישאר סגור עד סוף השנה.",
    "hi": "नगर परिषद ने सोमवार को कहा कि पुराना पुल साल के अंत तक बंद रहेगा और यह काम के लिए है।",
    "zh": "市政府周一表示，这座老桥将关闭到今年年底，工程还没有结束。",
    "ja": "市は月曜日、古い橋を年末まで通行止めにすると発表した。",
    "ko": "시는 월요일 낡은 다리를 연말까지 폐쇄한다고 밝혔다.",
    "id": "Pemerintah kota mengatakan pada hari Senin bahwa jembatan tua itu akan ditutup hingga akhir tahun ini.",
    "vi": "Thành phố cho biết hôm thứ Hai rằng cây cầu cũ sẽ bị đóng cho đến cuối năm và công việc đã được bắt đầu.",
    "el": "Ο δήμος ανακοίνωσε τη Δευτέρα ότι η παλιά γέφυρα θα μείνει κλειστή.",
    "th": "เมืองประกาศเมื่อวันจันทร์ว่าสะพานเก่าจะปิดจนถึงสิ้นปี",
    "fa": "شهرداری روز دوشنبه اعلام کرد که این پل قدیمی تا پایان سال بسته است و کار در آن به طول می کشد.",
    "bg": "Общината съобщи в понеделник, че старият мост ще бъде затворен до края на годината и че това не е сигурно.",
    "hu": "A város hétfőn azt közölte, hogy a régi híd az év végéig zárva lesz, és hogy a munka még nem ért véget.",
    "ro": "Primăria a spus luni că podul vechi va fi închis până la sfârșitul anului și că lucrările nu sunt gata.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    """One sentence of news is enough, without any hint."""
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("text", "hint", "language"),
    [
        pytest.param("", None, None, id="nothing"),
        pytest.param("Berlin 2024", None, None, id="a-name"),
        pytest.param("Berlin 2024", "de", "de", id="too-little-to-refute"),
        pytest.param(TEXTS["en"], "de", "en", id="a-template's-claim"),
        pytest.param(TEXTS["en"], "zu", "en", id="a-claim-without-a-list"),
        pytest.param("Umasipala uthe ngoMsombuluko ibhuloho elidala lizohlala livaliwe " * 3, "zu", "zu", id="no-list"),
        pytest.param("Umasipala uthe ngoMsombuluko ibhuloho elidala lizohlala livaliwe " * 3, None, None, id="unknown"),
        pytest.param(
            "Umasipala uthe ngoMsombuluko ibhuloho elidala lizohlala livaliwe " * 9, "en", None, id="false-en"
        ),
        pytest.param(TEXTS["no"], "nn", "nn", id="nynorsk-reads-like-bokmal"),
        pytest.param(TEXTS["da"], "no", "da", id="danish-called-norwegian"),
        pytest.param(TEXTS["ru"], "uk", "ru", id="russian-edition"),
        pytest.param(TEXTS["ja"], "zh", "ja", id="kana-is-japanese"),
        pytest.param("\ud800 \x00 12:30", None, None, id="no-letters"),
    ],
)
def test_hints(text: str, hint: str | None, language: str | None) -> None:
    """A claim settles what the text leaves open, and nothing else."""
    assert detect(text, hint) == language


def test_the_story_speaks_for_the_page() -> None:
    """On a page in two languages the story's counts, not that of the site around it."""
    story = "".join(f"<p>{TEXTS['fr']} {extra}</p>" for extra in ("Les habitants sont en colère.", "Il y a du bruit."))
    menu = "".join(f"<li><a href='/{i}'>{TEXTS['en']}</a></li>" for i in range(12))
    page = f"<html lang=en><body><nav><ul>{menu}</ul></nav><article><h1>Le pont fermé</h1>{story}</article></body>"
    article = clean_html(page)
    assert (article.language, article.sources["language"]) == ("fr", "text")


@pytest.mark.parametrize("language", ["en", "it", "pl", "tr", "ja", "ar"])
def test_text_mode(language: str) -> None:
    """Text without markup has its language too."""
    assert clean_text("\n".join([TEXTS[language]] * 3)).language == language
