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
    blog by
    guest post by
    edited by
    from staff reports by
    about the author
    the author
    post author
    article by
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
    oprac.
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
    執筆
    文・
    글
    작성자
""")

# Which of them are also words of names ("Di Canio", "De Souza", "Text"): believed only where a byline is expected.
BY_ALSO_NAMES = frozenset("von di de da par per por av af door text texte texto tekst teksti haber 文 글".split())

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

# A part with one of these words is a role, a desk or a greeting, and no person.
ROLES = frozenset(
    """staff editor editors editorial editorials reporter reporters correspondent correspondents writer writers
    columnist contributor contributors journalist journalists newsroom desk bureau team admin
    administrator webmaster guest publisher producer photographer photography photo photos intern freelance freelancer analyst director manager
    professor lecturer founder cofounder co-founder ceo cto president chairman chairwoman secretary senior junior
    chief head associate assistant deputy managing executive media news newspaper magazine daily press agency
    author authors bio profile website online digital network podcast
    redaktion redakteur redakteurin redakteure korrespondent korrespondentin reporterin
    volontärin volontär onlineredaktion chefredakteur chefredakteurin ressortleiter ressortleiterin autorin
    mitarbeiter praktikant agentur
    rédaction redaction journaliste correspondant correspondante envoyé envoyée envoyés spécial spéciale
    redacción redaccion periodista corresponsal redactor redactora editora agencias redação redacao repórter jornalista
    redazione giornalista inviato corrispondente redactie redacteur verslaggever correspondente
    redaksjonen redaktionen redaktionens journalisten toimitus redakce redakcja redaktor dziennikarz dziennikarka
    szerkesztőség redacția redactia редакция редактор корреспондент редакція журналіст журналист редакцията
    muhabiri haber redaksi wartawan المحرر مراسل الكتاب""".split()
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
