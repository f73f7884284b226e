"""What a folder is for, by its name in the languages of the mail clients; used where nothing surer says so."""

from __future__ import annotations

from postlogg.clients.folder_names import decode_utf7
from postlogg.model import FolderKind

_INBOX = (
    "inbox", "innboks", "indbakke", "inkorgen", "inkorg", "saapuneet", "posteingang", "boîte de réception",
    "postvak in", "bandeja de entrada", "entrada", "caixa de entrada", "posta in arrivo", "in arrivo",
    "skrzynka odbiorcza", "odebrane", "doručená pošta", "beérkezett üzenetek", "входящие", "вхідні", "受信トレイ",
    "收件箱", "收件匣", "받은편지함", "gelen kutusu", "inntak", "eingang", "sisendkaust", "εισερχόμενα",
)  # fmt: skip
_SENT = (
    "sent", "sent items", "sent mail", "sent messages", "sent-mail", "outbox-sent", "sendt", "sendte elementer",
    "sendte e-mails", "sendt e-post", "sendte meldinger", "sendt post", "sende element", "skickat",
    "skickade objekt", "skickade", "skickade meddelanden", "lähetetyt", "lähetetyt viestit", "gesendet",
    "gesendete elemente", "gesendete objekte", "gesendete nachrichten", "versendet", "envoyés",
    "éléments envoyés", "messages envoyés", "courrier envoyé", "enviados", "elementos enviados",
    "mensajes enviados", "correo enviado", "itens enviados", "mensagens enviadas", "inviati", "inviata",
    "posta inviata", "messaggi inviati", "elementi inviati", "verzonden", "verzonden items",
    "verzonden berichten", "wysłane", "elementy wysłane", "odeslaná pošta", "odeslané", "odoslané",
    "elküldött elemek", "elküldött", "отправленные", "надіслані", "送信済み", "送信済みアイテム",
    "已发送", "已发送邮件", "寄件備份",
    "보낸편지함", "gönderilmiş öğeler", "gönderilenler", "απεσταλμένα", "trimise", "saadetud", "nosūtītie",
)  # fmt: skip
_DRAFTS = (
    "draft", "drafts", "templates", "unsent messages", "outbox", "queue", "utkast", "utboks", "kladder",
    "udkast", "utkorgen", "luonnokset", "entwürfe", "postausgang", "vorlagen", "brouillons", "boîte d'envoi",
    "borradores", "rascunhos", "bozze", "concepten", "wersje robocze", "koncepty", "piszkozatok", "черновики",
    "чернетки", "下書き", "草稿", "草稿箱", "임시보관함", "taslaklar", "πρόχειρα",
)  # fmt: skip
_TRASH = (
    "trash", "bin", "deleted items", "deleted messages", "wastebasket", "papirkurv", "slettede elementer",
    "slettet", "slettet post", "papperskorgen", "borttaget", "roskakori", "poistetut", "papierkorb",
    "gelöschte elemente", "gelöschte objekte", "corbeille", "éléments supprimés", "papelera",
    "elementos eliminados", "lixeira", "lixo", "cestino", "posta eliminata", "prullenbak", "verwijderde items",
    "kosz", "elementy usunięte", "koš", "odstraněná pošta", "lomtár", "törölt elemek", "удаленные", "корзина",
    "кошик", "ゴミ箱", "已删除", "垃圾桶", "휴지통", "çöp kutusu", "silinmiş öğeler",
)  # fmt: skip
_JUNK = (
    "junk", "junk e-mail", "junk email", "junk mail", "spam", "bulk mail", "søppel", "søppelpost",
    "uønsket e-post", "uønsket post", "skräppost", "roskaposti", "spamverdacht", "unerwünscht", "werbung",
    "courrier indésirable", "indésirables", "pourriel", "correo no deseado", "lixo eletrônico",
    "posta indesiderata", "ongewenste e-mail", "wiadomości-śmieci", "nevyžádaná pošta", "levélszemét", "спам",
    "нежелательная почта", "迷惑メール", "垃圾邮件", "스팸", "gereksiz e-posta",
)  # fmt: skip

_KINDS = {
    name: kind
    for kind, names in (
        (FolderKind.INBOX, _INBOX),
        (FolderKind.SENT, _SENT),
        (FolderKind.DRAFTS, _DRAFTS),
        (FolderKind.TRASH, _TRASH),
        (FolderKind.JUNK, _JUNK),
    )
    for name in names
}
SPECIAL_USE = {
    "\\inbox": FolderKind.INBOX,
    "\\sent": FolderKind.SENT,
    "\\drafts": FolderKind.DRAFTS,
    "\\trash": FolderKind.TRASH,
    "\\junk": FolderKind.JUNK,
    "\\spam": FolderKind.JUNK,
}
"""RFC 6154, and what servers said before it."""


def kind_of(name: str) -> FolderKind:
    """The kind of the folder with this name: its own, without the folders above it."""
    return _KINDS.get(decode_utf7(name).strip().casefold(), FolderKind.OTHER)
