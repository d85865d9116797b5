"""One spelling for what scripts write in several, so that a phrase need be written down but once.

Lower case; vowel marks, points and stretching left out of Arabic and Hebrew, which news prints now and then; hamza on
alif, nukta and chandrabindu left out, as many writers do; traditional Chinese characters as simplified ones; full-width
signs as others. A bracket that closes an East Asian label, and an equals sign, are colons there ("【関連】...",
"사진=..."). Characters of scripts without spaces are words of their own.
"""

from __future__ import annotations

import re
from functools import cache

# Scripts that write words without spaces (Thai, Lao, Khmer, kana, Han): each character is a word of its own.
# The pattern takes 2 ms to compile, so it waits for a text with a byte that such a character's UTF-8 begins with.
UNSPACED = r"([\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff])"
_UNSPACED_LEADS = b"\xe0\xe1\xe3\xe4\xe5\xe6\xe7\xe8\xe9"
# The same for all scripts with several spellings: Hebrew, Arabic, Indian scripts, kana, Han, Hangul, full-width signs.
_ALIKE_LEADS = b"\xd6\xd7\xd8\xd9\xda\xdb\xe0\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xef"

_DOTTED_I = "i\u0307"  # what a capital dotted I is casefolded to

# Pairs of a traditional and a simplified character, of those that the phrases have.
_CHINESE = (
    "閱阅讀读訂订報报導导聞闻關关視视頻频專专題题輯辑熱热門门薦荐點点擊击詳详見见獨独擴扩內内這这為为與与說说"
    "聲声稱称據据強强調调認认個个們们時时間间發发佈布電电郵邮箱箱會会員员錄录註注冊册費费戶户專专屬属級级鎖锁"
    "無无閉闭暢畅試试數数碼码單单雙双載载應应機机裝装開开啟启廣广告告贊赞助助獻献購购買买聯联絡络繫系網网頁页"
    "務务歡欢線线爆爆來来稿稿電电話话號号眾众維维掃扫瞄描讚赞蹤踪鏈链連连結结複复製制貼贴轉转傳传評评論论討讨"
    "發发覆复審审核核圖图攝摄資资權权責责編编輯辑譯译監监製制顧顾問问撰撰實实習习記记者者聲声經经營营財财濟济"
    "國国際际體体樂乐軍军車车遊游產产觀观選选單单語语隱隐條条款款協协議议絕绝聽听錯错誤误舉举勘勘謬谬訛讹讓让"
    "達达視视覺觉東东華华紐纽紅红產产業业係系現现簡简紹绍師师筆笔歲岁畢毕學学標标籤签詞词類类欄栏處处尋寻進进"
    "過过還还剩剩餘余滿满僅仅萬万億亿風风險险謹谨慎慎損损失失義义務务將将對对於于後后裡里裏里麼么樣样輕轻按按"
    "鈕钮顯显示示隱隐藏藏瀏浏覽览器器載载請请稱称續续長长寫写動动態态壓压縮缩儲储存存檔档鄉乡鎮镇區区縣县黨党"
    "歷历屆届談谈話话參参鑒鉴競竞賽赛獎奖禮礼贈赠優优惠惠價价錢钱幣币圓圆週周幾几兩两須须隨随陸陆嗎吗負负藝艺"
    "創创術术戰战爭争衛卫設设計计劃划團团隊队當当場场節节約约測测驗验證证據据擬拟虛虚擔担緊紧斷断確确"
)


@cache
def _alike() -> dict[int, int | str | None]:
    table: dict[int, int | str | None] = {ord(old): new for old, new in zip(_CHINESE[::2], _CHINESE[1::2], strict=True)}
    marks = (0x0640, *range(0x064B, 0x0653), 0x0670, *range(0x0591, 0x05BE), *range(0x05BF, 0x05C8), 0x093C)
    of_direction = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
    table |= dict.fromkeys((*marks, *of_direction), None)
    table |= str.maketrans("أإآىة־ँ", "ااايه-ं")
    table |= dict(zip(range(0x0958, 0x0960), "कखगजडढफय", strict=True))
    table |= {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    return table | str.maketrans("=]＝｜：】］〕", ":::|::::")


def fold(text: str) -> str:
    """Casefolded; spelled one way where there are several; unspaced scripts spaced out.

    >>> fold("Più Letti"), fold("続きを読む").split()
    ('più letti', ['続', 'き', 'を', '読', 'む'])
    >>> fold("閱讀") == fold("阅读"), fold("إقرأ أيضاً")
    (True, 'اقرا ايضا')

    Of the Turkish letters i, no casefolding can tell which one a capital stands for; they count as one.

    >>> fold("İLGİLİ") == fold("ilgili"), fold("SAYI") == fold("sayı")
    (True, True)
    """
    if text.isascii():
        return text.casefold()
    if _has_leads(text, _ALIKE_LEADS):
        text = text.translate(_alike())
        if has_unspaced(text):
            text = " ".join(re.split(UNSPACED, text))
    return text.casefold().replace(_DOTTED_I, "i").replace("ı", "i").replace("ё", "е").replace("ʼ", "'")


def has_unspaced(text: str) -> bool:
    """Whether characters of unspaced scripts may stand in ``text``; tells Latin and Cyrillic from them at once."""
    return not text.isascii() and _has_leads(text, _UNSPACED_LEADS)


def _has_leads(text: str, leads: bytes) -> bool:
    encoded = text.encode("utf-8", "surrogatepass")
    return encoded.translate(None, leads) != encoded


def is_unspaced(token: str) -> bool:
    """Whether it is a character of kana or Han, whose languages are written without spaces.

    >>> is_unspaced("読"), is_unspaced("word"), is_unspaced("기자")
    (True, False, False)
    """
    return "\u3040" <= token[:1] <= "\u9fff"
