"""The words that bylines are made of, as data: "by" in many languages, agencies, job titles, labels of dates."""

from __future__ import annotations


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


# What opens a byline, longest first where one begins with another. Written as pages write them, lower case.
BY = _lines("""
    written and photographed by
    words and photos by
    story and photos by
    medically reviewed by
    originally published by
    article written by
    this article was written by
    this post was written by
    post written by
    written by
    reported by
    contributed by
    submitted by
    published by
    posted by
    created by
    story by
    words by
    text by
    report by
    analysis by
    opinion by
    review by
    interview by
    recommended by
    blog by
    guest post by
    edited by
    from staff reports by
    about the author
    the author
    post author
    article by
    authored by
    a story by
    author
    authors
    contributors
    contributor
    writer
    reporter
    by
    geschrieben von
    verfasst von
    ein artikel von
    eine analyse von
    ein kommentar von
    ein gastbeitrag von
    interview von
    text von
    aus der redaktion von
    autor
    autorin
    autoren
    text
    von
    écrit par
    ecrit par
    rédigé par
    publié par
    propos recueillis par
    texte
    auteur
    par
    escrito por
    redactado por
    publicado por
    texto
    texto de
    autora
    por
    scritto da
    pubblicato da
    a cura di
    articolo di
    testo di
    autore
    di
    geschreven door
    door
    tekst
    skrevet av
    skriven av
    skrevet af
    publicerad av
    av
    af
    kirjoittaja
    teksti
    toimittaja
    napsal
    napsala
    autoři
    przez
    opracowanie
    opracował
    opracowała
    oprac
    tekst
    írta
    szerző
    scris de
    publicat de
    de
    автор
    авторы
    текст
    автори
    написал
    yazan
    yazar
    haber
    ditulis oleh
    penulis
    reporter
    oleh
    tác giả
    per
    egilea
    بقلم
    كتب
    كتبت
    تأليف
    מאת
    نویسنده
    लेखक
    文
    作者
    記者
    记者
    撰文
    責任編輯
    责任编辑
    責編
    责编
    執筆
    글
    작성자
""")

# Which of them are also words of names ("Di Canio", "De Souza", "Text"): believed only where a byline is expected.
BY_ALSO_NAMES = frozenset("von di de da par per por av af door text texte texto tekst teksti haber 文 글".split())

# Believed only with a colon after them, since they are plain nouns too.
BY_WITH_COLON = frozenset("text texte texto tekst teksti haber".split())

# What opens a line that names others than the author.
OTHERS = _lines("""
    reviewed by
    medically reviewed by
    clinically reviewed by
    fact checked by
    fact-checked by
    edited by
    photo
    photograph
    illustration
    image
    contact
    sponsored by
    presented by
    translated by
    foto
    bild
""")

# Words that stand before "by" in a line with a date.
BESIDE_DATES = frozenset(
    """posted published written updated created on in at last first the min mins minute minutes read comment comments
    am pm est edt et pt gmt utc uhr um am publié publicado pubblicato veröffentlicht le el il
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun st nd rd th""".split()
)

# What follows a name in a line that tells who somebody is.
TELLS_OF = tuple(
    """is has works writes covers reports leads joined ist arbeitet schreibt est écrit es trabaja escribe è scrive
    é escreve werkt schrijft är arbetar er arbeider on jest pisze""".split()
)

AND = _lines("""
    and
    und
    et
    y
    e
    og
    och
    en
    ja
    i
    oraz
    a
    és
    și
    si
    и
    та
    і
    й
    και
    ve
    dan
    và
    with
    mit
    avec
    con
    met
    و
    &
""")

AGENCIES = frozenset(
    line.casefold()
    for line in _lines("""
    AFP
    Agence France-Presse
    Agence France Presse
    Agencia EFE
    EFE
    Agencias
    Agencies
    Agencies and Staff
    Agenturen
    Agences
    Agenzia
    Anadolu
    Anadolu Agency
    Anadolu Ajansı
    AA
    DHA
    TNN
    ANI
    İHA
    ANP
    Belga
    ANSA
    AdnKronos
    AP
    Associated Press
    The Associated Press
    Associated Press Writer
    APA
    APA-OTS
    ots
    Bloomberg
    Bloomberg News
    BTA
    Canadian Press
    The Canadian Press
    Cision
    ČTK
    CTK
    PAP
    DPA
    dpa-AFX
    dpa-tmn
    Deutsche Presse-Agentur
    Europa Press
    Hina
    IANS
    Interfax
    Interfax-Ukraine
    Itar-Tass
    TASS
    Kyodo
    Kyodo News
    Jiji Press
    Lusa
    MTI
    NTB
    TT
    TT-AFP
    Ritzau
    STT
    PA
    PA Media
    Press Association
    Press Trust of India
    PTI
    PR Newswire
    Business Wire
    GlobeNewswire
    Newswire
    Reuters
    Thomson Reuters
    RIA Novosti
    SDA
    Keystone-SDA
    SID
    KNA
    epd
    UNIAN
    Ukrinform
    UPI
    Xinhua
    新华社
    新華社
    中新社
    共同通信
    時事通信
    연합뉴스
    Yonhap
    VNA
    TTXVN
    Zuma Press
    Getty Images
    Shutterstock
    """)
)

# A name with one of these words is a desk, a house or a crowd, and no person.
COLLECTIVES = frozenset(
    """staff editors editorial editorials reporters correspondents writers columnists contributors journalists newsroom
    newsdesk desk bureau team admin administrator webmaster guest media news newspaper magazine daily press
    agency authors profile website online digital network podcast content security bank university college
    institute association foundation department company inc llc ltd gmbh corp corporation studio studios
    agencies blog community council redaktion onlineredaktion redakteure autoren agentur agenturen
    nachrichtenagentur rédaction redaction rédacteurs redacción redaccion agencias redação redacao redazione
    redactie redaksjonen redaktionen redaktionens toimitus redakce redakcja szerkesztőség redacția redactia
    редакция редакція редакцията haber redaksi المحرر الكتاب times shimbun 編集部 编辑部 編輯部 취재팀""".split()
)

# Which of them stand before a name too: "Professor Ann Lee".
TITLES_BEFORE = frozenset(
    """professor prof reporter correspondent editor journalist columnist redakteur redakteurin reporterin korrespondent
    korrespondentin chefredakteur chefredakteurin journaliste periodista giornalista redaktor dziennikarz
    dziennikarka редактор корреспондент журналист""".split()
)

# Words that stand in headings, links and the names of firms where a name could, and in no person's name.
NO_NAMES = frozenset(
    """update updated remarks submissions by category categories disclaimer disclosure faq faqs related posts post
    sources source results articles article comments references trial journalism newsletter subscribe login
    loading clinic hospital insurance solutions services systems forum academy ministry government committee
    association alliance society centre consulting construction dental software technologies strategies global
    international group labs partners holdings ventures""".split()
)

# What the names of desks, papers and headings end in where words are not written apart.
HOUSE_ENDINGS = tuple(
    """編集部 编辑部 編輯部 編集局 取材班 新聞 新闻 通信 通讯社 日報 日报 뉴스 통신 취재팀 편집부
    リンク 記事 一覧 ランキング 広告 ニュース""".split()
)

# Job titles and what else is written after a name without a comma; the name ends where one begins.
TITLES = frozenset(
    """editor reporter correspondent writer columnist contributor contributing journalist publisher producer
    photographer photography photo photos intern freelance freelancer analyst director manager professor
    lecturer founder cofounder co-founder ceo cto coo cmo cfo vp president chairman chairwoman secretary senior
    junior chief head associate assistant deputy managing executive author bio specialist expert educator consultant
    strategist engineer developer designer marketer grader master licensed certified lead horticulturalist
    astrologer blogger teacher coach dietitian nutritionist therapist psychologist attorney lawyer gardener
    owner creator host editor-in-chief editor-at-large political politics business technology sports culture
    health science redakteur redakteurin korrespondent korrespondentin reporterin volontärin volontär
    chefredakteur chefredakteurin ressortleiter ressortleiterin autorin mitarbeiter praktikant journaliste
    correspondant correspondante envoyé envoyée envoyés spécial spéciale periodista corresponsal redactor
    redactora editora repórter jornalista giornalista inviato corrispondente redacteur verslaggever
    correspondente journalisten redaktor dziennikarz dziennikarka szerkesztő редактор корреспондент журналіст
    журналист muhabiri wartawan مراسل 기자 특파원 記者 记者""".split()
)

# Lines that are no byline though a class name may say so.
CUT = _lines("""
    on
    in
    at
    for
    for the
    from
    twitter
    facebook
    linkedin
    instagram
    email
    für
    published in
    is a
    is the
    profile
    loved
    view
    no comments
    categories
    updated
    last updated
    published
    posted
    modified
    created
    reviewed by
    medically reviewed
    fact checked
    fact-checked
    edited by
    photo by
    photos by
    photography by
    illustration by
    photograph by
    photographs by
    photos
    fotos
    foto
    bilder
    фото
    read time
    min read
    follow
    share
    view profile
    view bio
    see all
    more posts
    more from
    comments
    aktualisiert
    veröffentlicht
    stand
    lesezeit
    publié
    publie
    mis à jour
    modifié
    actualizado
    publicado
    aggiornato
    pubblicato
    gepubliceerd
    bijgewerkt
    publisert
    oppdatert
    publicerad
    uppdaterad
    julkaistu
    päivitetty
    publikováno
    aktualizováno
    опубликовано
    обновлено
    güncelleme
    giriş
    tanggal
""")

# What a date is said to be, before it. Matched anywhere in the words before it, so stems do.
PUBLISHED = _lines("""
    publish
    posted
    first aired
    veröffentlicht
    erschienen
    erstellt
    publié
    publie
    publicad
    publicat
    pubblicat
    gepubliceerd
    geplaatst
    publisert
    publicerad
    udgivet
    offentliggjort
    julkaistu
    publikováno
    vydáno
    opublikowano
    publikacja
    közzétéve
    megjelent
    objavljeno
    objavené
    опубликован
    опубліковано
    публикувана
    yayınlanma
    giriş
    oluşturulma
    diterbitkan
    xuất bản
    δημοσίευση
    نشر
    掲載
    公開
    发布
    發布
    发表
    입력
    등록
    प्रकाशित
    পাবলিশ
    argitaratua
""")
MODIFIED = _lines("""
    updated
    update
    modified
    edited
    revised
    last changed
    last reviewed
    corrected
    aktualisiert
    zuletzt
    geändert
    bearbeitet
    stand:
    mis à jour
    mise à jour
    modifié
    actualizad
    modificad
    actualitzat
    atualizad
    aggiornat
    ultima modifica
    bijgewerkt
    gewijzigd
    oppdatert
    opdateret
    uppdaterad
    ändrad
    päivitetty
    muokattu
    aktualizováno
    aktualizacja
    zaktualizowano
    frissítve
    módosítva
    actualizat
    ažurirano
    обновлен
    изменен
    оновлено
    güncellen
    diperbarui
    cập nhật
    ενημέρωση
    ενημερώθηκε
    تحديث
    更新
    수정
    अपडेट
    अद्यतन
    eguneratua
""")

# What stands before a list of tags.
TAG_LEADS = _lines("""
    tags
    tag
    topics
    topic
    related topics
    read more about
    read more on
    more on
    more about
    filed under
    filed to
    filed in
    posted in
    explore more on these topics
    keywords
    categories
    category
    in this story
    in this article
    schlagwörter
    schlagworte
    schlagwort
    stichwörter
    stichworte
    themen
    thema
    mehr zum thema
    mehr zu diesem thema
    mehr zu den themen
    mots-clés
    mots clés
    sujets
    thèmes
    thématiques
    étiquettes
    sur le même sujet
    etiquetas
    temas
    más sobre
    más información sobre
    archivado en
    palabras clave
    tópicos
    assuntos
    saiba mais sobre
    mais sobre
    argomenti
    tag correlati
    temi
    onderwerpen
    trefwoorden
    lees meer over
    emner
    stikkord
    les mer om
    ämnen
    läs mer om
    mer om
    emneord
    læs mere om
    aiheet
    asiasanat
    avainsanat
    témata
    štítky
    klíčová slova
    tagi
    tematy
    słowa kluczowe
    címkék
    kulcsszavak
    etichete
    subiecte
    теги
    темы
    метки
    ключевые слова
    теми
    мітки
    ознаки
    ознаке
    oznake
    teme
    ključne riječi
    etiketler
    konular
    ilgili konular
    ετικέτες
    θέματα
    gaiak
    etiquetes
    temes
    topik
    từ khóa
    chủ đề
    الكلمات المفتاحية
    كلمات دلالية
    الوسوم
    مواضيع
    تگ ها
    برچسب‌ها
    תגיות
    टैग्स
    टैग
    ট্যাগ
    แท็ก
    タグ
    キーワード
    関連キーワード
    関連ワード
    トピックス
    标签
    標籤
    关键词
    關鍵字
    相关标签
    태그
    키워드
""")
