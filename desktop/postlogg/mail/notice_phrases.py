"""Data: the words by which mail servers of all kinds and languages tell that a message was not delivered.

All in lower case, to be looked for inside lower-case text with single spaces. Sentences vary between versions, so each
entry is the shortest piece that no other kind of mail uses.
"""

from __future__ import annotations

DAEMON_LOCAL_PARTS = (
    "mailer-daemon", "mailer_daemon", "mailerdaemon", "mdaemon", "mail-daemon", "maildaemon", "mail.daemon",
    "postmaster", "post_master", "post-master", "post.master", "postoffice", "mail.delivery.system", "mail-delivery",
    "maildelivery", "delivery-status", "delivery-failure", "deliverystatus", "undeliverable", "bounce-notif",
    "smtp_gateway", "smtp-gateway", "mailadmin", "mail-admin", "mailsystem", "mail-system", "mail_system",
    "mailgateway", "mail-gateway", "autoreply-bounce", "double-bounce", "microsoftexchange", "mmdf", "uucp",
)  # fmt: skip
DAEMON_NAMES = (
    "mail delivery s", "mail deliver ", "delivery subsystem", "mailer daemon", "mailer-daemon", "mail daemon",
    "mail delivery agent", "mail system", "mail gateway", "email gateway", "microsoft exchange",
    "system administrator <", 'system administrator"', "systemadministrator", "mail administrator", "returned mail",
    "administrateur système", "administrador del sistema", "postmaster", "e-mail system", "email system",
)  # fmt: skip
NO_REPLY_LOCAL_PARTS = ("no-reply", "noreply", "no_reply", "donotreply", "do-not-reply", "bounce", "daemon")

IMPERSONAL_WORDS = (
    "admin", "agent", "automat", "bounce", "daemon", "deliver", "exchange", "filter", "gateway", "mailer", "noreply",
    "notif", "relay", "reply", "robot", "security", "server", "service", "smtp", "spam", "support", "system", "virus",
)  # fmt: skip

NO_NOTICE_SUBJECTS = (
    "quarantine", "spam digest", "spam report", "spam summary", "junk mail report", "end user digest", "out of office",
    "out-of-office", "automatic reply", "auto-reply:", "autoreply", "auto reply", "auto response",
    "automatische antwort", "abwesenheits", "abwesend", "réponse automatique", "absence du bureau", "absent du bureau",
    "respuesta automática", "fuera de la oficina", "risposta automatica", "fuori sede", "fuori ufficio",
    "automatisch antwoord", "afwezig", "automatisk svar", "autosvar", "fraværende", "fraværsmelding", "ikke til stede",
    "frånvaro", "automaattinen vastaus", "poissa", "resposta automática", "ausência temporária",
    "automatyczna odpowiedź", "odpowiedź automatyczna", "автоответ", "автоматический ответ", "自動返信", "自動応答",
    "自动答复", "自动回复", "on vacation", "vacation reply", "vacation message", "vacation notice", "i am away",
)  # fmt: skip

FAILURE_SUBJECTS = (
    "returned post", "not deliverable", "undeliver", "undelivered", "not delivered", "non-delivery", "nondelivery",
    "non delivery", "delivery fail", "failed delivery", "delivery has failed", "delivery error", "delivery problem",
    "delivery status", "delivery notification", "delivery report", "delivery delayed", "delivery warning",
    "mail failed", "mail failure", "mail error", "mail system error", "mailsystem error", "failure notice",
    "failure notification", "message failure", "message failed", "returned mail", "mail returned",
    "returned to sender", "returning message", "return to sender", "returned email", "returned message",
    "message returned", "could not be delivered", "couldn't be delivered", "could not send", "cannot be delivered",
    "can't be delivered", "unable to deliver", "not be delivered", "not yet been delivered", "still being retried",
    "delayed mail", "message delayed", "email delayed", "delayed message", "delivery deferred", "message not sent",
    "email not sent", "error sending your", "user unknown", "unknown user", "unknown recipient", "mailbox full",
    "mailbox unavailable", "address not found", "rejected mail", "mail rejected", "message rejected",
    "message blocked", "message you sent blocked", "bounced mail", "mail bounce", "bounce notice", "processing error",
    "nameserver error", "postmaster notify", "loop alert", "too many hops", "over quota", "quota exceeded",
    "non remis", "non délivré", "non livré", "échec de la remise", "échec de remise", "échec d'envoi",
    "échec de distribution", "retour à l'expéditeur", "unzustellbar", "nicht zustellbar", "nicht zugestellt",
    "zustellung fehlgeschlagen", "zustellfehler", "zustellungsfehler", "übermittlungsfehler",
    "fehler bei der zustellung", "unzustellbare", "unbekannter empfänger", "no se puede entregar",
    "no se pudo entregar", "no entregado", "no entregada", "fallo en la entrega", "error de entrega",
    "correo devuelto", "mensaje devuelto", "non recapitabile", "mancato recapito", "mancata consegna",
    "impossibile recapitare", "errore di consegna", "messaggio non consegnato", "onbestelbaar", "niet bezorgd",
    "niet afgeleverd", "kan niet worden bezorgd", "kan ikke leveres", "ikke levert", "ikke leveret",
    "kunne ikke leveres", "leveringsfeil", "levering mislyktes", "feil ved levering", "mislykket levering",
    "uleverlig", "kan inte levereras", "ej levererat", "olevererbart", "kunde inte levereras", "leveransfel",
    "inte levererats", "toimitus epäonnistui", "ei voitu toimittaa", "não é possível entregar", "não foi entregue",
    "não entregue", "falha na entrega", "falha de entrega", "devolvida", "devolvido", "niedostarczon",
    "nie można dostarczyć", "nie dostarczono", "zwrot wiadomości", "nedoručiteln", "nedoručen", "nelze doručit",
    "kézbesíthetetlen", "nem kézbesíthető", "teslim edilemedi", "не доставлен", "не удается доставить", "недоставлен",
    "ошибка доставки", "недоставка", "не доставлено", "配信不能", "配信できません", "配信に失敗", "送信できません",
    "配送できません", "送信エラー", "返送", "エラーメール", "メールエラー", "未送达", "无法送达", "退信", "无法投递",
    "投递失败", "發送失敗", "传递失败", "傳遞失敗", "無法傳遞", "配信エラー", "전송 실패", "반송", "배달되지",
    "not member article", "rejected posting", "posting rejected", "post rejected", "request to mailing list",
    "loop back warning",
    "αδυναμία παράδοσης", "δεν παραδόθηκε", "αποτυχία παράδοσης", "δεν είναι δυνατή η παράδοση", "לא ניתן למסור",
    "לא נמסרה", "המסירה נכשלה", "تعذر تسليم", "تعذر التسليم", "لم يتم تسليم", "فشل التسليم", "فشل تسليم",
    "не вдалося доставити", "не вдається доставити", "не може бути доставлено", "nu a putut fi livrat",
    "nu poate fi livrat", "nelivrat", "livrare eșuată", "livrarea a eșuat", "не може да бъде доставен", "недоставен",
    "не е доставен", "nije isporučen", "neisporučen", "nije moguće isporučiti", "isporuka nije uspjela",
    "није испоручен", "неиспоручен", "испорука није успела", "nedoručiteľn", "nepodarilo sa doručiť",
    "nebola doručená", "nebolo možné doručiť", "nedostavljen", "ni mogoče dostaviti", "ni bilo mogoče dostaviti",
    "dostava ni uspela", "kohaletoimetamine nurjus", "ei saanud kohale toimetada", "kohale toimetamata",
    "nevar piegādāt", "netika piegādāt", "nepiegādāt", "neizdevās piegādāt", "nepristatyt", "nepavyko pristatyti",
    "không thể gửi", "không gửi được", "không thể chuyển", "ไม่สามารถส่ง", "ส่งไม่สำเร็จ", "tidak dapat dikirim",
    "gagal dikirim", "tidak terkirim", "tidak dapat disampaikan", "nem sikerült kézbesíteni",
    "sikertelen kézbesítés", "nem lehet kézbesíteni", "teslim edilemiyor", "iletilemedi", "teslim başarısız",
    "teslimat başarısız", "toimittaminen epäonnistui", "viestiä ei toimitettu", "nepodařilo doručit",
    "doručení se nezdařilo", "recapito non riuscito", "non recapitat", "non consegnato", "échec de livraison",
    "n'a pas pu être livré", "no se pudo realizar la entrega", "zustellung nicht möglich", "kon niet worden bezorgd",
    "kon niet worden afgeleverd", "levering mislukt", "kunde ej levereras", "leverans misslyckades",
    "leveringen mislykkedes", "leveringen mislyktes", "lieferung fehlgeschlagen",
)  # fmt: skip

NEUTRAL_SUBJECTS = ("delivery status", "delivery notification", "delivery report", "postmaster notify")
"""Of these: the names of what may also report a success."""

FAILURE_SENTENCES = (
    "unable to deliver", "did not reach the following", "did not reach some or all", "was not delivered",
    "wasn't delivered", "has not been delivered", "were not delivered", "could not be sent", "couldn't be sent",
    "could not be reached", "not able to deliver", "wasn't able to deliver", "unable to send", "failed to deliver",
    "failed to send", "failed permanently", "permanent error", "permanent failure", "permanently failed",
    "permanent fatal error", "transient non-fatal error", "following address(es) failed", "following addresses failed",
    "delivery attempts will", "addresses had delivery problems", "encountered delivery problems",
    "error occurred while attempting to deliver", "error has occurred while attempting to deliver",
    "error was detected while processing", "trouble delivering", "error while being processed", "has been delayed",
    "delayed in its delivery", "not yet delivered", "has been returned", "was returned", "being returned",
    "is returned", "mail returned", "undelivered message", "was rejected", "automatically rejected", "were rejected",
    "been rejected", "recipient address rejected", "rejected by", "message rejected", "rejected the",
    "address rejected", "mail blocked", "been blocked", "was blocked", "incorrectly constructed", "invalid address",
    "invalid recipient", "invalid user", "invalid final delivery", "invalid mailbox", "invalid addressee",
    "unknown address", "unknown or illegal", "unknown addressee", "no such user", "no such mailbox", "no such address",
    "no such account", "no such recipient", "no such domain", "no such person", "no matches to nameserver",
    "no mailbox here", "not a valid", "not listed in", "not found in directory", "recipient not found",
    "recipient unknown", "addressee unknown", "user not found", "user not known", "user does not exist",
    "user doesn't exist", "account does not exist", "mailbox does not exist", "mailbox not found",
    "address does not exist", "doesn't have a", "does not have an account", "not our customer",
    "account has been disabled", "account is disabled", "account disabled", "account has been suspended",
    "mailbox disabled", "mailbox is disabled", "account is over quota", "mailbox is full", "mailfolder is full",
    "exceeded storage", "exceeds the maximum", "quota exceeded", "exceeded quota", "disk quota", "over quota",
    "message too large", "message size exceeds", "host unknown", "unknown host", "domain not found", "domain unknown",
    "bad destination", "bad address", "address unknown", "relaying denied", "relay access denied", "message looping",
    "mail loop", "duplicated message-id", "transcript of session", "below this line is a copy",
    "this is a copy of the message", "this is a copy of your message", "are not accepting mail", "not accepting mail",
    "is not accepting", "no longer valid", "no longer active", "no longer exists", "no longer works", "status code: 5",
    "action: failed", "may not exist", "problem delivering", "problems delivering", "cannot deliver",
    "can not deliver", "can't deliver", "can not be delivered", "couldn't deliver", "could not deliver",
    "delivery aborted", "was aborted after", "delivery is not possible", "gave up", "giving up",
    "not allowed to post", "not authorized to post", "not authorized to send", "not a member of", "only members may",
    "only subscribers may",
    r'notificationtype\":\"bounce', 'notificationtype":"bounce', "n'a pas pu être", "n'a pas pu etre",
    "n'ont pas pu être", "n'a pas été remis", "n'a pas été délivré", "n'existe pas", "n'a pu être", "adresse inconnue",
    "destinataire inconnu", "utilisateur inconnu", "konnte nicht zugestellt", "konnten nicht zugestellt",
    "nicht zugestellt werden", "nicht übermittelt", "konnte nicht an", "nicht ausgeliefert", "empfänger unbekannt",
    "existiert nicht", "postfach ist voll", "fehler bei der nachrichtenzustellung", "fehlgeschlagen",
    "wurde abgelehnt", "no ha podido ser entregad", "no pudo ser entregad", "no pudo entregarse",
    "no se ha podido entregar", "no se entregó", "no existe", "usuario desconocido", "buzón lleno",
    "non è stato possibile", "non è stato consegnato", "non esiste", "utente sconosciuto", "casella piena",
    "niet worden afgeleverd", "niet worden bezorgd", "niet worden verzonden", "bestaat niet", "onbekende gebruiker",
    "kunne ikke leveres", "ble ikke levert", "er ikke levert", "kunne ikke bli levert", "kunne ikke sendes",
    "finnes ikke", "ukjent mottaker", "ukjent bruker", "postboksen er full", "blev ikke leveret", "findes ikke",
    "ukendt modtager", "ukendt bruger", "kunde inte levereras", "har inte levererats", "finns inte", "okänd mottagare",
    "okänd användare", "ei voitu toimittaa", "ei ole olemassa", "não pôde ser entregue", "não pode ser entregue",
    "não foi possível entregar", "não existe", "usuário desconhecido", "nie została dostarczona",
    "nie mogła zostać dostarczona", "nie istnieje", "nebyla doručena", "nelze doručit", "neexistuje",
    "не может быть доставлено", "не было доставлено", "не удалось доставить", "не доставлено", "не существует",
    "送信できませんでした", "配信できませんでした", "配送できませんでした", "送信に失敗しました", "お届けできません",
    "存在しません", "見つかりません", "見つからない", "リストにありません", "メールボックスに余裕",
    "メールボックスが一杯", "拒否され", "无法发送", "未能送达", "不存在", "被拒绝", "退回", "無法傳送", "郵件無法",
    "전달되지", "보낼 수 없",
)  # fmt: skip
"""Of these one must stand near the top of the text of a notice that holds no report."""

DELAY_SENTENCES = (
    "has been delayed", "been delayed", "is delayed", "delivery delayed", "message delayed", "delayed mail",
    "delivery delay", "(delay)", "not yet been delivered", "not yet delivered", "not been delivered yet",
    "have not yet been", "has not yet been", "still being retried", "still trying", "will be retried",
    "will keep trying", "will continue to be made", "will continue for", "will continue to try", "continue to attempt",
    "warning message only", "just a warning", "only a warning", "warning: could not send", "warning: message",
    "do not need to resend", "no need to resend", "transient non-fatal", "attempts will continue", "retry for",
    "verzögert", "noch nicht zugestellt", "a été retardé", "retardée", "n'a pas encore été", "aún no se ha",
    "se ha retrasado", "ritardo nella consegna", "è in ritardo", "vertraagd", "forsinket", "er ikke levert ennå",
    "ikke levert ennå", "fördröj", "försenad", "viivästy", "atrasad", "está atrasada", "opóźnion", "opožděn",
    "задержан", "配信が遅れ", "遅延", "延迟", "延遲", "지연",
    "différée", "retardé", "retrasad", "ritardat", "non è stato ancora", "nog niet bezorgd", "ainda não foi",
    "zpožděn", "zatím nebyla", "zatím nebyl", "jeszcze dostarczon", "oneskor", "késik", "késedelm", "gecikti",
    "gecikme", "καθυστ", "затрим", "ще не доставлено", "еще не доставлено", "întârzi", "забав", "закъсн", "odgođen",
    "kasni", "закашњ", "zakasn", "zamuja", "viibib", "hilineb", "aizkav", "vėluoj", "atidėt", "עיכוב", "מתעכב",
    "تأخير", "تأخر", "ล่าช้า", "trì hoãn", "tertunda", "遅れて", "まだ配信", "尚未送达", "尚未傳遞",
)  # fmt: skip

GIVEN_UP_SENTENCES = (
    "failed permanently", "permanent error", "permanent fatal", "permanent failure", "given up", "giving up",
    "gave up", "no further delivery", "will not be retried", "not going to try again", "cannot be delivered",
    "undeliverable", "undelivered mail",
)  # fmt: skip

ORIGINAL_FOLLOWS = (
    "copy of the message", "copy of your message", "copy of the original", "copy of message", "copy of the mail",
    "original message", "original mail", "original e-mail", "original email", "message header", "message text",
    "message body", "message source", "headers follow", "header follow", "header of the original", "text follows",
    "headers of the original", "headers of your message", "unsent message", "undelivered message", "returned message",
    "returned mail", "rejected message", "message you sent", "returned text", "your message reads", "message follows",
    "mail follows", "message is following", "enclosed message", "forwarded message", "content of your message",
    "begin of message", "begin message", "start of message", "failed message", "bounced message", "message contents",
    "nachricht folgt", "originalnachricht", "kopie der nachricht", "message d'origine", "message original",
    "mensaje original", "messaggio originale", "oorspronkelijk bericht", "opprinnelig melding", "original melding",
    "oprindelig meddelelse", "ursprungligt meddelande", "mensagem original", "исходное сообщение", "元のメッセージ",
    "元のメール", "原始邮件", "原始郵件",
)  # fmt: skip
"""Part of a line below which the returned message stands."""

FORWARD_MARKS = (
    "forwarded message", "original message-----", "original message -----", "begin forwarded message",
    "weitergeleitete nachricht", "ursprüngliche nachricht", "message transféré", "message d'origine-----",
    "mensaje reenviado", "messaggio inoltrato", "doorgestuurd bericht", "videresendt melding", "opprinnelig melding",
    "vidarebefordrat", "edelleenlähetetty", "mensagem encaminhada",
)  # fmt: skip

LABELS_OF_FAILED = (
    "entregad", "entregue", "remis à", "consegnat", "recapitat", "levert", "leveret", "levereras", "bezorgd",
    "zugestellt", "доставлен", "recipient", "addressee", "undeliverable to", "delivered to", "deliver to",
    "deliver message to", "generated by", "request to", "reached", "mailbox",
    "userid", "unknown user", "user unknown", "error-for",
    "failed", "attempts", "address", "sent to", "destinataire", "empfänger", "destinatari", "ontvanger", "mottaker",
    "modtager",
    "mottagare", "vastaanottaja", "odbiorc", "получател", "message to", "mail to", "email to", "e-mail to",
    "intended for", "addressed to", "full", "user", "account", "rcpt", "宛", "收件人",
)  # fmt: skip
"""Before an address on its line: the failed one."""

NOT_THE_FAILED = (
    "mail from", "envelope-from", "envelope from", "envelope sender", "original sender", "expanded from",
    "generated from", "for assistance", "further assistance", "please contact", "contact postmaster", "questions",
    "contact your", "please send mail to", "send mail to <postmaster", "mailto:postmaster", "report this", "from:",
    "sender:", "reply-to:", "return-path:", "message-id", "copyright",
)  # fmt: skip
"""On a line with an address that is not the failed one."""

SUCCESS_SENTENCES = (
    "successfully delivered", "delivered successfully", "was delivered to the", "has been delivered to",
    "have been delivered to", "has been successfully", "groups is complete", "delivery is complete",
    "successful mail delivery", "was successfully relayed", "successfully sent", "your message was read",
    "has been read", "erfolgreich zugestellt", "a été remis à", "se ha entregado", "è stato recapitato", "ble levert",
    "er levert", "har levererats",
)  # fmt: skip

CONTACT_LOCAL_PARTS = frozenset(
    {
        "abuse",
        "help",
        "helpdesk",
        "info",
        "mailer-daemon",
        "mailmaster",
        "postmaster",
        "service",
        "support",
        "webmaster",
    }
)
"""Named as failed only where nobody else is: rather whom to ask for help."""
