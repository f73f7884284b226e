<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Hinzufügen, was Ihr E-Mail-Programm verwendet: {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Hinzufügen zu: {0}</translation>
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation>Entfernen aus: {0}</translation>
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation>Ihre Adressen</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Aliasse zählen mit: Auch sie muss das CRM kennen.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Domains Ihrer Kollegen</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-Mails nur unter Kollegen werden nicht protokolliert.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>Nie protokollieren</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Adressen, oder Domains mit allen darin.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Immer protokollieren</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Ohne Nachfrage protokolliert, auch was sie zuerst schreiben.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Mich zuerst fragen</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Wartet in der Liste auf Sie, auch wenn automatisch protokolliert wird.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Einer davon unter den Empfängern hält die ganze E-Mail heraus</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Daran unterscheidet Postlogg Kunden von Kollegen und privaten E-Mails.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation>Nicht protokolliert: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Etwas ist schiefgegangen, das Postlogg nicht kennt.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>In der Liste gewählt, bei einer ihrer E-Mails.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Unterhaltungen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Always logged: {0}</source>
      <translation>Immer protokolliert: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Ausgelassen: {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>Zuerst nachgefragt: {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Die Unterhaltung entfernen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg protokolliert E-Mails, indem es sie an die Adressen sendet, die Ihr CRM Ihnen gibt. Halten Sie sie geheim.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>HubSpot protokolliert gesendete E-Mails dann selbst, und sie sollen nicht doppelt dort stehen.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>BCC-Adresse, für gesendete E-Mails</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Weiterleitungsadresse, für empfangene E-Mails</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>Die beiden tauschen</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>&amp;Mein Posteingang ist auch mit HubSpot verbunden</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>&amp;BCC-Adresse, für gesendete E-Mails</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>Weiterleit&amp;ungsadresse, für empfangene E-Mails</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot protokolliert selbst, was Sie senden; Postlogg lässt gesendete E-Mails daher in Ruhe.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Wo Sie sie finden</translation>
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation>Protokolliert</translation>
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation>Gesendet von {0} an {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Empfangen von {0}, an {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Eine Kopie öffnen, die sich nicht ändern lässt</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Schon bekannt, nicht ein zweites Mal protokolliert</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Protokolliert, ohne eine Datei</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Verlangt: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Bei diesem Kontakt ist noch keine E-Mail protokolliert.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-Mails</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Eingegangen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>Nachrichten-ID</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>E-Mails: {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>BCC-Adresse (gesendete E-Mails)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation>{0}: zu groß, nicht protokolliert</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> und {0} weitere</translation>
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation>Ältere E-Mails: {0}</translation>
    </message>
    <message>
      <source>On {0}</source>
      <translation>Bei {0}</translation>
    </message>
  </context>
  <context>
    <name>CrmPanel</name>
    <message>
      <source>In the CRM</source>
      <translation>Im CRM</translation>
    </message>
    <message>
      <source>Timeline of the CRM</source>
      <translation>Zeitleiste des CRM</translation>
    </message>
    <message>
      <source>1 e-mail is logged</source>
      <translation>1 E-Mail ist protokolliert</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>Auf der Zeitleiste von {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (zu groß: nicht gespeichert)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>{0} E-Mails sind protokolliert</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Noch ist nichts protokolliert.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} an {1}</translation>
    </message>
    <message>
      <source>File: {0}{1}</source>
      <translation>Datei: {0}{1}</translation>
    </message>
  </context>
  <context>
    <name>CrmStep</name>
    <message>
      <source>E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.</source>
      <translation>E-Mails werden protokolliert, indem sie an die Adressen gehen, die das CRM Ihnen gibt. Halten Sie sie geheim.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>Ihr CRM</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>Das eingebaute CRM ist noch nicht gestartet.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>Ein &amp;anderes CRM</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>Mit dem &amp;eingebauten CRM ausprobieren</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(kein Absender)</translation>
    </message>
    <message>
      <source>Contacts: {0}</source>
      <translation>Kontakte: {0}</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Unternehmen</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Deals</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Was eingegangen ist</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Was im CRM steht</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Eingebautes CRM</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>Die ersten {0} werden gezeigt: Suchen Sie nach weiteren.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Suche: {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Zeigen: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} ist ein Programm: Es wird von hier aus nicht geöffnet.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>Es gibt kein Programm, das {0} zeigt.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>Von {0} konnte keine Kopie gemacht werden.</translation>
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation>Postlogg: Vorführung</translation>
    </message>
    <message>
      <source>The story is being played…</source>
      <translation>Die Geschichte läuft …</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>Die Geschichte ist zu Ende. Schließen Sie das Fenster, um zu beenden.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Einzelheiten der gewählten E-Mail</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Wählen Sie eine E-Mail, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <source>To {0}</source>
      <translation>An {0}</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Von {0}</translation>
    </message>
    <message>
      <source>From now on…</source>
      <translation>Von nun an …</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Original als Text öffnen</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Was das CRM verlangt</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>Eines davon trifft vermutlich nicht zu:</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Erfüllt</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>Nicht im CRM gefunden.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Nicht erfüllt</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Gefunden: {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Deals: {0}</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Worte des Servers: {0}</translation>
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Subject and reason</source>
      <translation>Betreff und Grund</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>Das CRM wird noch einmal durchsucht; nur wenn es die E-Mail dann noch nicht zeigt, wird sie protokolliert, ohne dass ein Kontakt angelegt wird.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>Diese E-Mail &amp;protokollieren</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Über die &amp;API protokollieren …</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Im &amp;E-Mail-Programm öffnen</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>&amp;Original als Text öffnen</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Über die API protokollieren</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Protokollieren</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>{0} von der Nie-protokollieren-Liste nehmen und protokollieren</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>„{0}“ über die API des CRM protokollieren?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>E-Mails, die neuesten zuerst</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Alle schließen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>Nicht protokolliert: „{0}“, {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Worte des Servers: {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Alle {0} schließen</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Ziehen Sie sie in Thunderbird. Ein Klick zeigt sie in ihrem Ordner.</translation>
    </message>
    <message>
      <source>Show {0} in its folder</source>
      <translation>{0} im Ordner zeigen</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Protokolliert</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Nicht protokolliert</translation>
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation>Person, Adresse oder Betreff suchen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Zeigen: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>No folder is watched.</source>
      <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation>1 Ordner wird beobachtet</translation>
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation>Dieser Desktop zeigt kein Symbol im Infobereich: Das Schließen des Fensters beendet Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>Ein anderes Postlogg ist am Werk; dieses Fenster zeigt, was es tut.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>{0} Ordner werden beobachtet</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>zuletzt nachgesehen {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Sucht in den beobachteten Ordnern nach E-Mails, die Ihre Regeln protokollieren würden und die es nie wurden.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>Sie werden in diesem Tempo übergeben, die ältesten zuerst, und lassen sich zurückziehen, solange sie warten.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Ab diesem Tag suchen</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>Was fehlt im CRM?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>Die Suche läuft</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>Fehlende E-Mails nach Person</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> pro Minute</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Wie viele pro Minute übergeben werden</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Suchen a&amp;b</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>1 E-Mail fehlt.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Nichts fehlt.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>1 E-Mail wird protokolliert.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>Alle an&amp;kreuzen</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>Angekreuzte &amp;protokollieren</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Warum sie dorthin gehört</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>Die Suche wurde abgebrochen. {0} Erneutes Suchen macht dort weiter.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>{0} E-Mails fehlen.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>{0} E-Mails werden protokolliert.</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Automatic logging</source>
      <translation>Automatisches Protokollieren</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Eine Stunde Pause</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Weitermachen</translation>
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
      <source>When each was last used</source>
      <translation>Wann jedes zuletzt benutzt wurde</translation>
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation>{0} (und {1} weitere)</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation>Postlogg: Handbuch</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Die Seite</translation>
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation>Wo HubSpot die beiden Adressen zeigt</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Einstellungen, Objekte, Aktivitäten, die Registerkarte E-Mail-Protokollierung und -Tracking, der Abschnitt Manuelle Protokollierung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Aktivitäten</translation>
    </message>
    <message>
      <source>Email log and track</source>
      <translation>Protokoll &amp; Tracking</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Manuelle Protokollierung</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>BCC-Adresse</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>LeavingNotice</name>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Alle zurückziehen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>Die erste geht in {0} ab</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Wird protokolliert: {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>{0} E-Mails werden protokolliert</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>Was &amp;fehlt im CRM?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>Was würde von &amp;selbst protokolliert?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>S&amp;tatistik</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>Liste als CSV e&amp;xportieren …</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>&amp;Ist alles in Ordnung?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Das ein&amp;gebaute CRM zeigen</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>Mich benach&amp;richtigen, bevor E-Mails abgehen</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>1 E-Mail ist nach {0} geschrieben.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>{1} E-Mails sind nach {0} geschrieben.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation>Protokollierte E-Mails</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Was Sie in einen Ordner dieses Namens legen oder mit diesem Schlagwort versehen, wird protokolliert, sofern die Nie-Liste es nicht ausschließt.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> Sekunden</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Zeit zum Zurückziehen</translation>
    </message>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Älteste E-Mail, die von selbst protokolliert wird</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>An&amp;tworten auf E-Mails, die im CRM sind</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>E-Mails von &amp;Personen, die schon protokolliert wurden</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Ordner für E-Mails, die protokolliert werden sollen</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>kein solcher Ordner</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Schlagwort für E-Mails, die protokolliert werden sollen</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>kein solches Schlagwort</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>Mich benach&amp;richtigen, bevor E-Mails abgehen</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>E-Mails warten lassen, solange der Computer im A&amp;kkubetrieb läuft</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>E-Mails warten lassen, solange die Verbindung &amp;getaktet ist</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>Postlogg bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Protokollieren</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Was mit E-Mails geschieht, die ins CRM gehören.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation>&amp;Zeit zum Zurückziehen, bevor sie abgeht</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>In Ruhe lassen, was ä&amp;lter ist als</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>Name des &amp;Ordners</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Name des Schla&amp;gworts</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>Sp&amp;rache</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>Von &amp;selbst protokollieren</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>&amp;Mich zuerst fragen, in der Liste</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>&amp;Nie von selbst; ich protokolliere von Hand</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>Empfangene E-Mails, die protokolliert werden</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Aus dem E-Mail-Programm</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>Für diesen Benutzer wurde kein E-Mail-Programm gefunden. Richten Sie ein Konto in Thunderbird ein und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Konten und Ordner</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Gesendet, Posteingang und Junk jedes Kontos</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg liest diese Ordner Ihres E-Mail-Programms. Es ändert sie nie.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>E-Mail-Programme werden gesucht …</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>gesendete E-Mails</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>empfangene E-Mails</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>Fehlermeldungen im Junk-Ordner</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>was hier liegt, wird protokolliert</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>Die üblichen ankreuzen</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Noch einmal nachsehen</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg fand diese Konten auf dem Computer. Es liest die angekreuzten Ordner und ändert keinen.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>Ihre E-Mails</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Noch ist kein Ordner angekreuzt.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Der Knopf in Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Gefundene Adressen: {0}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Postlogg</source>
      <translation>Postlogg</translation>
    </message>
    <message>
      <source>Handed in; it will be logged if nothing stands against it.</source>
      <translation>Eingereicht; sie wird protokolliert, wenn nichts dagegen spricht.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>Die Datei {0} kann nicht angenommen werden: {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>Die E-Mail, wie sie gespeichert ist</translation>
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation>
… (der Rest wird nicht gezeigt)</translation>
    </message>
    <message>
      <source>Original: {0}</source>
      <translation>Original: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>Eine Probe: Ihre Regeln, die letzten {0} Tage, als wäre das automatische Protokollieren an gewesen. Nichts geht ab.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>Jetzt wartet jede E-Mail auf Ihr Wort.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>In den letzten {0} Tagen hätte Postlogg {1} mit {2} protokolliert und {3} ausgelassen.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>Was würde von selbst protokolliert?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>Die Probe läuft</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Was aus jeder E-Mail geworden wäre</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>Jetzt wird nichts von selbst protokolliert.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Wären protokolliert worden</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Wären ausgelassen worden</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 E-Mail</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>Lieber &amp;zuerst mich fragen</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>&amp;Von nun an von selbst protokollieren</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>Jetzt werden E-Mails von selbst protokolliert.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Hätten auf Sie gewartet</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} E-Mails</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} Personen</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Abgebrochen. Bisher: {0}</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>{0} E-Mails wurden angesehen.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Thunderbird kann um das Senden gebeten werden. Dass es sendet, zeigt sich bei der ersten Weiterleitung; abgegangen ist nichts.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Eine Test-E-Mail senden</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Die Verbindung testen</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>unterwegs …</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Es funktioniert.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>sobald Ihr E-Mail-Programm sie abgeholt hat …</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>sie kam zurück</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Wählen Sie zuerst ein Konto und eine Ihrer Adressen.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>Zurück in Ihrem Posteingang</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>noch nicht gesehen; sehen Sie in Ihrem E-Mail-Programm nach</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg übergibt E-Mails mit dem Konto, mit dem Ihr E-Mail-Programm sendet.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Ein Passwort liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Postausgangsserver</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Art der Anmeldung</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Keine Anmeldung</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Das Passwort im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Postausgangsserver</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>&amp;Anmelden mit</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>&amp;Benutzername</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>Pass&amp;wort</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>Das eingebaute CRM nimmt E-Mails auf diesem Computer entgegen: nichts einzugeben.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Aufbewahren</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Bietet Ihr Anbieter App-Passwörter an, wählen Sie Passwort und geben Sie eines davon ein.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Einen Server wählen</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>Keiner gefunden: Wählen Sie Ordner auf der Seite E-Mail</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Noch ist kein Passwort aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg übergibt E-Mails mit dem Konto, mit dem Ihr E-Mail-Programm sendet.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Es gibt noch kein Konto zum Senden.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>&amp;E-Mails von nun an von selbst protokollieren</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Sonst wartet jede E-Mail in der Liste auf Ihr Wort.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Schritt für Schritt einrichten …</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>Von nun an werden E-Mails von selbst protokolliert. Was wäre das im letzten Monat gewesen?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Postlogg einrichten</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Später weitermachen</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Fertig</translation>
    </message>
  </context>
  <context>
    <name>StatisticsDialog</name>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>What Postlogg has logged in the last {0} weeks.</source>
      <translation>Was Postlogg in den letzten {0} Wochen protokolliert hat.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Protokolliert pro Woche</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>Nicht protokolliert, und warum</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>protokolliert; {0} weitere von Hand</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>protokolliert</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>bestätigt: Das CRM wird nicht gefragt</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>bis das CRM sie zeigt (Median)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>Nichts wurde ausgelassen.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>vom CRM bestätigt, von {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Schritt {0} von {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>Ein Knopf in jeder Nachricht, und einer dort, wo Sie schreiben: Sie protokollieren und sagen, was protokolliert ist.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>Das Schlagwort für E-Mails, die protokolliert werden sollen; sein Name steht auf der Seite „Protokollieren“.</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>Protokolliertes mit dem &amp;Schlagwort „{0}“ versehen</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>Protokolliertes mit dem Schlagwort &amp;markieren</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Der Knopf in Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>Das Schlagwort</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>Oder wählen Sie dort „Add-on aus Datei installieren“ hinter dem Zahnrad; die Datei liegt in Ihren Downloads.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>Den Knopf zu Thunderbird hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird hat Version {0} des Knopfs; dieses Postlogg bringt {1} mit.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>Den Knopf nicht länger mit Postlogg sprechen lassen</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>Nicht hinzugefügt. Mit ihm protokollieren Sie mit einem Klick und sehen, was protokolliert ist.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg ist dafür bereit. In Thunderbird bleiben zwei Schritte:</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>Er ist in Thunderbird, findet aber Postlogg nicht: Fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>Er ist in Thunderbird, aber unter Add-ons und Themes ausgeschaltet.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Hinzugefügt, nie verbunden: Er verbindet sich, sobald Thunderbird gestartet wird.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Verbunden: Version {0}, Start: {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  Öffnen Sie in Thunderbird das Menü, dann Add-ons und Themes.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Ziehen Sie diese Datei auf diese Seite, und bestätigen Sie:</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>Ein Schlüssel liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Mit ihm fragt Postlogg das CRM, ob eine E-Mail angekommen ist und bei wem sie protokolliert ist.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Das CRM wird gefragt …</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>&amp;Zugriffsschlüssel (Service Key oder private App)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Zugriffsschlüssel (Service Key oder private App)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>Seine Adressen müssten {0} und {1} sein; vergleichen Sie sie mit dem, was HubSpot zeigt.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>Der Schlüssel ist vergessen; das CRM wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>&amp;Schlüssel vergessen</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>Ein Zugriffsschlüssel hat nur Buchstaben, Ziffern und Zeichen des englischen Alphabets.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>Der Schlüssel ist aufbewahrt, konnte aber nicht ausprobiert werden.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>Der Schlüssel ist für das Konto {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Ihm fehlen diese Berechtigungen: {0}. Fügen Sie sie im CRM hinzu.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>&amp;Automatisches Protokollieren</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>Was würde von &amp;selbst protokolliert?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Das ein&amp;gebaute CRM zeigen</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Letzte &amp;Fehler</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Weitermachen</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>Eine Stunde &amp;Pause</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 E-Mail braucht Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisches Protokollieren ist an</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Fragt vor dem Protokollieren</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisches Protokollieren ist aus</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <source>Postlogg: {0}</source>
      <translation>Postlogg: {0}</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Pause bis {0}</translation>
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation>{0} E-Mails brauchen Aufmerksamkeit</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>&amp;Liste öffnen</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistik</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>In Postlogg starten</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Zeigen, was darin protokolliert ist</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Wird gestartet …</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Es läuft in Postlogg, nur auf diesem Computer. E-Mails werden darin protokolliert und gehen sonst nirgendwohin.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Ein kleines CRM auf diesem Computer, mit den Regeln von HubSpot. Probieren Sie alles aus; nichts geht hinaus.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Protokolliert pro Woche</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Woche vom {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>diese Adresse</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>&amp;Von nun an</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>E-Mails mit {0} immer protokollieren</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>E-Mails mit allen bei {0} immer protokollieren</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Diese Unterhaltung immer protokollieren</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>{0} nie protokollieren</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>Niemanden bei {0} protokollieren</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>Diese Unterhaltung nie protokollieren</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Mich bei E-Mails mit {0} fragen</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Mich bei E-Mails mit allen bei {0} fragen</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Mich bei dieser Unterhaltung fragen</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>diese Domain</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>Die Adresse eines Benutzers, eine verbundene oder ein Alias: E-Mails von anderen weist es zurück.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Adressen, die das CRM als Ihre kennt</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Domains Ihrer Kollegen</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-Mails nur unter Kollegen werden nicht protokolliert.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>&amp;Gesundheit, Steuer und Sozialämter</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Alle bei einem &amp;privaten E-Mail-Dienst (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>&amp;Ihre eigenen Adressen, die das CRM nicht kennt</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Daran unterscheidet Postlogg Kunden von Kollegen und privaten E-Mails.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Noch ist keine Ihrer Adressen angekreuzt.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>Welche davon kennt das CRM als Ihre?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>Nie protokollieren, für den Anfang</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Einer davon unter den Beteiligten hält die E-Mail heraus.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>Keine Adresse eines CRM, das Postlogg kennt; sie wird verwendet, wie sie da steht.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>Das ist die BCC-Adresse von {0}: Sie gehört in das andere Feld.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ Eine Adresse von {0}, für gesendete und empfangene E-Mails</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ Eine BCC-Adresse von {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ Eine Weiterleitungsadresse von {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>Das ist die Weiterleitungsadresse von {0}: Sie gehört in das andere Feld.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>Sie wird jetzt protokolliert.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>Sie wird über die API des CRM protokolliert.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>Zu spät: Sie sind schon abgegangen.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>{0} zurückgezogen; zu spät für {1}, schon abgegangen.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>{0} zurückgezogen.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>Über die API gibt es nichts zu protokollieren.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Es gibt nichts noch einmal zu versuchen.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Zu spät: Sie ist schon abgegangen.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Zurückgezogen: Sie wird nicht protokolliert.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>Sie ist schon unterwegs.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>E-Mails erscheinen hier, sobald Ihr E-Mail-Programm sie gesendet oder empfangen hat.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg liest die Ordner, die Ihr E-Mail-Programm auf diesem Computer hält. Wählen Sie, welche.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>Ihr CRM hat eine Adresse für gesendete und eine für empfangene E-Mails. Postlogg braucht mindestens eine.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Alles bereit</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Nichts hier</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Keine E-Mail passt zu diesem Filter.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Which folders?</source>
      <translation>Welche Ordner?</translation>
    </message>
    <message>
      <source>Choose folders</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>Wo ist Ihr CRM?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>Adressen eingeben</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>Nachrichten-ID</translation>
    </message>
  </context>
  <context>
    <name>header</name>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisches Protokollieren ist aus</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>E-Mails werden aufgelistet und nicht protokolliert; von Hand können Sie sie protokollieren.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisches Protokollieren ist an</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>E-Mails, die ins CRM gehören, werden von selbst protokolliert.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Fragt vor dem Protokollieren</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>E-Mails, die ins CRM gehören, warten hier auf Ihr Wort.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>Was inzwischen kommt, wird aufgelistet und nicht protokolliert; von Hand können Sie es protokollieren.</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Pause bis {0}</translation>
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation>Wählen Sie „Braucht Aufmerksamkeit“ über der Liste; jede Zeile sagt, warum, und kann wieder versucht werden.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Wählen Sie „Wartet“ über der Liste für das, was der Server sagt; „Noch einmal versuchen“ versucht es sofort.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Hilfe (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Thunderbird wird gebeten, sie zu zeigen.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>Das E-Mail-Programm wird gebeten, sie zu zeigen.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>Kein E-Mail-Programm kann darum gebeten werden.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Noch kann nichts protokolliert werden: Die Adresse Ihres CRM fehlt.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Noch kann nichts protokolliert werden: Es fehlt ein Konto zum Senden.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>Eingeben</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Eines wählen</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>nicht verlangt</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, Port {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, vom ersten Byte an</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, nach STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>keine: Sie verlässt diesen Computer nicht</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>Das CRM nahm die Test-E-Mail an, zeigt sie aber nicht.</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Worte des Servers: {0}</translation>
    </message>
    <message>
      <source>On the timeline</source>
      <translation>Auf der Zeitleiste</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_sending</name>
    <message>
      <source>Thunderbird forwards what you received; the outgoing server takes what you sent without the button.</source>
      <translation>Thunderbird leitet weiter, was Sie empfangen haben; der Postausgangsserver nimmt, was Sie ohne den Knopf gesendet haben.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, mit dem Knopf: kein Passwort nötig</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>Der Knopf hat sich noch nicht verbunden: Bis dahin warten Weiterleitungen.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Es leitet weiter, was Sie empfangen haben; was Sie senden, protokolliert sein Knopf beim Schreiben. Was ohne den Knopf gesendet wurde, etwa vom Telefon, braucht weiterhin einen Postausgangsserver.</translation>
    </message>
    <message>
      <source>TLS</source>
      <translation>TLS</translation>
    </message>
    <message>
      <source>STARTTLS</source>
      <translation>STARTTLS</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <translation>nicht verschlüsselt</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, Port {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, und {0} für gesendete E-Mails</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>Das Programm, das Thunderbird startet, antwortet nicht: Installieren Sie Postlogg noch einmal.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>es hat sich verbunden</translation>
    </message>
    <message>
      <source>The button</source>
      <translation>Der Knopf</translation>
    </message>
    <message>
      <source>Postlogg's side</source>
      <translation>Postloggs Seite</translation>
    </message>
    <message>
      <source>Thunderbird's side</source>
      <translation>Thunderbirds Seite</translation>
    </message>
    <message>
      <source>The button is not in Thunderbird yet: add it.</source>
      <translation>Der Knopf ist noch nicht in Thunderbird: Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>Der Knopf ist in Thunderbird ausgeschaltet, unter Add-ons und Themes.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>in Thunderbird, Version {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird findet Postlogg nicht: Fügen Sie den Knopf noch einmal hinzu.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird hat sich nie mit Postlogg verbunden: Starten Sie es.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>Version {0} antwortet</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>validation</name>
    <message>
      <source>One address at a time, please.</source>
      <translation>Bitte eine Adresse nach der anderen.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>„{0}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>„{0}“ ist eine Adresse; hierher gehört nur, was nach dem @ steht.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>„{0}“ ist keine Domain wie zum Beispiel acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>E-Mails mit {0} werden immer protokolliert.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>E-Mails mit {0} werden nie protokolliert.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>Bei E-Mails mit {0} werden Sie gefragt.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Über {0} ist nichts mehr vermerkt.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Diese Unterhaltung wird immer protokolliert.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Diese Unterhaltung wird ausgelassen.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>Bei dieser Unterhaltung werden Sie gefragt.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Über diese Unterhaltung ist nichts mehr vermerkt.</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation>An einen Kunden gesendet</translation>
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation>An einen Kunden gesendet: {detail}</translation>
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation>Antwortet auf eine E-Mail, die im CRM ist</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>Von jemandem, den Sie schon protokolliert haben</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>Von jemandem, den Sie schon protokolliert haben: {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Sie haben darum gebeten</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Wird immer protokolliert, wie von Ihnen gewählt</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Wird immer protokolliert, wie von Ihnen gewählt: {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Sie wollen zuerst gefragt werden</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Sie wollen zuerst gefragt werden: {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>Von jemandem, den Sie noch nicht protokolliert haben</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Noch nicht protokolliert: {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>Automatisches Protokollieren war aus</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Älter als der Anfang von Postlogg hier</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>Das CRM liest Ihr Postfach und protokolliert selbst, was Sie senden</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>Zu alt, um von selbst protokolliert zu werden</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>Zu alt, um von selbst protokolliert zu werden: {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>Nicht von einer Ihrer Adressen gesendet</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} ist keine Ihrer Adressen</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>An niemanden gerichtet</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Nur unter Kollegen</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>Auf Ihrer Liste dessen, was nie protokolliert wird</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>Auf Ihrer Liste dessen, was nie protokolliert wird: {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Sie haben diese Unterhaltung ausgelassen</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Sie haben sie beim Schreiben ausgelassen</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Von einer Maschine gesendet</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Von einer Maschine gesendet ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>Von einer Mailingliste</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>Von einer Mailingliste ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>Eine Meldung über eine nicht zugestellte E-Mail</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>Ihre E-Mail an {detail} kam nicht an</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>Eine Meldung des CRM</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>Eine Kalendereinladung oder die Antwort auf eine</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Verschlüsselt: Das CRM könnte sie nicht lesen</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Als privat gekennzeichnet</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Als {detail} gekennzeichnet</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>Ein Entwurf</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Junk</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>Eine Kopie einer E-Mail, die Sie gesendet haben</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>Postloggs eigene Weiterleitung an das CRM</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>Keine Adresse des CRM ist eingetragen</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>Das CRM würde sie ablehnen</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>Das CRM würde sie ablehnen: {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>Sie kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>Sie kann nicht gelesen werden: {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Sie haben das CRM selbst in Bcc gesetzt</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Sie haben sie selbst an das CRM weitergeleitet</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Wird wieder versucht</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Protokolliert</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Aufgegeben</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Kam zurück</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Protokolliert, bestätigt</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Wartet auf Ihr Wort, ob sie protokolliert wird</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>Unterwegs zum CRM</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Noch nicht übergeben; es wird wieder versucht</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Protokolliert: Der Mailserver nahm sie für das CRM an</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>Nicht protokolliert: Der Mailserver lehnte sie ab</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>Nicht protokolliert: nach fünf Tagen aufgegeben</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>Nicht protokolliert: Sie kam mit einer Fehlermeldung zurück</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Protokolliert: Das CRM zeigt sie</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>Nicht protokolliert: Sie haben sie zurückgezogen</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Eingereicht</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Gefunden in {detail}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation>Entschieden: {detail}</translation>
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation>Sie haben darum gebeten, sie zu protokollieren</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Wartet einen Augenblick, damit sie zurückgezogen werden kann</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>In der Warteschlange für das CRM</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>In der Warteschlange: {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Dem Mailserver übergeben</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Übergeben an {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Vom Mailserver angenommen</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Vom Mailserver angenommen: {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>Diesmal nicht angenommen</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>Diesmal nicht angenommen: {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Vom Mailserver abgelehnt</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Abgelehnt: {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Nach fünf Tagen aufgegeben</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Nach fünf Tagen aufgegeben: {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Zurückgezogen, bevor sie abging</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Zurückgezogen: {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Sie haben um einen neuen Versuch gebeten</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Wieder versucht: {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>Eine Fehlermeldung kam</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>Eine Fehlermeldung kam: {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Unterwegs verzögert</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Unterwegs verzögert: {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>Die E-Mail ist nicht mehr, wo sie gefunden wurde</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>Nicht gefunden: {detail}</translation>
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation>Das CRM zeigt sie</translation>
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation>Das CRM zeigt sie: {detail}</translation>
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation>Nach einem Tag nicht im CRM gefunden</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>Nicht im CRM gefunden: {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>Das CRM sandte eine Meldung dazu</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>Das CRM sagt: {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>Sie erreichte nicht alle</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>Sie erreichte {detail} nicht</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird sandte sie mit dem CRM in Bcc</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Über die API des CRM protokolliert</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Über die API des CRM protokolliert: {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Ohne Anhang protokolliert</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>ein Anhang ist zu groß</translation>
    </message>
    <message>
      <source>its text is too large</source>
      <translation>ihr Text ist zu groß</translation>
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation>niemand darin kann ein Kontakt sein</translation>
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation>Sie haben dort keinen persönlichen E-Mail-Zugriff</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>das CRM kennt die Absenderadresse nicht</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>der Kontakt steht auf dessen Liste der nie Protokollierten</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>der Kontakt wurde dort endgültig gelöscht</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>für den Kontakt ist keine Rechtsgrundlage eingetragen</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>sie enthält mehrere E-Mails</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>der Kopf der weitergeleiteten E-Mail fehlt</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>sie braucht einen Text- und einen HTML-Teil</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>es liest diese Sprache nicht</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>der Kopf der weitergeleiteten E-Mail ist nicht lesbar</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>ein Teil weiter unten in einer Unterhaltung</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>in einer angehängten Datei</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>größter</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>keines von beiden</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>keine Absenderadresse</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>keine Absenderadresse darin</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>hier nicht bekannt</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>eine E-Mail</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>mehrere E-Mails einer Unterhaltung</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>text and HTML</source>
      <translation>Text und HTML</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} MB</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} kB</translation>
    </message>
    <message>
      <source>{number} bytes</source>
      <translation>{number} Byte</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Posteingang</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>Nicht im CRM gefunden</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Von Hand protokolliert</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Wartet auf das Ende der Pause; bis dahin kann sie zurückgezogen werden</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>Der Mailserver nahm sie für das CRM an, aber das CRM zeigt sie nicht</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 Deal</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Empfangen</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 Tag</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Wird protokolliert</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Nicht protokolliert</translation>
    </message>
    <message>
      <source>Logged already</source>
      <translation>Schon protokolliert</translation>
    </message>
    <message>
      <source>{title}: {what}</source>
      <translation>{title}: {what}</translation>
    </message>
    <message>
      <source>Will be logged on {0}</source>
      <translation>Wird bei {0} protokolliert</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Geht jetzt ab</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Nächster Versuch in {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0}; bis dahin kann sie zurückgezogen werden</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} Deals</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Über die API protokolliert bei {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Bestätigt bei {0}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} Tagen</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Geht in {0} ab</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>Der Anbieter verlangt ein App-Passwort statt des eigenen Passworts des Kontos.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Legen Sie auf der Sicherheitsseite des Anbieters ein App-Passwort an und geben Sie es in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google will zuerst sehen, dass Sie sich mit einem Browser anmelden.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Melden Sie sich mit einem Browser auf diesem Computer bei Google an, bestätigen Sie, dass Sie es waren, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Melden Sie sich in den Einstellungen des Kontos mit Google an, oder geben Sie dort ein App-Passwort ein.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>Das Senden aus einem Programm ist für dieses Microsoft-365-Postfach abgeschaltet.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Bitten Sie den Administrator, „Authentifiziertes SMTP“ für das Postfach einzuschalten.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Microsoft lässt Programme sich nicht mehr mit einem Passwort anmelden.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Wählen Sie „Mit Microsoft anmelden“ (OAuth 2.0) in den Einstellungen des Kontos.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>Eine Sicherheitsregel der Organisation hindert dieses Programm an der Anmeldung.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Fragen Sie den Administrator, welche Regel die Anmeldung verhindert hat; mit „Mit Microsoft anmelden“ wird sie meist durchgelassen.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>Der Anbieter hat das Konto oder die Anmeldung daran vorerst gesperrt.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Melden Sie sich bei der Webmail an, folgen Sie dem, was dort steht, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>Der Zugriff durch E-Mail-Programme ist in den Einstellungen des Postfachs abgeschaltet.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Schalten Sie in der Webmail den Zugriff durch E-Mail-Programme (IMAP und SMTP) ein, und verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Es gab zu viele Anmeldeversuche, darum hört der Server eine Weile nicht zu.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>Nichts zu tun: Es wird später wieder versucht. Hört es nicht auf, prüfen Sie das Passwort.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>Das Konto hat vorerst so viel gesendet, wie es darf.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>Nichts zu tun: Es wird später wieder versucht.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>Der Server kann das Passwort im Augenblick nicht prüfen.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>Der Empfänger nimmt nur E-Mails bestimmter Absender an, und Sie sind nicht darunter.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Fügen Sie Ihre Adresse zu denen hinzu, die das CRM als Ihre kennt, oder wählen Sie die richtige CRM-Adresse.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>Der Server will die Verbindung verschlüsselt haben, bevor man mit ihm spricht.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Wählen Sie STARTTLS oder TLS für den Postausgangsserver in den Einstellungen des Kontos.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>Der Server verlangt eine Anmeldung, bevor er E-Mails annimmt.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Geben Sie Benutzername und Passwort des Postausgangsservers in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>Der Server befördert E-Mails an andere Domains nur für seine eigenen Benutzer, und Sie kennt er nicht als einen davon.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Prüfen Sie Postausgangsserver, Benutzername und Passwort dieses Kontos.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>Der Server nimmt Benutzername und Passwort nicht an.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Geben Sie das Passwort noch einmal ein; viele Anbieter verlangen hier ein App-Passwort.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>Das Konto darf nicht von dieser Absenderadresse senden.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Wählen Sie den Postausgangsserver, der zu der Adresse gehört, oder lassen Sie die Adresse dem Konto als Alias hinzufügen.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>Der Anbieter hat das Senden von diesem Konto gesperrt, weil es nach Spam aussah.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Bitten Sie den Administrator oder den Anbieter, das Konto zu entsperren.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>Die Organisation lässt nicht zu, dass E-Mails an Adressen außerhalb weitergeleitet werden.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Bitten Sie den Administrator, die Weiterleitung an die Adresse des CRM zuzulassen.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>Das Konto hat so viel gesendet, wie sein Anbieter vorerst zulässt.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>Der Server glaubt nicht, dass es die Absenderadresse gibt.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Prüfen Sie die Absenderadresse auf einen Tippfehler.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>Dem Server gefällt nicht, wie sich dieser Computer vorgestellt hat.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Prüfen Sie, ob Postausgangsserver und Port die für E-Mail-Programme sind (587 oder 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>Von Absendern, die ihm neu sind, nimmt der Server E-Mails erst beim zweiten Versuch an.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>Nichts zu tun: Es wird in einigen Minuten wieder versucht.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>Der Anbieter des Empfängers bremst E-Mails von diesem Mailserver eine Weile.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>Zu viele Verbindungen zum Server sind zugleich offen.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>Das Postfach des CRM bekommt im Augenblick mehr E-Mails, als es annimmt.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>Der Mailserver hat keinen Platz mehr.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>Nichts zu tun: Es wird später wieder versucht. Dauert es an, sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>Der Mailserver des CRM war so lange nicht erreichbar, dass der Mailserver aufgab.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Prüfen Sie die Adresse des CRM; ist sie richtig, protokollieren Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>Die Nachricht ist größer, als der Server annimmt.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Protokollieren Sie sie ohne ihre Dateien: Fügen Sie diese im CRM von Hand hinzu, oder als Links.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Wenn das die Adresse des CRM ist, prüfen Sie sie: Das Postfach eines CRM ist kaum je voll.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>Der Server nimmt eine angehängte Datei nicht an: wegen ihrer Art, oder weil sie schädlich aussieht.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Protokollieren Sie die Nachricht von Hand ohne diese Datei.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>Die Empfängerseite konnte nicht feststellen, dass die E-Mail von der Domain des Absenders kommt.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Senden Sie über den eigenen Mailserver der Domain, und bitten Sie dessen Administrator, SPF, DKIM und DMARC zu prüfen.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>Der Server nimmt von der Internetadresse, von der diese E-Mail kommt, keine E-Mails an.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Prüfen Sie, ob der eigene Postausgangsserver des Kontos verwendet wird; bitten Sie sonst seinen Betreiber, ihn von der Liste streichen zu lassen.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>Der Server hielt die Nachricht für etwas, das seine Regeln nicht erlauben, etwa Spam.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Protokollieren Sie die Nachricht von Hand, oder bitten Sie den Administrator des Servers, E-Mails an die Adresse des CRM durchzulassen.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>Die Nachricht hat Zeilenenden, die der Server nicht annimmt.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Protokollieren Sie die Nachricht von Hand.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>Die Nachricht lief zwischen Mailservern im Kreis.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Prüfen Sie die Adresse des CRM, und dass keine Regel E-Mails an sie zu Ihnen zurückleitet.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>Der Server nimmt die Nachricht wegen eines Fehlers in ihrem Kopf nicht an.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>Für die Domain hinter dem @ gibt es keinen Mailserver.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Prüfen Sie die Adresse des CRM auf einen Tippfehler.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Beim Empfänger gibt es keine solche Adresse.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Kopieren Sie die Adresse des CRM noch einmal von dessen eigener Einstellungsseite.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>Die Empfängerseite kennt diese Adresse nicht, oder nicht mehr.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>Der Server nimmt die Absenderadresse nicht an.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>Der Empfänger hat keinen Platz für weitere E-Mails.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>Die Nachricht ist zu groß für den Server.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>Ein Server unterwegs nimmt Adressen mit solchen Buchstaben nicht an.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>Die Empfängerseite konnte nicht feststellen, wer die E-Mail gesendet hat.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>Der Server nimmt nicht an, wie Postlogg sich angemeldet hat.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Geben Sie das Passwort noch einmal ein, oder melden Sie sich in den Einstellungen des Kontos beim Anbieter an.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>Eine Regel des Servers verbietet die Nachricht.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Bitten Sie den Administrator des Servers, E-Mails an die Adresse des CRM durchzulassen.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>Der Mailserver fand keinen Weg zum Mailserver des CRM.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Prüfen Sie die Adresse des CRM, und protokollieren Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>Der Server verstand nicht, was Postlogg sagte.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>Der Server nimmt die Nachricht nicht an, wie sie geschrieben ist.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>Der Mailserver erreicht den Mailserver des CRM im Augenblick nicht.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>Eine Regel des Servers lässt die Nachricht warten.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>Der Mailserver schließt für einen Augenblick.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>Der Mailserver kann die Nachricht im Augenblick nicht annehmen.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>Der Mailserver verstand nicht, was Postlogg zu ihm sagte.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>Die Nachricht ist zu groß, oder das Postfach ist voll.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Protokollieren Sie sie ohne ihre Dateien, oder prüfen Sie die Adresse des CRM.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>Der Mailserver nimmt für diese Adresse oder von diesem Absender keine E-Mails an.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Prüfen Sie die Adresse des CRM und die des Absenders.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>Der Mailserver lehnte die Nachricht ab.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Lesen Sie, was er sagt, und protokollieren Sie die Nachricht noch einmal, wenn das erledigt ist.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>Die Nachricht verzögert sich unterwegs.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>Nichts zu tun: Der Mailserver versucht es weiter.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>Die Nachricht kam nicht an.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Lesen Sie, was der Mailserver sagt, und protokollieren Sie die Nachricht noch einmal, wenn das erledigt ist.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>Öffnen Sie in HubSpot Einstellungen &gt; Objekte &gt; Aktivitäten &gt; E-Mail-Protokollierung und -Tracking. Beide Adressen stehen unter Manuelle Protokollierung, jede mit einem Kopieren-Knopf.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>Der Befehl, der das eingebaute CRM startet, gibt beide Adressen aus.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Eingebautes CRM</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>Öffnen Sie in Pipedrive Settings &gt; Email sync &gt; Smart Bcc und kopieren Sie die Adresse; sie dient für gesendete und empfangene E-Mails.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>Öffnen Sie in Capsule My Preferences &gt; Mail Drop Box; die Drop-Box-Adresse dient für gesendete und empfangene E-Mails.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>Öffnen Sie in Salesforce Ihre persönlichen Einstellungen &gt; My Email to Salesforce; die Adresse dient für gesendete und empfangene E-Mails.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Suchen Sie in den Einstellungen Ihres CRM nach einer Adresse, die E-Mails protokolliert: Oft heißt sie BCC-, Drop-Box-, Protokollierungs- oder Weiterleitungsadresse.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Ein anderes CRM</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail hat auf diesem Computer nur die Nachrichten dieses IMAP-Kontos, die geöffnet wurden: Schalten Sie in den Eigenschaften des Ordners „Für die Offline-Benutzung synchronisieren“ für Gesendet und Posteingang ein.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed hat auf diesem Computer nur die Nachrichten dieses IMAP-Kontos, die geöffnet wurden, und keine Kopie von dem, was gesendet wird: Lassen Sie Postlogg die E-Mails des Kontos auf dem Server selbst lesen.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution hat auf diesem Computer nur die Nachrichten dieses Kontos, die geöffnet wurden: Schalten Sie „Entfernte E-Mails automatisch lokal abgleichen“ in den Empfangsoptionen des Kontos ein.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution behält keine Kopien von dem, was dieses Konto sendet: Wählen Sie in den Vorgaben des Kontos einen „Ordner für verschickte Nachrichten“.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution hält die E-Mails dieses Kontos in einer Form, die Postlogg nicht lesen kann: Lassen Sie sie über IMAP eintreffen, oder in einem zweiten E-Mail-Programm.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>Auf {0} wurde kein Ordner für gesendete E-Mails gefunden, sodass nur empfangene protokolliert werden können: Sorgen Sie dafür, dass das E-Mail-Programm dort Kopien von dem behält, was es sendet.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>Für dieses Konto gibt es keinen SMTP-Server: Nennen Sie einen mit --smtp, damit E-Mails protokolliert werden können.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail hält das IMAP-Konto „{0}“ in Akonadi, wo es nicht gelesen werden kann: Lassen Sie einen Filter die E-Mails in einen lokalen Ordner kopieren, oder lesen Sie es mit einem zweiten E-Mail-Programm auf diesem Computer.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail behält keine Kopien von dem, was die Identität „{0}“ sendet: Wählen Sie in ihren Einstellungen unter Erweitert einen Ordner für gesendete Nachrichten.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail legt die Kopien von dem, was die Identität „{0}“ sendet, in einen Ordner in Akonadi, wo sie nicht gelesen werden können: Wählen Sie in ihren Einstellungen unter Erweitert einen lokalen Ordner für gesendete Nachrichten.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} hält seine E-Mails in einer Form, die kein anderes Programm lesen kann: Lassen Sie Postlogg das Konto auf seinem Mailserver lesen, oder fügen Sie es auf diesem Computer einem zweiten E-Mail-Programm hinzu, etwa Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} speichert seine E-Mails verschlüsselt, sodass kein anderes Programm sie lesen kann: Installieren Sie Proton Mail Bridge und lassen Sie Postlogg das Konto darüber per IMAP lesen.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} speichert seine E-Mails verschlüsselt und lässt sie kein anderes Programm lesen: Setzen Sie die CRM-Adresse in Bcc, wenn Sie eine Nachricht schreiben, die dorthin gehört.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} hat für dieses Konto keinen SMTP-Server: Geben Sie in den Einstellungen einen ein, damit E-Mails protokolliert werden können.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>Auf diesem Computer wurde kein Ordner Gesendet dieses Kontos gefunden: {0} muss hier Kopien der gesendeten E-Mails behalten.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} sagt nicht, welche Adresse dieses Konto hat: Geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>Die Dateien von {0} können nicht gelesen werden ({1}): Prüfen Sie, ob dieser Benutzer sie lesen darf.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg läuft in einem Flatpak, das die Dateien der E-Mail-Programme nicht sehen darf: Führen Sie „flatpak override --user --filesystem=home:ro {0}“ aus und starten Sie es neu.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg läuft in einem Snap, das die verborgenen Ordner nicht sehen darf, in denen E-Mail-Programme ihre E-Mails ablegen: Installieren Sie Postlogg in anderer Form, etwa als Debian-Paket.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>Die Einstellungen von Thunderbird können nicht gelesen werden ({0}): Prüfen Sie, ob dieser Benutzer den Profilordner lesen darf.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird hat die Nachrichten dieses Kontos nicht auf diesem Computer, darum können sie nicht gelesen werden: Schalten Sie „Nachrichten für alle Ordner dieses Kontos auf diesem Computer bereithalten“ unter Konten-Einstellungen, Synchronisation &amp; Speicherplatz ein.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird behält keine Kopien von dem, was dieses Konto sendet: Schalten Sie „Eine Kopie speichern unter“ unter Konten-Einstellungen, Kopien &amp; Ordner ein.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird hat für dieses Konto keinen SMTP-Server: Geben Sie in den Einstellungen einen ein, damit E-Mails protokolliert werden können.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Der Posteingang ist noch nicht auf diesem Computer: Er erscheint, sobald Thunderbird eine Nachricht darin gespeichert hat.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Der Ordner Gesendet ist noch nicht auf diesem Computer: Er erscheint, sobald Thunderbird eine Nachricht darin gespeichert hat.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>Der Zugriffsschlüssel ist für das Konto {0}, aber {1} ist die Adresse des Kontos {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>Die API des CRM zeigt kein Zertifikat, dem man vertrauen kann.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>Die API des CRM ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>Die API des CRM antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>Die API des CRM kann nicht gefragt werden ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>Das CRM hat keinen Kontakt {0}: Fügen Sie ihn dort hinzu, und protokollieren Sie die E-Mail dann noch einmal.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>Die API des CRM wurde öfter gefragt, als das Konto zulässt; sie wird später wieder gefragt.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>Die API des CRM ist mit diesem Datensatz beschäftigt; sie wird später wieder gefragt.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>Das Konto des CRM wird verlegt; seine API wird später wieder gefragt.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>Die API des CRM lehnte die Anfrage ab ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Dem Zugriffsschlüssel fehlt ({0}): {1}. Fügen Sie es im CRM hinzu.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>Das CRM nimmt den Zugriffsschlüssel nicht an: Legen Sie dort einen neuen an und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>Der Zugriffsschlüssel darf dies im CRM nicht.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>Die API des CRM ist außer Betrieb ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Angenommen, aber nach einem Tag nicht im CRM gefunden.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>Die E-Mail ist nicht mehr in ihrem Ordner und kann daher nicht über die API protokolliert werden.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>Der Zugriffsschlüssel des CRM liegt nicht im Schlüsselbund: Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>Es ist nicht bekannt, wo die API dieses CRM ist: Die Einstellung crm.api_url sagt es.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>Das Passwort für {0} liegt nicht im Schlüsselbund: Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg stieß auf einen Fehler, den es nicht kennt; es versucht es in einer Minute wieder.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>Ein E-Mail-Ordner ist nicht mehr, wo er war: Schließen Sie das Laufwerk an, auf dem er liegt, oder wählen Sie die Ordner in den Einstellungen neu.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>Die Einstellungen sagen nicht, auf welchem Mailserver dieser Ordner ist: Richten Sie das Konto neu ein.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>Sie wartet, solange dieser Computer im Akkubetrieb läuft.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>Sie wartet, solange die Verbindung getaktet ist.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Noch kann nichts protokolliert werden: Die Adresse des CRM fehlt.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Noch wird kein Ordner beobachtet: Nennen Sie eine Datei oder einen Ordner, oder führen Sie zuerst „postlogg configure“ aus.</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>Das Passwort des Sendekontos liegt nicht im Schlüsselbund: Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>Der Mailserver {0} brach bei einer Nachricht nach der anderen ab; er hat Ruhe.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>Die Nachricht ist nicht mehr in ihrem Ordner.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>Die Einstellungsdatei {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>Sie wartet auf Thunderbird, das sie sendet, sobald es mit der Erweiterung von Postlogg läuft.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird kann sie nicht unverändert noch einmal senden: Wählen Sie ein Sendekonto, oder verwenden Sie den Knopf beim Schreiben.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird sagte nicht, ob sie gesendet wurde, und in Gesendet liegt keine Kopie.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>Das Journal wurde von einem neueren Postlogg geschrieben: Bitte aktualisieren Sie dieses.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>Das Journal {0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>Das Journal kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>Das Journal kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>Das Journal kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Postloggs Journal wird gerade von jemand anderem benutzt: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg kennt die Adresse des CRM noch nicht: Öffnen Sie die Einstellungen.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg läuft nicht: Worum Sie bitten, wird protokolliert, sobald es gestartet ist.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>Das automatische Protokollieren ist aus: Worum Sie bitten, wird protokolliert.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg ist am Werk.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Was es zu dieser E-Mail zu sagen gibt, ist zu lang, um gesagt zu werden.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg stieß auf einen Fehler, den es nicht kennt; das ist ein Programmfehler.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>Die Erweiterung bat um etwas, das dieses Postlogg nicht kennt.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>Sie hat zu viele Anhänge, um mit Thunderbird gesendet zu werden.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg hat diese E-Mail noch nicht gesehen.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg kennt diese E-Mail nicht.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Zu spät: Sie ist schon abgegangen.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Dieses Programm spricht mit Postloggs Erweiterung in Thunderbird und mit niemandem sonst.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>Die E-Mail ist zu groß, als dass Postlogg sie protokollieren könnte: Die Grenze liegt bei 60 MB.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>Das Fenster von Postlogg kann von hier nicht geöffnet werden: Starten Sie Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg hat seine Antwort. Sie können dieses Fenster schließen und zu Postlogg zurückkehren.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Das ist nicht die Antwort, auf die Postlogg wartet.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} gab eine Anmeldung, die nicht anhält: Die Registrierung muss Aktualisierungsschlüssel (Refresh Tokens) zulassen.</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} durfte Postlogg nicht E-Mails lesen und senden lassen: Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Niemand hat sich innerhalb von {0} Minuten angemeldet: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Niemand hat den Code rechtzeitig eingegeben: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} lässt E-Mail-Programme sich nicht mit einem Code anmelden: Verwenden Sie einen Browser.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>Die Anmeldung bei {0} antwortet mit etwas, das keine Antwort ist.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} kennt Postlogg nicht mit dieser Client-ID und diesem Geheimnis: Prüfen Sie beide in den Einstellungen.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>Die Anmeldung bei {0} funktioniert zurzeit nicht (Status {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>Die Anmeldung bei {0} ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>Es ist nicht bekannt, wer Schlüssel für {0} ausgibt: Verwenden Sie ein Passwort, oder nennen Sie den Anbieter und seine Adressen in den Einstellungen.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>Es gibt keinen Anmeldeanbieter namens „{0}“. Bekannt sind: {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg ist bei {0} nicht registriert: Registrieren Sie es dort als Desktop-Programm, oder bitten Sie den Administrator darum, und geben Sie die Client-ID ein.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>Die Einstellungen sagen nicht, wo man sich bei {0} anmeldet.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} nimmt die Anmeldung von {1} nicht mehr an, weil sie widerrufen wurde oder abgelaufen ist: Melden Sie sich mit „postlogg sign-in“ wieder an.</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} ist bei {1} nicht angemeldet: Melden Sie sich mit „postlogg sign-in“ an.</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Kein Anhang ist größer als {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>Die E-Mail wird ohne diese Datei protokolliert; senden Sie einen Link zu der Datei, oder fügen Sie sie im CRM von Hand hinzu.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Text und HTML zusammen sind nicht größer als {0}, Anhänge nicht gerechnet.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Kürzen Sie die E-Mail, oder hängen Sie Langes als Datei an.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Es gibt jemanden außerhalb des Kontos, bei dem die E-Mail protokolliert werden kann.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Richten Sie die E-Mail an einen Kontakt in An oder Kopie; Kollegen und die eigenen Adressen des CRM sind keine Kontakte.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>Der sendende Benutzer hat im CRM persönlichen E-Mail-Zugriff.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Bitten Sie den Administrator des CRM um persönlichen E-Mail-Zugriff.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>Die Absenderadresse ist ein Benutzer des CRM-Kontos, eine verbundene persönliche Adresse oder ein Alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Fügen Sie die Adresse im CRM als Alias oder verbundene Adresse hinzu, oder senden Sie von einer, die es ist.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Adresse oder Domain des Kontakts stehen nicht auf der Liste der nie Protokollierten.</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Nehmen Sie Adresse oder Domain im CRM von der Liste der nie Protokollierten, wenn sie protokolliert werden sollen.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>Der Kontakt wurde nicht endgültig aus dem CRM gelöscht.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>Eine endgültig gelöschte Adresse wird nie wieder protokolliert; es gibt nichts zu tun.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>Bei eingeschaltetem Datenschutz hat der Kontakt eine Rechtsgrundlage für die Kommunikation.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Tragen Sie beim Kontakt im CRM die Rechtsgrundlage ein, und protokollieren Sie die E-Mail noch einmal.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Eine einzelne E-Mail wird weitergeleitet, keine anderen Teile der Unterhaltung.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Öffnen Sie die eine E-Mail, die protokolliert werden soll, und leiten Sie sie für sich weiter.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>Der Kopf der weitergeleiteten Nachricht (Von, Datum, Betreff, An) steht über dem Text.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Verwenden Sie den Befehl Weiterleiten des E-Mail-Programms, eingebunden, und lassen Sie den Kopf stehen, den es schreibt.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>Die Weiterleitung hat einen HTML-Teil und einen Teil mit reinem Text.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>Lassen Sie das E-Mail-Programm Weiterleitungen als HTML mit reinem Text als Alternative senden.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>Der Kopf der weitergeleiteten Nachricht ist in einer Sprache, die das CRM liest.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>Lassen Sie das E-Mail-Programm Weiterleitungen auf Englisch oder in einer anderen Sprache schreiben, die das CRM unterstützt.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>Der Kopf der weitergeleiteten Nachricht ist lesbar.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Leiten Sie mit einem E-Mail-Programm weiter, das das CRM unterstützt, oder protokollieren Sie die E-Mail im CRM von Hand.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>Die Einstellungsdatei {0} ist kein gültiges TOML: {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>Die Einstellungen nennen keinen Host für das Sendekonto (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>Die Einstellungen nennen keinen Host für ein Konto, das von seinem Server gelesen wird (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>In den Einstellungen muss crm.api_url mit https:// beginnen (http:// nur auf diesem Computer).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>In den Einstellungen muss oauth.{0} mit https:// beginnen (http:// nur auf diesem Computer).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>In den Einstellungen muss {0}{1} {2} sein.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>Die Einstellungsdatei {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>Ein E-Mail-Ordner kann nicht gelesen werden ({0}): Prüfen Sie, ob dieser Benutzer die Dateien des E-Mail-Programms lesen darf.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>Eine Nachricht ist nicht mehr in dem Ordner, in dem sie gesehen wurde: Sie wurde inzwischen verschoben oder gelöscht.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Diese Outlook-Datei ist beschädigt oder abgeschnitten: Speichern Sie die Nachricht in Outlook noch einmal.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail hat nur einen Teil dieser Nachricht auf diesem Computer: Lassen Sie es in seinen Einstellungen unter Accounts alle Anhänge laden, und protokollieren Sie die Nachricht dann von Hand.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>Die E-Mails von Geary können nicht gelesen werden: Prüfen Sie, ob dieser Benutzer seine Dateien lesen darf und ob Geary in Version 43 oder neuer vorliegt.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary schreibt gerade seine E-Mails: Binnen einer Minute werden sie wieder gelesen.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary wurde beendet, während es schrieb: Starten Sie es einmal, damit seine E-Mails wieder gelesen werden können.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>Der Mailserver {0} hat noch nicht geantwortet.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Bei {0} meldet sich niemand an, solange die Verbindung nicht verschlüsselt ist.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>Der Mailserver {0} konnte nicht nachweisen, dass er {1} ist ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>Der Mailserver {0} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>Es gibt keine Verbindung zum Mailserver {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>Der Mailserver {0} brach ab: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>Der Mailserver {0} bietet keine Verschlüsselung (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>Der Mailserver {0} lehnte die Anmeldung ab: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>Der Mailserver {0} öffnet den Ordner „{1}“ nicht: Er ist vielleicht umbenannt oder gelöscht. Richten Sie das Konto neu ein.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Diese Datei ist für eine E-Mail zu groß: Kein Mailserver nimmt mehr als 256 MB an.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>Die Datei {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Dies ist keine von Outlook gespeicherte Nachricht.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>Um Outlook zu lesen, braucht Postlogg seinen Zusatz „outlook“ (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook antwortet nicht: Starten Sie es, dann liest Postlogg seine Ordner, solange es läuft.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook ist gerade beschäftigt: Seine Ordner werden gelesen, sobald es antwortet.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook öffnet diese Nachricht nicht: Sehen Sie nach, ob Sie sie dort öffnen können.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook kann nur unter Windows gelesen werden.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>Ein Ordner von Outlook ist nicht da: Er wurde umbenannt, oder sein Konto wurde entfernt.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>Dies ist ein Entwurf: Nur gesendete oder empfangene E-Mails können protokolliert werden.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>Dies ist ein Termin, ein Kontakt oder etwas anderes, das Outlook aufbewahrt, aber keine E-Mail.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Diese E-Mail ist durch Rechteverwaltung geschützt: Nur Outlook kann sie lesen, das CRM könnte es nicht.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>„{0}“ ist keine E-Mail-Adresse, mit der eine Nachricht gesendet werden kann.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>Die Nachricht hat {0} MB, und der Mailserver nimmt höchstens {1} MB an.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>Der Mailserver nimmt Adressen mit Buchstaben wie in {0} nicht an.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>„{0}“ ist keine Domain, an die E-Mails gesendet werden können.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>Die gespeicherte Nachricht ist kürzer, als sie beim Einreihen in die Warteschlange war.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>Die Nachricht hat ein Zeilenende, das Mailserver nicht annehmen (CR oder LF ohne das andere).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>Die gespeicherte Nachricht konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>Der Mailserver {0} gab eine Antwort, die hier keinen Sinn ergibt: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>Der Mailserver {0} verlangt eine andere Anmeldung: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>Der Mailserver {0} bekam die Nachricht, sagte aber nicht, ob er sie annahm; sie wird noch einmal gesendet, als dieselbe gekennzeichnet.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>Der Mailserver {0} nimmt die Nachricht vorerst nicht an: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>Der Mailserver {0} lehnte die Nachricht ab: {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>Es gibt kein Geheimnis, um sich beim Mailserver {0} anzumelden: Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>An {0} wird nichts gesendet, solange die Verbindung nicht verschlüsselt ist.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>Der Mailserver {0} nimmt vorerst keine E-Mails an: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>Der Mailserver {0} bietet keine Verschlüsselung (STARTTLS), darum wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>Der Mailserver {0} beginnt nicht mit der Verschlüsselung: {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>Zum Mailserver {0} kam auf Port {1} keine Verbindung zustande.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>Die Verbindung zum Mailserver {0} ist abgebrochen.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>Der Mailserver {0} antwortet mit etwas, das kein SMTP ist.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>Der Mailserver {0} und Postlogg fanden keine gemeinsame Art der Verschlüsselung ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>Es gibt keinen Weg zum Mailserver {0}: kein solcher Name, oder keine Internetverbindung.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>Der Mailserver {0} nimmt auf Port {1} keine Verbindungen an.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>Der Mailserver {0} lässt Postlogg nicht herein: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>Der Mailserver {0} brach die Anmeldung ab: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>Der Mailserver {0} bietet keine Art der Anmeldung, die zu den Einstellungen des Kontos passt (er bietet {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>Der Mailserver {0} lässt vorerst niemanden sich anmelden: {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>„{0}“ ist keine E-Mail-Adresse, die E-Mails senden oder empfangen kann.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>Das System lässt Postlogg nicht ändern, was bei der Anmeldung startet ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>Die Erweiterung für Thunderbird kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Installieren Sie GNOME Keyring oder KWallet, oder melden Sie sich an einer Desktop-Sitzung an, die eines davon hat.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Öffnen Sie die Schlüsselbundverwaltung und sorgen Sie dafür, dass der Schlüsselbund „Anmeldung“ da und entsperrt ist.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Sorgen Sie dafür, dass der Windows-Dienst „Anmeldeinformationsverwaltung“ läuft.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>Der Schlüsselbund antwortete nicht ({0}). Melden Sie sich noch einmal am Desktop an.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>Es gibt keinen Schlüsselbund, der Passwörter sicher aufbewahrt. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn (meist geschieht das bei der Anmeldung am Desktop) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>Der Schlüsselbund gibt das Passwort nicht her. Entfernen Sie es mit der Passwortverwaltung des Systems.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>Der Schlüsselbund verweigerte sich: {0}. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>Thunderbird aus {0} darf kein Programm außerhalb seiner Sandbox starten, sodass der Knopf dort nicht funktioniert: Das von thunderbird.net oder aus den Paketen des Systems darf es; alles andere funktioniert mit beiden.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>Das System lässt Postlogg sich nicht bei Thunderbird anmelden ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} ist nicht die {1}-Adresse von {2}: Sind die beiden vertauscht?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Ein E-Mail-Konto wurde gefunden, das Postlogg noch nicht beobachtet: {0}. Wählen Sie es in den Einstellungen, oder lassen Sie es.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>Das E-Mail-Programm legt Gesendetes jetzt in einem anderen Ordner ab, den Postlogg ebenfalls überwacht: {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Dieser Ordner wurde für Gesendetes gewählt und noch nicht gelesen.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>Pause: Akkubetrieb. Was wartet, geht ab, sobald der Computer am Strom hängt.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>Pause: getaktete Verbindung. Was wartet, geht über jede andere ab.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>{0} wurde zuletzt vor {1} gelesen; seit dem Start sind {2} Nachrichten gekommen.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Bringen Sie die Einstellungen oder den Datenträger in Ordnung; Postlogg macht binnen einer Minute von selbst weiter.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Starten Sie Postlogg, oder führen Sie „postlogg run“ aus.</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg läuft nicht; zuletzt sah es vor {0} nach.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg läuft nicht und hat nie nach E-Mails gesehen.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Ist keine große Nachricht unterwegs, beenden Sie Postlogg und starten Sie es neu; dabei geht nichts verloren.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg läuft, sah aber zuletzt vor {0} nach.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg läuft, hat aber nie nach E-Mails gesehen.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Prüfen Sie den Zugriffsschlüssel des CRM in den Einstellungen; protokolliert wird trotzdem.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>Der Datenträger ist fast voll: Für Postloggs Journal sind noch {0} MB frei.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Sehen Sie in „postlogg status --view attention“ nach; jede Zeile sagt, warum, und kann wieder versucht werden.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Sehen Sie in „postlogg status --view waiting“ nach, was der Server sagt; „postlogg retry“ versucht es sofort.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>Seit {0} wurde keine neue E-Mail gesehen; bisher war die längste Zeit {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} wurde nie gelesen.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>{0} wurde zuletzt vor {1} gelesen; seit dem Start ist eine Nachricht gekommen.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Geben Sie das Passwort in den Einstellungen ein, bei entsperrtem Schlüsselbund.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Prüfen Sie die Internetverbindung und den Postausgangsserver in den Einstellungen; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Sehen Sie nach, ob der Ordner des E-Mail-Programms da ist und gelesen werden darf, oder wählen Sie die Ordner neu.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Eine Nachricht wurde nicht protokolliert.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} Nachrichten wurden nicht protokolliert.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} hat noch keine Nachricht angenommen; wartend: {1}.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Noch kann nichts protokolliert werden: {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Öffnen Sie die Einstellungen und geben Sie es ein.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Sehen Sie nach, ob der Ordner des E-Mail-Programms noch ist, wo er war, und ob sein Server erreichbar ist.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger; was wartet, bleibt erhalten und geht dann weiter.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>Eine Nachricht wartet seit {0} auf die Übergabe.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Sehen Sie nach, ob das E-Mail-Programm läuft und E-Mails in die beobachteten Ordner holt.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>{0} antwortete zuletzt vor {1}; wartend: {2}.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>Es gibt keine CRM-Vorlage namens „{0}“. Bekannt sind: {1}.</translation>
    </message>
  </context>
</TS>
