# ruff: noqa: E501 - the rows of a table stay on one line
"""Data: the words with which mail clients introduce a forwarded message, a row for each client and language.

A row: language | introductions | From | Date or Sent | Subject | To | Cc. Alternatives are parted by ``;``; an empty cell
means the client's word is that of another row. Case, white space and the colon do not count. Where a client has no
introduction of its own (Outlook), the block of headers stands alone.

The words are those that the clients show in the language; ``phrases_thunderbird`` has Thunderbird's.
"""

from __future__ import annotations

# Apple Mail on macOS, iPhone and iPad: "Begin forwarded message:" on a line of its own, the block often quoted.
APPLE = """
en    | Begin forwarded message             | From | Date | Subject | To | Cc
ar    | بداية الرسالة المعاد توجيهها; بدء الرسالة المحولة | من | التاريخ | الموضوع | إلى | نسخة
bg    | Начало на препратеното съобщение    | От | Дата | Относно; Тема | До | Копие
ca    | Inici del missatge reenviat         | De | Data | Assumpte | Per a; A | A/c; Cc
cs    | Začátek přeposílané zprávy          | Od | Datum | Předmět | Komu | Kopie
da    | Start på videresendt besked; Begynd videresendt besked | Fra | Dato | Emne | Til | Cc
de    | Anfang der weitergeleiteten Nachricht | Von | Datum | Betreff | An | Kopie
el    | Αρχή προωθημένου μηνύματος          | Από | Ημερομηνία | Θέμα | Προς | Κοιν.; Κοινοποίηση
es    | Inicio del mensaje reenviado        | De | Fecha | Asunto | Para | Cc
et    | Edastatud kirja algus               | Saatja | Kuupäev | Teema | Saaja | Koopia
fi    | Välitetty viesti alkaa              | Lähettäjä | Päivämäärä; Päiväys | Aihe | Vastaanottaja | Kopio
fr    | Début du message réexpédié; Début du message transféré | De; Expéditeur | Date | Objet | À; A; Destinataire | Cc
he    | תחילת ההודעה שהועברה               | מאת | תאריך | נושא | אל | עותק
hr    | Započni proslijeđenu poruku; Početak proslijeđene poruke | Šalje | Datum | Predmet | Prima | Cc
hu    | Továbbított levél kezdete           | Feladó | Dátum | Tárgy | Címzett | Másolat
id    | Mulai pesan yang diteruskan         | Dari | Tanggal | Subjek | Kepada; Ke | Cc
it    | Inizio messaggio inoltrato          | Da | Data | Oggetto | A | Cc
ja    | 転送されたメッセージ                | 差出人; 送信者 | 日付; 日時 | 件名 | 宛先 | Cc
ko    | 전달된 메시지; 전달된 메시지 시작   | 보낸 사람; 발신 | 날짜 | 제목 | 받는 사람; 수신 | 참조
nb    | Start på videresendt melding; Videresendt melding; Begynn videresendt melding | Fra | Dato | Emne | Til | Kopi
nl    | Begin doorgestuurd bericht          | Van | Datum | Onderwerp | Aan | Kopie
pl    | Początek przekazywanej wiadomości   | Od | Data | Temat | Do | DW; Dw
pt    | Início da mensagem reencaminhada    | De | Data | Assunto | Para | Cc
pt_br | Início da mensagem encaminhada      | De | Data | Assunto | Para | Cc
ro    | Începe mesajul redirecționat; Începutul mesajului redirecționat; Început mesaj redirecționat | De la | Dată; Data | Subiect | Către | Cc
ru    | Начало переадресованного сообщения; Начало пересылаемого сообщения | Отправитель; От | Дата | Тема | Кому | Копия
sk    | Začiatok preposlanej správy         | Od | Dátum | Predmet | Komu; Pre | Kópia
sl    | Začetek posredovanega sporočila     | Od | Datum | Zadeva | Za | Kp
sv    | Vidarebefordrat brev; Början på vidarebefordrat brev; Vidarebefordrat meddelande | Från | Datum | Ämne | Till | Kopia
th    | เริ่มต้นข้อความที่ส่งต่อ            | จาก | วันที่ | เรื่อง; หัวเรื่อง | ถึง | สำเนา; สำเนาถึง
tr    | İleti başlangıcı; İletilen mesaj başlangıcı; Yönlendirilen iletinin başlangıcı | Kimden | Tarih | Konu | Kime | Bilgi
uk    | Початок листа, що пересилається; Початок переадресованого повідомлення | Від кого; Від | Дата | Тема | Кому | Копія
vi    | Bắt đầu thư được chuyển tiếp; Bắt đầu chuyển tiếp thư | Từ | Ngày | Chủ đề; Tiêu đề | Đến; Tới | Cc
zh_cn | 以下是转发的邮件; 下面是被转发的邮件; 开始转发的邮件 | 发件人 | 日期 | 主题; 主旨 | 收件人 | 抄送
zh_tw | 以下是被轉寄的郵件; 以下為轉寄的郵件; 開始轉寄郵件 | 寄件人; 寄件者; 從; 自 | 日期 | 主旨; 標題 | 收件人; 收件者; 致 | 副本
"""

# Gmail: dashes; in the web interface only "From" is translated. The mobile application translates more.
GMAIL = """
en    | Forwarded message                   | From | Date | Subject | To | Cc
ar    | رسالة معاد توجيهها; رسالة مُعاد توجيهها | من | التاريخ | الموضوع | إلى | نسخة إلى
bg    | Препратено съобщение                | От | Дата | Тема | До | Копие до
ca    | Missatge reenviat                   | De | Data | Assumpte | Per a | Cc
cs    | Přeposlaná zpráva                   | Od | Datum | Předmět | Komu | Kopie
da    | Videresendt meddelelse; Videresendt besked; Videresendt mail | Fra | Dato | Emne | Til | Cc
de    | Weitergeleitete Nachricht           | Von | Datum | Betreff | An | Cc
el    | Προωθημένο μήνυμα                   | Από | Ημερομηνία | Θέμα | Προς | Κοιν.
es    | Mensaje reenviado                   | De | Fecha; Date | Asunto | Para | Cc
et    | Edastatud kiri; Edasi saadetud kiri | Saatja | Kuupäev | Teema | Saaja; Adressaat | Koopia
fi    | Välitetty viesti; Edelleenlähetetty viesti | Lähettäjä | Päivämäärä; Päiväys; Pvm | Aihe | Vastaanottaja | Kopio
fr    | Message transféré; Message réexpédié; Mail transféré; Courriel transféré | De | Date | Objet; Sujet | À; To; Pour | Cc
he    | הודעה שהועברה; ההודעה שהועברה       | מאת | תאריך; Date | נושא | אל | עותק
hr    | Proslijeđena poruka                 | Šalje; Od | Datum | Predmet; Naslov | Prima; Za | Cc
hu    | Továbbított üzenet; Továbbított levél | Feladó | Dátum | Tárgy | Címzett | Másolatot kap; Másolat
id    | Pesan yang diteruskan; Pesan terusan | Dari | Tanggal | Subjek | Kepada | Cc
it    | Messaggio inoltrato                 | Da; Mittente | Data | Oggetto | A | Cc
ja    | 転送されたメッセージ; 転送メッセージ; 転送メール | 送信元; 差出人; From | 日付; 日時; 送信日 | 件名 | 宛先; 送信先; To | Cc
ko    | 전달된 메시지; 전달된 메일          | 보낸사람; 보낸 사람 | 날짜 | 제목 | 받는사람; 받는 사람 | 참조
lt    | Persiųstas laiškas; Persiųstas pranešimas | Nuo; Siuntėjas | Data | Tema | Kam; Skirta | Kopija
lv    | Pārsūtītā ziņa; Pārsūtīts ziņojums  | No | Datums | Temats; Tēma | Kam; Uz | Kopija
nb    | Videresendt melding; Videresendt e-post; Videresendt e-postmelding | Fra | Dato | Emne | Til | Kopi
nl    | Doorgestuurd bericht                | Van | Datum | Onderwerp | Aan | Cc
pl    | Przekazana wiadomość; Wiadomość przesłana dalej; Przekazywana wiadomość; Forwarded message | Od | Data | Temat | Do | DW
pt    | Mensagem reencaminhada; Mensagem encaminhada | De | Data; Date | Assunto | Para | Cc
pt_br | Mensagem encaminhada                | De | Data | Assunto | Para | Cc
ro    | Mesaj redirecționat; Mesaj transmis; Mesaj redirecţionat | De la; De | Data; Dată | Subiect | Către | Cc
ru    | Пересылаемое сообщение; Переадресованное сообщение; Пересланное сообщение; Перенаправленное сообщение | От; От кого; Отправитель | Дата | Тема | Кому | Копия
sk    | Preposlaná správa                   | Od | Dátum | Predmet | Komu; Pre | Kópia
sl    | Posredovano sporočilo               | Od | Datum | Zadeva | Za | Kp
sr    | Прослеђена порука; Prosleđena poruka | Шаље; Од; Šalje | Датум; Datum | Тема; Наслов; Предмет | Прима; За; Коме | Коп; Копија
sv    | Vidarebefordrat meddelande; Vidarebefordrat mejl; Vidarebefordrat e-postmeddelande | Från | Datum | Ämne | Till | Kopia
th    | ข้อความที่ส่งต่อ                    | จาก | วันที่ | เรื่อง | ถึง | สำเนา
tr    | Yönlendirilen ileti; İletilen ileti; İletilen mesaj; Yönlendirilmiş ileti | Gönderen; Kimden | Tarih | Konu | Alıcı; Kime | Bilgi; Cc
uk    | Переслане повідомлення; Перенаправлене повідомлення; Пересланий лист | Від; Від кого | Дата | Тема | Кому | Копія
vi    | Thư đã được chuyển tiếp; Thư chuyển tiếp; Tin nhắn được chuyển tiếp | Từ; Người gửi | Ngày; Date | Chủ đề | Đến; Người nhận | Cc
zh_cn | 转发的邮件; 已转发邮件; 转发邮件     | 发件人 | 日期; 发送日期 | 主题 | 收件人 | 抄送
zh_tw | 轉寄的郵件; 轉寄郵件; 已轉寄郵件     | 寄件者; 寄件人 | 日期 | 主旨; 標題 | 收件者; 收件人 | 副本
"""

# Outlook on Windows (2010 to 365), New Outlook, Outlook for Mac, Outlook.com and Windows Live Mail: From, Sent (or Date),
# To, Cc, Subject. The introduction is that of plain text replies and forwards alike, and so proves neither.
OUTLOOK = """
en    | Original Message                    | From | Sent; Date; Sent on | Subject | To | Cc
ar    | الرسالة الأصلية; رسالة أصلية        | من | تاريخ الإرسال; تم الإرسال; أُرسلت | الموضوع | إلى | نسخة
bg    | Първоначално съобщение; Оригинално съобщение | От | Изпратено; Дата | Относно | До | Копие
ca    | Missatge original                   | De | Enviat; Enviat el; Data | Assumpte; Tema | Per a; Per | A/c; Cc
cs    | Původní zpráva                      | Od | Odesláno; Datum | Předmět | Komu | Kopie
da    | Oprindelig meddelelse; Original meddelelse; Oprindelig besked | Fra | Sendt; Dato | Emne | Til | Cc
de    | Ursprüngliche Nachricht; Originalnachricht; Original-Nachricht; Originalmeldung | Von | Gesendet; Datum; Gesendet am | Betreff | An | Cc; Kopie
el    | Αρχικό μήνυμα                       | Από | Στάλθηκε; Αποστολή; Ημερομηνία; Εστάλη | Θέμα | Προς | Κοιν.; Κοινοποίηση
es    | Mensaje original                    | De | Enviado; Enviado el; Fecha | Asunto | Para | Cc
et    | Algne kiri; Algne sõnum; Originaalsõnum | Saatja; Kellelt | Saadetud; Saatmisaeg; Kuupäev | Teema | Adressaat; Kellele; Saaja | Koopia
fi    | Alkuperäinen viesti                 | Lähettäjä | Lähetetty; Päivämäärä; Päiväys | Aihe | Vastaanottaja | Kopio
fr    | Message d'origine; Message original; Message initial | De | Envoyé; Date; Envoyé le; Date d'envoi | Objet | À; A | Cc; Copie; Copie à
he    | הודעה מקורית                        | מאת | נשלח; תאריך; נשלח ב | נושא | אל | עותק; העתק
hr    | Izvorna poruka; Originalna poruka   | Šalje; Od; Pošiljatelj | Poslano; Datum; Šalje se | Predmet | Prima; Za; Primatelj | Kopija; Cc
hu    | Eredeti üzenet; Eredeti levél       | Feladó | Elküldve; Küldve; Dátum | Tárgy | Címzett | Másolatot kap; Másolat
id    | Pesan Asli                          | Dari | Dikirim; Terkirim; Tanggal | Subjek; Perihal | Kepada; Ke | Cc; Tembusan
it    | Messaggio originale                 | Da | Inviato; Data; Inviato il | Oggetto | A | Cc
ja    | 元のメッセージ; 元のメール          | 差出人 | 送信日時; 日付; 送信済み; 日時 | 件名 | 宛先 | CC
ko    | 원본 메시지; 원본 메일              | 보낸 사람 | 보낸 날짜; 보냄; 날짜 | 제목 | 받는 사람 | 참조
lt    | Pradinis pranešimas; Originalus pranešimas | Nuo; Siuntėjas | Išsiųsta; Data | Tema | Kam; Iki | Kopija; Kopijos
lv    | Sākotnējais ziņojums; Oriģinālais ziņojums | No | Nosūtīts; Datums | Tēma; Temats | Kam; Adresāts | Kopija
nb    | Opprinnelig melding; Original melding; Opprinnelig e-post | Fra | Sendt; Dato | Emne | Til | Kopi; Kopi til
nn    | Opphavleg melding                   | Frå | Sendt; Dato | Emne | Til | Kopi
nl    | Oorspronkelijk bericht; Origineel bericht | Van | Verzonden; Datum; Verzonden op | Onderwerp | Aan | CC; Kopie
pl    | Oryginalna wiadomość; Wiadomość oryginalna | Od; Nadawca | Wysłano; Data; Wysłane | Temat | Do; Adresat | DW; Kopia
pt    | Mensagem original                   | De | Enviado; Enviada; Data; Enviado em | Assunto | Para | Cc
pt_br | Mensagem original                   | De | Enviada em; Enviado; Data; Enviado em | Assunto | Para | Cc
ro    | Mesaj original; Mesajul original; Mesaj inițial | De la; De; Expeditor | Trimis; Dată; Data; Trimis la | Subiect; Subiectul | Către; Pentru; Destinatar | Cc
ru    | Исходное сообщение; Оригинальное сообщение | От; От кого | Отправлено; Дата; Послано | Тема | Кому | Копия
sk    | Pôvodná správa                      | Od; Odosielateľ | Odoslané; Dátum; Odoslaná | Predmet | Komu; Adresát | Kópia; Kopia
sl    | Izvirno sporočilo                   | Od; Pošiljatelj | Poslano; Datum | Zadeva | Za; Prejemnik | Kp; Kopija
sr    | Originalna poruka; Оригинална порука; Izvorna poruka | Od; Од; From | Poslato; Послато; Datum; Датум | Tema; Naslov; Тема; Наслов | Za; Kome; За; Коме; Прима | Cc; Коп
sv    | Ursprungligt meddelande; Originalmeddelande; Ursprungligt brev | Från | Skickat; Datum | Ämne | Till | Kopia; Kopia till
th    | ข้อความต้นฉบับ                      | จาก | ส่ง; ส่งแล้ว; วันที่; วันที่ส่ง | เรื่อง; ชื่อเรื่อง | ถึง | สำเนา
tr    | Özgün İleti; Orijinal Mesaj; Orijinal İleti; Özgün Mesaj | Kimden; Gönderen | Gönderildi; Gönderme Tarihi; Gönderilme Tarihi; Tarih | Konu | Kime; Alıcı | Bilgi; Cc
uk    | Вихідне повідомлення; Оригінальне повідомлення; Початкове повідомлення | Від; Від кого | Надіслано; Відправлено; Дата | Тема | Кому | Копія
vi    | Thư gốc; Tin nhắn gốc               | Từ | Đã gửi; Gửi; Ngày; Ngày gửi | Chủ đề; Tiêu đề | Đến; Tới | Cc
zh_cn | 原始邮件; 邮件原件; 原邮件           | 发件人 | 发送时间; 日期; 时间; 发送日期 | 主题 | 收件人 | 抄送
zh_tw | 原始郵件; 原始訊息                   | 寄件者; 寄件人 | 寄件日期; 傳送時間; 日期; 已傳送 | 主旨 | 收件者; 收件人 | 副本
"""

# Yahoo! Mail and AOL: dashes and the whole block on one line, without white space between a value and the next label.
YAHOO = """
en    | Forwarded Message                   | From | Sent | Subject | To | Cc
cs    | Přeposlaná zpráva                   | Od | Datum; Odesláno | Předmět | Komu | Kopie
da    | Videresendt meddelelse              | Fra | Sendt | Emne | Til | Cc
de    | Weitergeleitete Nachricht           | Von | Gesendet | Betreff | An | CC
el    | Προωθημένο μήνυμα                   | Από | Στάλθηκε | Θέμα | Προς | Κοιν.
es    | Mensaje reenviado                   | De | Enviado | Asunto | Para | CC
fi    | Edelleenlähetetty viesti            | Lähettäjä | Lähetetty | Aihe | Vastaanottaja | Kopio
fr    | Mail transféré; Message transféré; Courriel transféré | De | Envoyé | Objet | À | Cc
hu    | Továbbított üzenet                  | Feladó | Elküldve; Küldve | Tárgy | Címzett | Másolat; Cc
it    | Messaggio inoltrato                 | Da | Inviato | Oggetto | A | Cc
nb    | Videresendt melding                 | Fra | Sendt | Emne | Til | Kopi
nl    | Doorgestuurd bericht                | Van | Verzonden | Onderwerp | Aan | Cc
pl    | Przekazana wiadomość; Wiadomość przekazana dalej; Przesłana dalej wiadomość | Od | Wysłano; Data | Temat | Do | DW
pt    | Mensagem reencaminhada              | De | Enviado; Enviada | Assunto | Para | Cc
pt_br | Mensagem encaminhada                | De | Enviado; Enviada | Assunto | Para | Cc
ro    | Mesaj redirecționat; Mesaj redirecţionat | De la | Trimis; Dată; Data | Subiect | Către; Pentru | Cc
ru    | Пересылаемое сообщение              | От | Отправлено | Тема | Кому | Копия
sk    | Preposlaná správa                   | Od | Odoslané; Dátum | Predmet | Komu | Kópia
sv    | Vidarebefordrat meddelande          | Från | Skickat | Ämne | Till | Kopia; CC
tr    | İletilen Mesaj; İletilmiş Mesaj     | Kimden | Gönderildi; Tarih | Konu | Kime | Cc; Bilgi
uk    | Перенаправлене повідомлення         | Від | Відправлено; Надіслано | Тема | Кому | Копія
"""

# HubSpot's own "Forward" in the contact's record.
HUBSPOT = """
en    | Forwarded message                   | From | Date | Subject | To | Cc
de    | Weitergeleitete Nachricht           | Von | Datum | Betreff | An | Cc
es    | Mensaje reenviado                   | De | Fecha | Asunto | Para; A | Cc
fi    | Edelleenlähetetty viesti            | Lähettäjä | Päivämäärä | Aihe | Vastaanottaja | Kopio
fr    | Message transféré                   | De | Date | Objet; Sujet | À; Pour | Cc
it    | Messaggio inoltrato                 | Da | Data | Oggetto | A | Cc
ja    | 転送されたメッセージ; 転送メッセージ; 転送済みメッセージ | 差出人; 送信者; From | 日付; 日時; 送信日 | 件名 | 宛先; 送信先; 受信者; To | Cc; CC
nb    | Videresendt melding                 | Fra | Dato | Emne | Til | Kopi
nl    | Doorgestuurd bericht                | Van | Datum | Onderwerp | Aan | Cc
pl    | Wiadomość przesłana dalej; Przekazana wiadomość | Od | Data | Temat | Do | DW
pt_br | Mensagem encaminhada                | De | Data | Assunto | Para | Cc
sv    | Vidarebefordrat meddelande          | Från | Datum | Ämne | Till | Kopia
"""

# MailMate and Sparrow ("Forwarded message:", quoted), Proton, Missive, mail.ru, and others with dashes.
OTHERS = """
en    | Forwarded message; Forwarded email; Fwd message | From | Date; Date sent | Subject | To | Cc; Copies to
ru    | Пересылаемое сообщение; Пересланное сообщение; Перенаправленное письмо; Переадресованное письмо | От; От кого | Дата | Тема | Кому | Копия
az    | Yönləndirilmiş mesaj                | Kimdən | Tarix; Göndərilib | Mövzu | Kimə | Surət
be    | Перасланае паведамленне             | Ад; Ад каго | Дата; Адпраўлена | Тэма | Каму | Копія
eu    | Birbidalitako mezua; Mezu birbidalia | Nork | Data; Bidalia | Gaia | Nori | Kopia
fa    | پیام هدایت‌شده; پیام بازارسال‌شده | از; فرستنده | تاریخ; ارسال شده | موضوع | به; گیرنده | رونوشت
fil   | Ipinasang mensahe                   | Mula kay; Mula sa | Petsa; Ipinadala | Paksa | Para kay; Kay | Cc
gl    | Mensaxe reenviada                   | De | Data; Enviado; Enviada | Asunto | Para; A | Cc
hi    | अग्रेषित संदेश; अग्रेषित किया गया संदेश | प्रेषक; से | दिनांक; भेजा गया; तारीख | विषय | प्रति; को | प्रतिलिपि
is    | Áframsendur póstur; Áframsent skeyti | Frá | Dagsetning; Sent | Efni | Til | Afrit
ka    | გადაგზავნილი შეტყობინება          | ვისგან | თარიღი; გაგზავნილია | თემა | ვის | ასლი
kk    | Қайта жіберілген хабар              | Кімнен | Күні; Жіберілген | Тақырыбы | Кімге | Көшірме
mk    | Препратена порака                   | Од | Датум; Испратено | Предмет; Наслов | До | Копија
ms    | Mesej dimajukan; E-mel yang dimajukan | Daripada | Tarikh; Dihantar | Subjek | Kepada | Sk; Salinan
sq    | Mesazh i përcjellë; Mesazhi i përcjellë | Nga | Data; Dërguar; Dërguar më | Subjekti; Tema | Për; Drejt | Cc
"""

# Samsung Mail and the mail application that came with Android ("Google Android"): dashes, the same wording for replies.
# Layouts: Samsung From, Date, To, Cc, Subject (in companies also Sender, Date, Title); Android Subject, From, To, CC.
ANDROID = """
en    | Original message                    | From; Sender | Date | Subject; Title | To | CC
cs    | Původní zpráva                      | Od | Datum | Předmět | Komu | Kopie
da    | Oprindelig meddelelse; Oprindelig besked | Fra | Dato | Emne | Til | Cc
de    | Ursprüngliche Nachricht             | Von | Datum | Betreff | An | Cc
es    | Mensaje original                    | De | Fecha | Asunto | Para | CC; Cc
fi    | Alkuperäinen viesti                 | Lähettäjä | Päivämäärä; Päiväys | Aihe | Vastaanottaja; Saaja | Kopio
fr    | Message d'origine; Message d’origine | De | Date | Objet | À | Cc
hu    | Eredeti üzenet                      | Feladó | Dátum | Tárgy | Címzett | Másolat
it    | Messaggio originale                 | Da | Data | Oggetto | A | Cc
nb    | Opprinnelig melding                 | Fra | Dato | Emne | Til | Kopi
nl    | Oorspronkelijk bericht              | Van | Datum | Onderwerp | Aan | Cc
pl    | Oryginalna wiadomość; Wiadomość oryginalna | Od | Data | Temat | Do | DW
pt    | Mensagem original                   | De | Data | Assunto | Para | Cc
ro    | Mesaj original                      | De la | Data | Subiect | Către | Cc
ru    | Исходное сообщение                  | От | Дата | Тема | Кому | Копия
sk    | Pôvodná správa                      | Od | Dátum | Predmet | Komu | Kópia
sv    | Originalmeddelande; Ursprungligt meddelande | Från | Datum | Ämne | Till | Kopia
tr    | Orijinal mesaj; Orijinal ileti      | Gönderen; Kimden | Tarih | Konu | Alıcı; Kime | Bilgi
uk    | Вихідне повідомлення; Оригінальне повідомлення | Від | Дата | Тема | Кому | Копія
"""
