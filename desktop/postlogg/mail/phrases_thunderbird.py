# ruff: noqa: E501 - the rows of a table stay on one line
"""Data: Thunderbird's words for a forwarded message, a row for each of its languages (see ``phrases_clients``).

Thunderbird writes dashes around the introduction and then always Subject, Date, From, To, CC in this order, each label
followed by a colon and a tab; a language that is missing or has changed its words is read by that order.
"""

from __future__ import annotations

THUNDERBIRD = """
en    | Forwarded Message                   | From | Date | Subject | To | CC
af    | Aangestuurde boodskap; Deurgestuurde boodskap | Van | Datum | Onderwerp | Aan | CC
ar    | الرسالة المُمرّرة; رسالة محولة; الرسالة المحوّلة | من; المرسل | التاريخ | الموضوع | إلى | نسخة
ast   | Mensaxe reunviáu                    | De | Data | Asuntu | Pa; A | CC
be    | Перасланае паведамленне; Перасланы ліст | Ад; Адпраўнік; Ад каго | Дата | Тэма | Каму | Копія
bg    | Препратено съобщение; Препратено писмо | От; Подател | Дата | Тема; Относно | До; Получател | Копие; Як
br    | Kemennadenn treuzkaset; Kemennad treuzkaset | Eus; Digant; A-berzh | Deiziad | Danvez; Titl | Da | EE; Eilenn
bs    | Proslijeđena poruka                 | Od | Datum | Naslov; Predmet | Za | CC
ca    | Missatge reenviat                   | De | Data | Assumpte | A; Per a | A/c; CC
cak   | Taqon rutzijol; Rutzijol taqon chik | Ruma; Richin | Q'ijul; Ruq'ijul | Rub'anikil; Ruk'u'x | Richin; Chi re | CC
cs    | Přeposlaná zpráva                   | Od | Datum | Předmět | Komu | Kopie
cy    | Neges Ymlaen; Neges wedi'i Hanfon Ymlaen; Neges Anfonwyd Ymlaen | Oddi wrth; Gan | Dyddiad | Pwnc | At | CC; Copi
da    | Videresendt meddelelse              | Fra | Dato | Emne | Til | CC
de    | Weitergeleitete Nachricht           | Von | Datum | Betreff | An | Kopie (CC); Kopie
dsb   | Dalej pósrědnjona powěsć; Dalejpósrědnjona powěsć | Wót; Wot | Datum | Tema; Temy | Na; Komu | CC; Kopija
el    | Προωθημένο μήνυμα                   | Από | Ημερομηνία | Θέμα | Προς | Κοιν.; Κοινοποίηση
es    | Mensaje reenviado; Mensaje renviado | De | Fecha | Asunto | Para | CC
et    | Edastatud kiri                      | Saatja | Kuupäev | Teema | Saaja | Koopia
eu    | Birbidalitako mezua                 | Nork | Data | Gaia | Nori | CC
fi    | Välitetty viesti / Fwd.Msg; Välitetty viesti | Lähettäjä | Päiväys | Aihe | Vastaanottaja | CC; Kopio
fr    | Message transféré                   | De | Date | Sujet; Objet | Pour | Copie à
fy    | Trochstjoerd berjocht               | Fan | Datum | Underwerp | Oan | CC
ga    | Teachtaireacht Curtha Ar Aghaidh; Teachtaireacht Seolta ar Aghaidh | Ó | Dáta | Ábhar | Chuig; Do | CC; Cóip
gd    | Teachdaireachd air a shìneadh air adhart; Teachdaireachd air a chur air adhart | O; Bho | Ceann-là; Deit | Cuspair | Gu; Do | CC; Lethbhreac
gl    | Mensaxe reenviada                   | De | Data | Asunto | Para; A | CC
he    | הודעה שהועברה; הודעה מועברת         | מאת | תאריך | נושא | אל | העתק; עותק
hr    | Proslijeđena poruka                 | Šalje | Datum | Naslov; Predmet | Prima | CC; Kopija
hsb   | Dale posrědkowana powěsć; Dale sposrědkowana powěsć | Wot | Datum | Tema; Temy | Na; Komu; Za | CC; Kopija
hu    | Továbbított üzenet                  | Feladó | Dátum | Tárgy | Címzett | CC; Másolatot kap
hy    | Փոխանցվող նամակը; Փոխանցված հաղորդագրություն | Ումից; Ուղարկող | Ամսաթիվ | Վերնագիր; Թեմա | Ում; Ստացող | CC; Պատճեն
ia    | Message inviate ultra; Message reinviate | De | Data | Subjecto | A | CC
id    | Pesan Diteruskan; Pesan Terusan     | Dari | Tanggal | Subjek; Perihal | Kepada | CC
is    | Framsent skeyti; Áframsent skeyti; Áframsendur póstur | Frá | Dagsetning; Dags. | Efni; Viðfangsefni | Til | CC; Afrit
it    | Messaggio Inoltrato                 | Mittente; Da | Data | Oggetto | A | CC
ja    | Forwarded Message; 転送メッセージ; 転送されたメッセージ | From; 差出人 | Date; 日付; 送信日時 | Subject; 件名 | To; 宛先 | CC
ka    | გადაგზავნილი წერილი; გადამისამართებული წერილი | გამომგზავნი; ვისგან | თარიღი | თემა; სათაური | მიმღები; ვის | ასლი; CC
kab   | Izen yettwawelhen; Izen yettuwelhen | Si; Sɣur; Seg | Azemz | Amgay; Asentel | I; Ɣer | Anɣ.I; Anɣel i
kk    | Қайта жіберілген хабарлама; Бағдарланған хат; Қайта бағытталған хат | Кімнен; Жіберуші | Күні | Тақырыбы; Тақырып | Кімге; Қабылдаушы | Көшірме; Көшірмесі
ko    | 전달된 메시지; 전달 메시지; 전달된 편지 | 보낸 사람; 보낸사람 | 날짜 | 제목 | 받는 사람; 받는사람 | 참조
lt    | Persiųstas laiškas                  | Kas; Nuo | Data | Tema | Kam | Kopija
lv    | Pārsūtītā vēstule                   | No | Datums | Temats | Uz; Kam | Kopija
mk    | Препратена порака                   | Од | Датум | Наслов; Тема; Предмет | До; За | Копија
ms    | Mesej Dimajukan; Mesej Dikemukakan; Mesej Majuan | Daripada; Dari | Tarikh | Subjek | Kepada | CC; Salinan
nb    | Videresendt melding                 | Fra | Dato | Emne | Til | CC; Kopi
nl    | Doorgestuurd bericht                | Van | Datum | Onderwerp | Aan | CC
nn    | Vidaresend melding; Vidaresendt melding; Vidaresende melding | Frå | Dato | Emne | Til | CC; Kopi
pa    | ਅੱਗੇ ਭੇਜਿਆ ਸੁਨੇਹਾ; ਫਾਰਵਰਡ ਕੀਤਾ ਸੁਨੇਹਾ | ਵਲੋਂ; ਵੱਲੋਂ; ਭੇਜਣ ਵਾਲਾ | ਮਿਤੀ; ਤਾਰੀਖ | ਵਿਸ਼ਾ | ਵੱਲ; ਨੂੰ | CC; ਕਾਪੀ
pl    | Treść przekazanej wiadomości; Przekazana wiadomość; Wiadomość przekazana | Nadawca; Od | Data | Temat | Adresat; Do | Kopia; DW
pt    | Mensagem reencaminhada              | De | Data | Assunto | Para | CC
pt_br | Mensagem encaminhada                | De | Data | Assunto | Para | CC
rm    | Messadi renvià; Messadi tramess vinavant | Da | Data | Object | A | CC
ro    | Mesaj redirecționat; Mesaj înaintat | de la; De la; Expeditor | Dată; Data | Subiect | Către; Pentru | CC
ru    | Перенаправленное сообщение; Пересылаемое сообщение; Переадресованное сообщение | От; Отправитель | Дата | Тема | Кому | Копия
sk    | Preposlaná správa --- Forwarded Message; Preposlaná správa | Od | Dátum | Predmet | Pre; Komu | Kópia
sl    | Posredovano sporočilo               | Od; Pošiljatelj | Datum | Zadeva | Za; Prejemnik | Kp; CC
sq    | Mesazhi i Përcjellë; Mesazh i Përcjellë | Nga | Datë; Data | Subjekt; Temë | Për | CC
sr    | Прослеђена порука                   | Шаље; Од | Датум | Тема; Наслов | Прима; За | Коп; Копија
sv    | Vidarebefordrat meddelande; Vidarebefordrat brev | Från | Datum | Ämne | Till | Kopia; CC
th    | ข้อความที่ส่งต่อ                    | จาก | วันที่ | หัวเรื่อง; เรื่อง | ถึง | สำเนาถึง; สำเนา
tr    | İletilmiş ileti; Yönlendirilmiş İleti; İletilen İleti; Yönlendirilen ileti | Kimden; Gönderen | Tarih | Konu | Kime; Alıcı | CC; Bilgi; Kopya
uk    | Переслане повідомлення              | Від; Від кого | Дата | Тема | Кому | CC; Копія
uz    | Uzatilgan xabar                     | Jo‘natuvchi; Joʻnatuvchi; Kimdan | Sana | Mavzu | Qabul qiluvchi; Kimga | CC; Nusxa
vi    | Tin nhắn đã được chuyển tiếp; Thư đã chuyển tiếp | Từ | Ngày | Tiêu đề; Chủ đề | Tới; Đến | CC; Đồng gửi
zh_cn | 转发的消息; 转发邮件信息; 转发消息   | 发件人; 来自 | 日期 | 主题 | 收件人; 发给 | 抄送
zh_tw | 轉寄郵件; 轉寄訊息                   | 從; 寄件者; 寄件人 | 日期 | 主旨 | 到; 收件者; 收件人 | 副本
"""
