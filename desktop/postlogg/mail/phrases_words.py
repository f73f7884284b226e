"""Data: words around a forward that do not hang together in rows: prefixes of subjects, labels, words of quotations.

Lists of single words are parted by white space, lists with phrases among them by ``;``.
"""

from __future__ import annotations

# Introductions of clients that no row has.
FORWARD_INTRODUCTIONS = """
forwarded by; fwd; fw; weitergeleitet; transféré; reenviado; inoltrato; videresendt; vidarebefordrat; välitetty;
doorgestuurd; przekazane; переслано; this is a forwarded message; forwarded message follows; forwarded mail;
start of forwarded message; forwarded conversation; original message forwarded
"""

# What begins the subject of a forward or of a reply, before the colon. "VS" is a forward in Danish and Norwegian, a
# reply in Finnish: the words above what is quoted tell.
FORWARD_PREFIXES = """
fwd; fwd.; fw; fw.; wg; tr; rv; vb; vs; vl; pd; enc; i; ilt; i̇lt; redir; redir.; rdir; inoltro; doorst; edasi;
posl; továbbítás; továbbítva; weitergeleitet; transfert; videresendt; videresend; vidaresendt; vidarebef;
välitetty; πρθ; προώθ; trs; terusan; reenv; encam; reenc; reencaminhada; reencaminhado; переслано; пересл; пд;
redirecționat; 转发; 轉寄; 转寄; 転送; 전달; הועבר; إعادة; fs; yml; ct; chuyển tiếp; přeposl; přeposláno; prepos;
preposlané; препр; препратено; posr; posredovano; prosl; proslijeđeno; edastatud; persiųsta; pārs; pārsūtīts;
ส่งต่อ; إعادة توجيه; تحويل; ارسال; перенапр; пересилання; 轉發; reencaminhamento; encaminhado; encaminhada;
inoltrato; doorgestuurd; välitetty viesti; reenviado; transféré; transf; 포워드; fwrd;
przekazano; przesłano; przek; továbbítja
"""
REPLY_PREFIXES = """
re; re.; aw; aw.; sv; sv.; vs; antw; antwort; antwoord; odp; odpověď; odpoveď; ref; res; resp; ynt; vá; r; rép;
rép.; réf; rif; atb; ats; bls; svar; vast; vastaus; αποτ; απ; σχετ; yan; отв; ответ; відп; 回复; 回覆; 答复; 回信;
返信; 답장; השב; رد; απάντηση; תגובה; tl; trả lời; atbildėti; ats.; atbilde; vá.; válasz; odgovor; odg; отговор;
ответить; відповідь; одговор; ตอบกลับ; ตอบ; الرد; پاسخ; 答覆; réponse; risposta; resposta; respuesta;
odpowiedź; yanıt; balas; vastus; svarið; 返答
"""
FINNISH_REPLY = "lähettäjä kirjoitti"

# Lines that a block may have beside the five, so that they neither end it nor count for it.
BCC = """
blind copies to; bcc; blindkopi; blindkopie; blindkopia; skjult kopi; cci; cco; bcc kopie; ukw; скрытая копия;
密送; 密件副本; 숨은 참조; skrytá kopie; skrytá kópia; rejtett másolat; titkos másolat; piilokopio; hemlig kopia;
dold kopia; gizli; прихована копія; 密件抄送; 숨은참조; skryta kopia; κρυφή κοιν.
"""
REPLY_TO = """
reply-to; reply to; répondre à; adresse de réponse; antwort an; antwort-an; antworten an; antwortadresse;
responder a; responder para; rispondi a; antwoord aan; beantwoorden; svar til; svar-til; svara till; odpowiedz do;
odpovědět komu; odpověď na; ответить; відповісти; yanıtla; yanıt adresi; vastaus; vastausosoite; válaszcím; 返信先;
回复至; 回覆給
"""
MESSAGE_ID = "message-id; message id; internet message-id"
OTHER = """
sender; organization; organisation; organisasjon; организация; importance; priority; sensitivity; viktighet;
prioritet; wichtigkeit; priorität; importancia; importanza; važnost; ważność; důležitost; belang; tärkeys;
betydelse; attachments; attachment; vedlegg; anlagen; anlage; pièces jointes; bijlagen; bilagor; bilaga; allegati;
adjuntos; datos adjuntos; anexos; přílohy; załączniki; вложения; liitteet; in-reply-to; references; newsgroups;
mailing list; list-id; resent-from; resent-to; resent-date; resent-message-id; return-path; delivered-to;
delivery-date; received; x-mailer; user-agent; mime-version; content-type; conversation; categories; flag status;
when; where; signed by; signed-by; mailed-by; security; anhang; anhänge; pièce jointe; fichiers joints; allegato;
archivos adjuntos; anexo; bijlage; bilag; vedhæftede filer; vedhæftninger; bifogade filer; liite; příloha; prílohy;
príloha; załącznik; mellékletek; melléklet; csatolt fájlok; atașamente; ataşări; ekler; συνημμένα; вложение;
вкладення; прикачени файлове; privici; prilozi; priponke; manused; pielikumi; priedai; tệp đính kèm; lampiran;
添付ファイル; 附件; 첨부 파일; 첨부파일; קבצים מצורפים; المرفقات; важность; важливість; přednost; fontosság;
prioridad; prioridade; importância; önem; σημασία; sensibilité; gevoeligheid; vertraulichkeit; känslighet;
følsomhet; 重要度; 重要性; 優先順位; 중요도; importanță; dôležitosť; pomembnost; tähtsus; sent by; on behalf of;
x-priority; dkim-signature; authentication-results; list-unsubscribe; list-post; list-archive; domainkey-signature
"""

# A line that introduces a quotation ("On … wrote:"): words before the date, words before the name, the last words.
ATTRIBUTION_OPENINGS = """
on am den le el em il giorno op dne dňa dana w dniu u v в at um pe la în data fecha ons dags på a à kl kl. klo от
du från der na dana de data la στις на em o kuupäev op þann í vào lúc pada tanggal เมื่อ ในวันที่ בתאריך في 於 在 il den
"""
ATTRIBUTION_NAME_WORDS = """
heeft hat skrev schrieb schreef wrote kirjutas kirjoitti uživatel používateľ użytkownik пользователь користувач
потребител utilizatorul korisnik uporabnik keltezéssel tarihinde el la om at um kl kl. klo o в о à às le ob
Uhr je ο η ο/η μ.μ μ.μ. π.μ π.μ. מאת كتب korisnik odesílatel oseba lietotājs kasutaja skrifaði p.m a.m p.m. a.m.
"""
ATTRIBUTION_VERBS = """
wrote; writes; said; schrieb; schreibt; skrev; skreiv; følgende; följande; escribió; escribio; va escriure;
escribiu; a écrit; ha scritto; scrive; schreef; geschreven; napsal; napsal(a); napsala; napísal; napísal(a);
napísala; napisał; napisał(a); napisała; pisze; napisao; napisao je; napisao/la; je napisao/la; napisala; escreveu;
scris; a scris; kirjoitti; kirjutas; írta; yazdı; написал; написал(а); написала; написав; написав(-ла); пише; rašė;
rakstīja; έγραψε; idatzi du; skrifaði; 写道; 寫道; 写入; 書きました; を書き込みました; 작성;
כתב; כתב/ה; كتب; đã viết; menulis
"""
