<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Lägg till</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ta bort</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Lägg till det som ditt e-postprogram använder: {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Lägg till i: {0}</translation>
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation>Ta bort från: {0}</translation>
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation>Dina adresser</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Alias räknas: CRM-systemet måste känna till dem också.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Dina kollegers domäner</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-post enbart mellan kolleger loggas inte.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>Logga aldrig</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Adresser, eller domäner med alla som finns där.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Logga alltid</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Loggas utan att fråga, också det de skriver först.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Fråga mig först</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Väntar på dig i listan, också när loggningen är automatisk.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Är en av dem bland mottagarna hålls hela e-postmeddelandet utanför</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adresser</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Utifrån dessa skiljer Postlogg kunder från kolleger och privat e-post.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation>Visa</translation>
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation>Inte loggat: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Något gick fel som Postlogg inte känner till.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>Valda i listan, på något av deras e-postmeddelanden.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Konversationer</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ta bort</translation>
    </message>
    <message>
      <source>Always logged: {0}</source>
      <translation>Loggas alltid: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Utesluts: {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>Fråga först: {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Ta bort konversationen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg loggar e-post genom att skicka den till adresserna som CRM-systemet ger dig. Håll dem hemliga.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>HubSpot loggar då skickad e-post själv, och den ska inte finnas där två gånger.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>BCC-adress, för skickad e-post</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Vidarebefordringsadress, för mottagen e-post</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>Byt plats på de två</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>&amp;Min inkorg är också ansluten till HubSpot</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>&amp;BCC-adress, för skickad e-post</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>&amp;Vidarebefordringsadress, för mottagen e-post</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot loggar själv det du skickar, så Postlogg låter skickad e-post vara.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Var du hittar dem</translation>
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation>Loggat</translation>
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation>Skickat av {0} till {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Mottaget från {0} av {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Öppna en kopia som inte kan ändras</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Avvisat</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Redan känt, inte loggat en andra gång</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Loggat, utan en fil</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Krävs: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Ingen e-post är loggad på denna kontakt ännu.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öppen</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Stängd</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Sedan</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Från</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Kom in</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adress</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>Meddelande-ID</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>E-post: {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>BCC-adress (skickad e-post)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Vidarebefordringsadress</translation>
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation>{0}: för stor, inte loggad</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> och {0} till</translation>
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation>Äldre e-post: {0}</translation>
    </message>
    <message>
      <source>On {0}</source>
      <translation>På {0}</translation>
    </message>
  </context>
  <context>
    <name>CrmPanel</name>
    <message>
      <source>In the CRM</source>
      <translation>I CRM-systemet</translation>
    </message>
    <message>
      <source>Timeline of the CRM</source>
      <translation>Tidslinjen i CRM-systemet</translation>
    </message>
    <message>
      <source>1 e-mail is logged</source>
      <translation>1 e-postmeddelande är loggat</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>På tidslinjen för {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (för stor: inte sparad)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>{0} e-postmeddelanden är loggade</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Inget är loggat ännu.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} till {1}</translation>
    </message>
    <message>
      <source>File: {0}{1}</source>
      <translation>Fil: {0}{1}</translation>
    </message>
  </context>
  <context>
    <name>CrmStep</name>
    <message>
      <source>E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.</source>
      <translation>E-post loggas genom att skickas till adresserna som CRM-systemet ger dig. Håll dem hemliga.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>Ditt CRM-system</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>Det inbyggda CRM-systemet är inte startat ännu.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Det finns ingen adress ännu.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>Ett &amp;annat CRM-system</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>&amp;Prova med det inbyggda CRM-systemet</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(ingen avsändare)</translation>
    </message>
    <message>
      <source>Contacts: {0}</source>
      <translation>Kontakter: {0}</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Företag</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Affärer</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Vad som kom in</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Vad som finns i CRM-systemet</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Sök</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Inbyggt CRM</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>De första {0} visas: sök efter fler.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>Inget hittades.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Här finns inget ännu.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Sök: {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Visa: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} är ett program: det öppnas inte härifrån.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>Det finns inget program som visar {0}.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>Ingen kopia av {0} kunde göras.</translation>
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation>Postlogg: demonstration</translation>
    </message>
    <message>
      <source>The story is being played…</source>
      <translation>Historien spelas upp …</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>Historien är slut. Stäng fönstret för att avsluta.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Detaljer om det valda e-postmeddelandet</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Välj ett e-postmeddelande för att se vad som hände med det.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Vad som hände</translation>
    </message>
    <message>
      <source>To {0}</source>
      <translation>Till {0}</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Från {0}</translation>
    </message>
    <message>
      <source>From now on…</source>
      <translation>Från och med nu …</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Öppna originalet som text</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Vad CRM-systemet kräver</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>Ett av dessa stämmer troligen inte:</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Uppfyllt</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} och {1} till</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>Hittades inte i CRM-systemet.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Anmärkning</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Inte uppfyllt</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Funnet: {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Affärer: {0}</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverns ord: {0}</translation>
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation>Riktning</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Subject and reason</source>
      <translation>Ämne och skäl</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tid</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Återkalla</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>CRM-systemet genomsöks en gång till; bara om det fortfarande inte visar e-postmeddelandet loggas det, utan att en kontakt skapas.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>&amp;Logga detta e-postmeddelande</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Försök igen</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>&amp;Återkalla</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Logga genom &amp;API:et …</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Öppna i &amp;e-postprogrammet</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>&amp;Öppna originalet som text</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Logga genom API:et</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Logga det</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>Ta bort {0} från listan över det som aldrig loggas och logga det</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>Logga ”{0}” genom CRM-systemets API?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>E-post, de nyaste först</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Stäng alla</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Visa</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Stäng</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>Inte loggat: ”{0}”, {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverns ord: {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Stäng alla {0}</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Dra den till Thunderbird. Ett klick visar den i dess mapp.</translation>
    </message>
    <message>
      <source>Show {0} in its folder</source>
      <translation>Visa {0} i mappen</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation>Alla</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Kräver åtgärd</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Väntar</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Loggat</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Inte loggat</translation>
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation>Sök person, adress eller ämne</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Sök</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Visa: {0} (Alt+{1})</translation>
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
      <translation>Status</translation>
    </message>
    <message>
      <source>No folder is watched.</source>
      <translation>Ingen mapp bevakas.</translation>
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation>1 mapp bevakas</translation>
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation>Detta skrivbord visar ingen ikon i systemfältet: när fönstret stängs avslutas Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>En annan Postlogg är i arbete; detta fönster visar vad den gör.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>{0} mappar bevakas</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>senast sett {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Söker i de bevakade mapparna efter e-post som dina regler skulle logga och som aldrig loggades.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>De lämnas i den här takten, de äldsta först, och kan dras tillbaka så länge de väntar.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Sök från och med denna dag</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>Vad saknas i CRM-systemet?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>Sökningen pågår</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>Saknad e-post per person</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> per minut</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Hur många som lämnas per minut</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Sök &amp;från</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>1 e-postmeddelande saknas.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Inget saknas.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>1 e-postmeddelande loggas.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Sök</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>&amp;Markera alla</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>&amp;Logga de markerade</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Varför det hör hemma där</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>Sökningen avbröts. {0} En ny sökning fortsätter därifrån.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>{0} e-postmeddelanden saknas.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>{0} e-postmeddelanden loggas.</translation>
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
      <translation>Automatisk loggning</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Pausa en timme</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsätt</translation>
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation>Är allt bra?</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Allt är bra.</translation>
    </message>
    <message>
      <source>When each was last used</source>
      <translation>När var och en senast användes</translation>
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation>Visa alla</translation>
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation>{0} (och {1} till)</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation>Postlogg: handbok</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sidor</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Sidan</translation>
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation>Var HubSpot visar de två adresserna</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Inställningar, Objekt, Aktiviteter, fliken E-postlogg och spårning, avsnittet Manuell loggning</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objekt</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Aktiviteter</translation>
    </message>
    <message>
      <source>Email log and track</source>
      <translation>E-postlogg och spårning</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Manuell loggning</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>BCC-adress</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Vidarebefordringsadress</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiera</translation>
    </message>
  </context>
  <context>
    <name>LeavingNotice</name>
    <message>
      <source>Withdraw</source>
      <translation>Återkalla</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Återkalla alla</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Visa</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>Det första skickas om {0}</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Loggas: {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>{0} e-postmeddelanden loggas</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>Vad &amp;saknas i CRM-systemet?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>Vad skulle &amp;loggas av sig själv?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>S&amp;tatistik</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>&amp;Exportera listan som CSV …</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>Är allt &amp;bra?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Visa det &amp;inbyggda CRM-systemet</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Meddela mig innan e-post skickas</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>1 e-postmeddelande är skrivet till {0}.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>{1} e-postmeddelanden är skrivna till {0}.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exportera listan</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation>Loggad e-post</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Det du lägger i en mapp med det här namnet, eller ger den här etiketten, loggas, om inte listan över det som aldrig loggas utesluter det.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> sekunder</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Tid att återkalla</translation>
    </message>
    <message>
      <source> days</source>
      <translation> dagar</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Äldsta e-post som loggas av sig själv</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>S&amp;var på e-post som finns i CRM-systemet</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>E-post från &amp;personer som har loggats förut</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Mapp där e-post ber om att loggas</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>ingen sådan mapp</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Etikett med vilken e-post ber om att loggas</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>ingen sådan etikett</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Meddela mig innan e-post skickas</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>Låt e-post vänta medan datorn går på &amp;batteri</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>Låt e-post vänta medan nätverket mäter &amp;datatrafiken</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>&amp;Starta Postlogg när jag loggar in</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Loggning</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Vad som händer med e-post som hör hemma i CRM-systemet.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Språk</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Som systemet</translation>
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation>&amp;Tid att återkalla innan den skickas</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>Lämna i fred det som är &amp;äldre än</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>Mappens &amp;namn</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Etike&amp;ttens namn</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>Sp&amp;råk</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>&amp;Logga den av sig själv</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>Fråga &amp;mig först, i listan</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>Logga &amp;aldrig av sig själv; jag loggar för hand</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>Mottagen e-post som loggas</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Från e-postprogrammet</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>På den här datorn</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>Inget e-postprogram hittades för denna användare. Skapa ett konto i Thunderbird och leta sedan igen.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Konton och mappar</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Skickat, Inkorg och Skräppost för varje konto</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg läser dessa mappar i ditt e-postprogram. Det ändrar dem aldrig.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>Letar efter e-postprogram …</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>skickad e-post</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>mottagen e-post</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>felmeddelanden bland skräppost</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>det som ligger här loggas</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>Markera de vanliga</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Leta igen</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg hittade dessa konton på datorn. Det läser de markerade mapparna och ändrar inga.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>Din e-post</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Ingen mapp är markerad ännu.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Knappen i Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Adresser som hittades: {0}</translation>
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
      <translation>Inlämnat; det loggas om inget står i vägen.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>Filen {0} kan inte tas emot: {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>E-postmeddelandet som det är sparat</translation>
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation>
… (resten visas inte)</translation>
    </message>
    <message>
      <source>Original: {0}</source>
      <translation>Original: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>Ett prov: dina regler, de senaste {0} dagarna, som om automatisk loggning hade varit på. Inget skickas.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>Nu väntar varje e-postmeddelande på ditt svar.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>De senaste {0} dagarna skulle {1} med {2} ha loggats och {3} ha uteslutits.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>Vad skulle loggas av sig själv?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>Provet pågår</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Vad som skulle ha hänt med varje e-postmeddelande</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>Nu loggas inget av sig själv.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Skulle ha loggats</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Skulle ha uteslutits</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 e-postmeddelande</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 person</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Varför</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>&amp;Fråga mig först i stället</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>&amp;Logga av sig själv från och med nu</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>Nu loggas e-post av sig själv.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Skulle ha väntat på dig</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} e-postmeddelanden</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} personer</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Avbrutet. Hittills: {0}</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>och {0} till</translation>
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Avbryt</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>{0} e-postmeddelanden har granskats.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Thunderbird kan ombes att skicka. Att det gör det visar sig vid den första vidarebefordran; inget har skickats.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Skicka ett testmeddelande</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Testa anslutningen</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>på väg …</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Det fungerar.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>så snart ditt e-postprogram har hämtat det …</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>det kom tillbaka</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Välj först ett konto och en av dina adresser.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>misslyckades</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>Tillbaka i inkorgen</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>inte sett ännu; titta i ditt e-postprogram</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg lämnar över e-post med kontot som ditt e-postprogram skickar med.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Ett lösenord finns i systemets nyckelring.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Utgående server</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Inloggningssätt</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Lösenord</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Ingen inloggning</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Användarnamn</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Spara lösenordet i nyckelringen</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Sändning</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Utgående server</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>Logga &amp;in med</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>&amp;Användarnamn</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>L&amp;ösenord</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>Det inbyggda CRM-systemet tar emot e-post på den här datorn: inget att ange.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Spara</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Om din leverantör erbjuder applösenord, välj Lösenord och ange ett av dem.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Välj en server</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>Ingen hittades: välj mappar på sidan E-post</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Inget lösenord är sparat ännu.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg lämnar över e-post med kontot som ditt e-postprogram skickar med.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Sändning</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Det finns inget konto att skicka med ännu.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>&amp;Logga e-post av sig själv från och med nu</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Annars väntar varje e-postmeddelande i listan på ditt svar.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Ställ in steg för steg …</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sidor</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>Från och med nu loggas e-post av sig själv. Vad skulle det ha blivit den senaste månaden?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Öppna filen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Visa</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Nästa</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Ställ in Postlogg</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Fortsätt senare</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Tillbaka</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Slutför</translation>
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
      <translation>Vad Postlogg har loggat de senaste {0} veckorna.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Loggat per vecka</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>Inte loggat, och varför</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>loggade; ytterligare {0} för hand</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>loggade</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>bekräftade: CRM-systemet tillfrågas inte</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>tills CRM-systemet visar det (median)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>Inget uteslöts.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>bekräftade av CRM-systemet, av {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Steg {0} av {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>En knapp i varje meddelande, och en där du skriver: de loggar, och säger vad som är loggat.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>Etiketten med vilken e-post ber om att loggas; namnet står på sidan ”Loggning”.</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>&amp;Ge det som är loggat etiketten ”{0}”</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>&amp;Märk det som är loggat</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Knappen i Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>Etiketten</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>Eller välj Installera tillägg från fil där, bakom kugghjulet; den finns bland dina hämtade filer.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>Lägg till knappen i Thunderbird</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ta bort</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird har version {0} av knappen; denna Postlogg har {1} med sig.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>Låt inte längre knappen tala med Postlogg</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>Inte tillagd. Med den loggar du med ett klick, och ser vad som är loggat.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg är redo för den. Två steg återstår i Thunderbird:</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>Den finns i Thunderbird, men hittar inte Postlogg: lägg till den en gång till.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>Den finns i Thunderbird, men är avstängd under Tillägg och teman.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Tillagd, aldrig ansluten: den ansluter så snart Thunderbird startas.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Ansluten: version {0}, startad {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  Öppna menyn i Thunderbird, sedan Tillägg och teman.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Dra den här filen till den sidan, och bekräfta:</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>En nyckel finns i systemets nyckelring</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Med den frågar Postlogg CRM-systemet om ett e-postmeddelande har kommit fram, och på vem det är loggat.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Frågar CRM-systemet …</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>&amp;Åtkomstnyckel (Service Key eller privat app)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Åtkomstnyckel (Service Key eller privat app)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>Dess adresser borde vara {0} och {1}; jämför dem med vad HubSpot visar.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>Nyckeln är glömd; CRM-systemet tillfrågas inte längre.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>&amp;Kontrollera</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>Glöm &amp;nyckeln</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>En åtkomstnyckel har bara bokstäver, siffror och tecken ur det engelska alfabetet.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>Nyckeln är sparad, men den kunde inte provas.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>Nyckeln är för konto {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Den saknar dessa behörigheter: {0}. Lägg till dem i CRM-systemet.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>&amp;Automatisk loggning</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>Vad skulle &amp;loggas av sig själv?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Visa det &amp;inbyggda CRM-systemet</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Senaste f&amp;el</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsätt</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>&amp;Pausa en timme</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 e-postmeddelande kräver åtgärd</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisk loggning är på</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Frågar före loggning</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisk loggning är av</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(inget ämne)</translation>
    </message>
    <message>
      <source>Postlogg: {0}</source>
      <translation>Postlogg: {0}</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Pausad till {0}</translation>
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation>{0} e-postmeddelanden kräver åtgärd</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>&amp;Öppna listan</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistik</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>In&amp;ställningar …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>A&amp;vsluta</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>Starta det inuti Postlogg</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Visa vad som är loggat i det</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startar …</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Det körs inuti Postlogg, bara på den här datorn. E-post loggas där och skickas ingen annanstans.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Ett litet CRM-system på den här datorn, med HubSpots regler. Prova allt; inget skickas ut.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Loggat per vecka</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Veckan från {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>denna adress</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>Från och med &amp;nu</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>Logga alltid e-post med {0}</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>Logga alltid e-post med alla hos {0}</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Logga alltid den här konversationen</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>Logga aldrig {0}</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>Logga aldrig någon hos {0}</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>Logga aldrig den här konversationen</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Fråga mig om e-post med {0}</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Fråga mig om e-post med alla hos {0}</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Fråga mig om den här konversationen</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>denna domän</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>En användares adress, en ansluten eller ett alias: e-post från andra avvisas.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Adresser som CRM-systemet känner till som dina</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Dina kollegers domäner</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-post enbart mellan kolleger loggas inte.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>&amp;Vård, skatt och försäkringskassa</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Alla hos en &amp;privat e-posttjänst (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>&amp;Dina egna adresser som CRM-systemet inte känner till</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Utifrån detta skiljer Postlogg kunder från kolleger och privat e-post.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Ingen av dina adresser är markerad ännu.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>Vilka av dessa känner CRM-systemet till som dina?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>Logga aldrig, till att börja med</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Är en av dem med hålls e-postmeddelandet utanför.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>Ingen adress till ett CRM-system som Postlogg känner till; den används som den står.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>Detta är BCC-adressen till {0}: den hör hemma i det andra fältet.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ En adress till {0}, för skickad och mottagen e-post</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ En BCC-adress till {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ En vidarebefordringsadress till {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>Detta är vidarebefordringsadressen till {0}: den hör hemma i det andra fältet.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>Det loggas nu.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>Det loggas genom CRM-systemets API.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Det provas igen.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>För sent: de har redan skickats.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>{0} återkallade; för sent för {1}, som redan har skickats.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>{0} återkallade.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>Det finns inget att logga genom API:et.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Det finns inget att prova igen.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>För sent: det har redan skickats.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Återkallat: det loggas inte.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>Det är redan på väg.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>E-post visas här så snart ditt e-postprogram har skickat eller tagit emot den.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg läser mapparna som ditt e-postprogram har på den här datorn. Välj vilka.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>Ditt CRM-system har en adress för skickad och en för mottagen e-post. Postlogg behöver minst en.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Allt är klart</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Inget här</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Ingen e-post passar detta filter.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Visa alla</translation>
    </message>
    <message>
      <source>Which folders?</source>
      <translation>Vilka mappar?</translation>
    </message>
    <message>
      <source>Choose folders</source>
      <translation>Välj mappar</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>Var finns ditt CRM-system?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>Ange adresserna</translation>
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
      <translation>Riktning</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Namn</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adress</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Ämne</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Skäl</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>Meddelande-ID</translation>
    </message>
  </context>
  <context>
    <name>header</name>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisk loggning är av</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>E-post visas i listan och loggas inte; du kan logga den för hand.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisk loggning är på</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>E-post som hör hemma i CRM-systemet loggas av sig själv.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Frågar före loggning</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>E-post som hör hemma i CRM-systemet väntar här på ditt svar.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>E-post som kommer under tiden visas i listan och loggas inte; du kan logga den för hand.</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Pausad till {0}</translation>
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation>Välj ”Kräver åtgärd” ovanför listan; varje rad säger varför, och kan provas igen.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Välj ”Väntar” ovanför listan för vad servern säger; ”Försök igen” provar genast.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Hjälp (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Thunderbird ombeds visa det.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>E-postprogrammet ombeds visa det.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>Inget e-postprogram kan ombes visa det.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Inget kan loggas ännu: adressen till ditt CRM-system saknas.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Inget kan loggas ännu: det saknas ett konto att skicka med.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Öppna filen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Mappar</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>Ange den</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Välj ett</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>behövs inte</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Anslutning</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Kryptering</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Inloggning</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Godtagen</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, port {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, från första byten</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, efter STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>ingen: den lämnar inte den här datorn</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>CRM-systemet tog emot testmeddelandet men visar det inte.</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverns ord: {0}</translation>
    </message>
    <message>
      <source>On the timeline</source>
      <translation>På tidslinjen</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_sending</name>
    <message>
      <source>Thunderbird forwards what you received; the outgoing server takes what you sent without the button.</source>
      <translation>Thunderbird vidarebefordrar det du har tagit emot; den utgående servern tar det du har skickat utan knappen.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, med knappen: inget lösenord behövs</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>Knappen har inte anslutit ännu: tills den gör det väntar det som ska vidarebefordras.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Det vidarebefordrar det du har tagit emot; det du skickar loggas av dess knapp medan du skriver. Det som har skickats utan knappen, till exempel från telefonen, behöver fortfarande en utgående server.</translation>
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
      <translation>inte krypterad</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, port {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, och {0} för skickad e-post</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>Programmet som Thunderbird startar svarar inte: installera Postlogg igen.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>den har anslutit</translation>
    </message>
    <message>
      <source>The button</source>
      <translation>Knappen</translation>
    </message>
    <message>
      <source>Postlogg's side</source>
      <translation>Postloggs sida</translation>
    </message>
    <message>
      <source>Thunderbird's side</source>
      <translation>Thunderbirds sida</translation>
    </message>
    <message>
      <source>The button is not in Thunderbird yet: add it.</source>
      <translation>Knappen finns inte i Thunderbird ännu: lägg till den.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>Knappen är avstängd i Thunderbird, under Tillägg och teman.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>i Thunderbird, version {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird hittar inte Postlogg: lägg till knappen en gång till.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird har aldrig anslutit till Postlogg: starta det.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>version {0} svarar</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>Yesterday</source>
      <translation>I går</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
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
      <translation>En adress i taget, tack.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>”{0}” är ingen e-postadress.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>”{0}” är en adress; bara det som följer efter @ hör hemma här.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>”{0}” är ingen domän som till exempel acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>E-post med {0} loggas alltid.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>E-post med {0} loggas aldrig.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>Du blir tillfrågad om e-post med {0}.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Postlogg minns inte längre något om {0}.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Den här konversationen loggas alltid.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Den här konversationen utesluts.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>Du blir tillfrågad om den här konversationen.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Postlogg minns inte längre något om den här konversationen.</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation>Skickat till en kund</translation>
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation>Skickat till en kund: {detail}</translation>
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation>Svarar på e-post som finns i CRM-systemet</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>Från någon du har loggat förut</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>Från någon du har loggat förut: {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Du bad om det</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Loggas alltid, som du har valt</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Loggas alltid, som du har valt: {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Du vill bli tillfrågad först</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Du vill bli tillfrågad först: {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>Från någon du inte har loggat förut</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Inte loggad förut: {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>Automatisk loggning var av</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Äldre än Postloggs start här</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>CRM-systemet läser din brevlåda och loggar själv det du skickar</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>För gammalt för att loggas av sig själv</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>För gammalt för att loggas av sig själv: {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>Inte skickat från en av dina adresser</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} är inte en av dina adresser</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>Inte adresserat till någon</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Enbart mellan kolleger</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>På din lista över det som aldrig loggas</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>På din lista över det som aldrig loggas: {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Du har uteslutit den här konversationen</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Du uteslöt det när du skrev det</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Skickat av en maskin</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Skickat av en maskin ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>Från en e-postlista</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>Från en e-postlista ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>Ett meddelande om e-post som inte kom fram</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>Din e-post till {detail} kom inte fram</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>Ett meddelande från CRM-systemet</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>En kalenderinbjudan eller ett svar på en</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Krypterat: CRM-systemet skulle inte kunna läsa det</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Märkt som privat</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Märkt som {detail}</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>Ett utkast</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Skräppost</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Raderat</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>En kopia av ett e-postmeddelande som du skickade</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>Postloggs egen vidarebefordran till CRM-systemet</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>Ingen adress till CRM-systemet är angiven</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>CRM-systemet skulle avvisa det</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>CRM-systemet skulle avvisa det: {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>Det kan inte läsas</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>Det kan inte läsas: {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Du satte själv CRM-systemet i Hemlig kopia</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Du vidarebefordrade det själv till CRM-systemet</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Väntar på dig</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>På väg</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Provas igen</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Loggat</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Avvisat</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Uppgivet</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Kom tillbaka</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Loggat, bekräftat</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Återkallat</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Väntar på att du säger om det ska loggas</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>På väg till CRM-systemet</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Inte överlämnat ännu; det provas igen</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Loggat: e-postservern godtog det för CRM-systemet</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>Inte loggat: e-postservern avvisade det</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>Inte loggat: uppgivet efter fem dagars försök</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>Inte loggat: det kom tillbaka med ett felmeddelande</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Loggat: CRM-systemet visar det</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>Inte loggat: du återkallade det</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Inlämnat</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Hittat i {detail}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Avgjort</translation>
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation>Avgjort: {detail}</translation>
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation>Du bad om att det skulle loggas</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Väntar en stund, så att det kan återkallas</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>I kö till CRM-systemet</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>I kö: {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Överlämnat till e-postservern</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Överlämnat till {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Godtaget av e-postservern</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Godtaget av e-postservern: {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>Togs inte emot den här gången</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>Togs inte emot den här gången: {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Avvisat av e-postservern</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Avvisat: {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Uppgivet efter fem dagar</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Uppgivet efter fem dagar: {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Återkallat innan det skickades</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Återkallat: {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Du bad om ett nytt försök</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Försökt igen: {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>Ett felmeddelande kom</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>Ett felmeddelande kom: {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Försenat på vägen</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Försenat på vägen: {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>E-postmeddelandet finns inte längre där det hittades</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>Hittades inte: {detail}</translation>
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation>CRM-systemet visar det</translation>
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation>CRM-systemet visar det: {detail}</translation>
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation>Hittades inte i CRM-systemet efter ett dygn</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>Hittades inte i CRM-systemet: {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>CRM-systemet skickade ett meddelande om det</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>CRM-systemet säger: {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>Det nådde inte alla</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>Det nådde inte {detail}</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird skickade det med CRM-systemet i Dold kopia</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Loggat genom CRM-systemets API</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Loggat genom CRM-systemets API: {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Loggat utan bilaga</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>en bilaga är för stor</translation>
    </message>
    <message>
      <source>its text is too large</source>
      <translation>texten är för stor</translation>
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation>ingen i det kan vara en kontakt</translation>
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation>du har ingen personlig e-poståtkomst där</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>CRM-systemet känner inte till avsändaradressen</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>kontakten står på dess lista över det som aldrig loggas</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>kontakten raderades permanent där</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>ingen rättslig grund är registrerad för kontakten</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>det innehåller flera e-postmeddelanden</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>huvudet till det vidarebefordrade meddelandet saknas</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>det måste ha både en textdel och en HTML-del</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>det läser inte detta språk</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>huvudet till det vidarebefordrade meddelandet kan inte läsas</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>en del längre ner i en konversation</translation>
    </message>
    <message>
      <source>found</source>
      <translation>hittat</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>i en bifogad fil</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>störst</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ingen av dem</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>ingen avsändaradress</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>ingen avsändaradress i det</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nej</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>hittades inte</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>inte känt här</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>ett e-postmeddelande</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>flera e-postmeddelanden i en konversation</translation>
    </message>
    <message>
      <source>text</source>
      <translation>text</translation>
    </message>
    <message>
      <source>text and HTML</source>
      <translation>text och HTML</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>okänt</translation>
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
      <translation>{number} byte</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Inkorg</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausat</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>Hittades inte i CRM</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Loggat för hand</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Väntar tills pausen är över; till dess kan det återkallas</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>E-postservern godtog det för CRM-systemet, men CRM-systemet visar det inte</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 affär</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Skickat</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Mottaget</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 dag</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Loggas</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Inte loggat</translation>
    </message>
    <message>
      <source>Logged already</source>
      <translation>Redan loggat</translation>
    </message>
    <message>
      <source>{title}: {what}</source>
      <translation>{title}: {what}</translation>
    </message>
    <message>
      <source>Will be logged on {0}</source>
      <translation>Loggas på {0}</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Skickas nu</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Nytt försök om {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0}; till dess kan det återkallas</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} affärer</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Loggat genom API:et på {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Bekräftat på {0}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} och {1} till</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} tim</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} dagar</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Skickas om {0}</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>Leverantören vill ha ett applösenord i stället för kontots eget lösenord.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Skapa ett applösenord på leverantörens säkerhetssida och ange det i kontots inställningar.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google vill först se att du loggar in med en webbläsare.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Logga in på Google med en webbläsare på den här datorn, bekräfta att det var du, och försök igen.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google godtar inte detta användarnamn och lösenord.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Logga in med Google i kontots inställningar, eller ange ett applösenord där.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>Att skicka e-post från ett program är avstängt för denna Microsoft 365-brevlåda.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Be administratören slå på ”Autentiserad SMTP” för brevlådan.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Microsoft låter inte längre program logga in med ett lösenord.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Välj ”Logga in med Microsoft” (OAuth 2.0) i kontots inställningar.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>En säkerhetsregel i organisationen hindrar detta program från att logga in.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Fråga administratören vilken regel som stoppade inloggningen; med ”Logga in med Microsoft” släpps den vanligen igenom.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>Leverantören har tills vidare spärrat kontot eller inloggningen på det.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Logga in på webbmejlen, följ det som står där, och försök igen senare.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>Åtkomst för e-postprogram är avstängd i brevlådans inställningar.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Slå på åtkomst för e-postprogram (IMAP och SMTP) i webbmejlen, och använd ett applösenord.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Det gjordes för många inloggningsförsök, så servern lyssnar inte på ett tag.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>Inget att göra: det provas igen senare. Om det inte ger sig, kontrollera lösenordet.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>Kontot har skickat så mycket som det får för nu.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>Inget att göra: det provas igen senare.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>Servern kan inte kontrollera lösenordet just nu.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>Mottagaren tar bara emot e-post från vissa avsändare, och du är inte en av dem.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Lägg till din adress bland dem som CRM-systemet känner till som dina, eller välj rätt CRM-adress.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>Servern vill att anslutningen krypteras innan man talar med den.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Välj STARTTLS eller TLS för den utgående servern i kontots inställningar.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>Servern kräver inloggning innan den tar emot e-post.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Ange den utgående serverns användarnamn och lösenord i kontots inställningar.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>Servern befordrar e-post till andra domäner bara åt sina egna användare, och känner inte dig som en av dem.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Kontrollera kontots utgående server, användarnamn och lösenord.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>Servern godtar inte användarnamnet och lösenordet.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Ange lösenordet igen; många leverantörer vill ha ett applösenord här.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>Kontot får inte skicka e-post från denna avsändaradress.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Välj den utgående server som hör till adressen, eller låt lägga till adressen som alias för kontot.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>Leverantören har spärrat sändning från detta konto eftersom det såg ut som skräppost.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Be administratören eller leverantören att öppna kontot igen.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>Organisationen tillåter inte att e-post vidarebefordras till adresser utanför den.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Be administratören tillåta vidarebefordran till CRM-systemets adress.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>Kontot har skickat så mycket som leverantören tillåter för nu.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>Servern tror inte att avsändaradressen finns.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Kontrollera om avsändaradressen är felskriven.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>Servern gillar inte hur denna dator presenterade sig.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Kontrollera att den utgående servern och porten är de för e-postprogram (587 eller 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>Servern tar emot e-post från nya avsändare först vid andra försöket.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>Inget att göra: det provas igen om några minuter.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>Mottagarens leverantör bromsar e-post från denna e-postserver ett tag.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>För många anslutningar till servern är öppna samtidigt.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>CRM-systemets brevlåda får mer e-post än den tar emot just nu.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>E-postservern har inget utrymme kvar.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>Inget att göra: det provas igen senare. Om det håller i sig, säg till den som sköter servern.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>CRM-systemets e-postserver kunde inte nås så länge att e-postservern gav upp.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Kontrollera CRM-systemets adress; är den rätt, logga meddelandet igen.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>Meddelandet är större än servern tar emot.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Logga det utan filerna: lägg till dem i CRM-systemet för hand, eller som länkar.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>Mottagarens brevlåda är full.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Om detta är CRM-systemets adress, kontrollera den: ett CRM-systems brevlåda är nästan aldrig full.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>Servern tar inte emot en fil som är bifogad: av detta slag, eller för att den ser skadlig ut.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Logga meddelandet för hand utan den filen.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>Mottagarsidan kunde inte fastställa att e-posten kommer från avsändarens domän.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Skicka genom domänens egen e-postserver, och be administratören kontrollera SPF, DKIM och DMARC.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>Servern tar inte emot e-post från den internetadress som denna e-post kommer från.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Kontrollera att kontots egen utgående server används; be annars den som sköter den att få den struken från listan.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>Servern tog meddelandet för något som reglerna inte tillåter, såsom skräppost.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Logga meddelandet för hand, eller be serverns administratör släppa igenom e-post till CRM-systemets adress.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>Meddelandet har radslut som servern inte tar emot.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Logga meddelandet för hand.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>Meddelandet gick runt i cirklar mellan e-postservrar.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Kontrollera CRM-systemets adress, och att ingen regel vidarebefordrar e-post till den tillbaka till dig.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>Servern tar inte emot meddelandet på grund av ett fel i dess huvud.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>Det finns ingen e-postserver för domänen efter @.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Kontrollera om CRM-systemets adress är felskriven.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Det finns ingen sådan adress hos mottagaren.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Kopiera CRM-systemets adress igen från CRM-systemets egen inställningssida.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>Mottagarsidan känner inte till denna adress, eller inte längre.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>Servern godtar inte avsändaradressen.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>Mottagaren har inget utrymme för mer e-post.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>Meddelandet är för stort för servern.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>En server på vägen tar inte emot adresser med sådana bokstäver.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>Mottagarsidan kunde inte fastställa vem som skickade e-posten.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>Servern godtar inte hur Postlogg loggade in.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Ange lösenordet igen, eller logga in hos leverantören i kontots inställningar.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>En av serverns regler förbjuder meddelandet.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Be serverns administratör släppa igenom e-post till CRM-systemets adress.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>E-postservern hittade ingen väg till CRM-systemets e-postserver.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Kontrollera CRM-systemets adress, och logga meddelandet igen.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>Servern förstod inte vad Postlogg sade.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>Servern tar inte emot meddelandet som det är skrivet.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>E-postservern når inte CRM-systemets e-postserver just nu.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>En av serverns regler låter meddelandet vänta.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>E-postservern stänger ett ögonblick.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>E-postservern kan inte ta emot meddelandet just nu.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>E-postservern förstod inte vad Postlogg sade till den.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>Meddelandet är för stort, eller brevlådan är full.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Logga det utan filerna, eller kontrollera CRM-systemets adress.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>E-postservern tar inte emot e-post till denna adress, eller från denna avsändare.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Kontrollera CRM-systemets adress och avsändarens.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>E-postservern avvisade meddelandet.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Läs vad den säger, och logga meddelandet igen när det är ordnat.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>Meddelandet är försenat på vägen.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>Inget att göra: e-postservern fortsätter att försöka.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>Meddelandet kom inte fram.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Läs vad e-postservern säger, och logga meddelandet igen när det är ordnat.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>Öppna Inställningar &gt; Objekt &gt; Aktiviteter &gt; E-postlogg och spårning i HubSpot. Båda adresserna står under Manuell loggning, var och en med en Kopiera-knapp.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>Kommandot som startar det inbyggda CRM-systemet skriver ut båda adresserna.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Inbyggt CRM</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>Öppna Settings &gt; Email sync &gt; Smart Bcc i Pipedrive och kopiera adressen; den gäller för skickad och mottagen e-post.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>Öppna My Preferences &gt; Mail Drop Box i Capsule; drop box-adressen gäller för skickad och mottagen e-post.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>Öppna de personliga inställningarna &gt; My Email to Salesforce i Salesforce; adressen gäller för skickad och mottagen e-post.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Leta i CRM-systemets inställningar efter en adress som loggar e-post: den kallas ofta BCC-, drop box-, e-postloggnings- eller vidarebefordringsadress.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Ett annat CRM-system</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail sparar bara de meddelanden från detta IMAP-konto på den här datorn som har öppnats: slå på ”Synkronisera för användning offline” i mappens egenskaper för Skickat och Inkorg.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed sparar bara de meddelanden från detta IMAP-konto på den här datorn som har öppnats, och ingen kopia av det som skickas: låt Postlogg läsa kontots e-post från själva servern.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution har bara de meddelanden i det här kontot på datorn som har öppnats: slå på ”Synkronisera fjärrpost lokalt” i kontots alternativ för mottagning.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution sparar inga kopior av det som det här kontot skickar: slå på ”Spara skickade meddelanden i” bland kontots standardvärden.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution sparar det här kontots e-post i en form som Postlogg inte kan läsa: låt den komma via IMAP, eller i ett annat e-postprogram.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>Ingen mapp för skickad e-post hittades på {0}, så bara mottagen e-post kan loggas: se till att e-postprogrammet sparar kopior där av det som det skickar.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>Det finns ingen SMTP-server för det här kontot: ange en med --smtp så att e-post kan loggas.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail sparar IMAP-kontot ”{0}” inuti Akonadi, där det inte kan läsas: låt ett filter kopiera e-posten till en lokal mapp, eller läs kontot med ett annat e-postprogram på den här datorn.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail sparar inga kopior av det som identiteten ”{0}” skickar: välj en mapp för skickad e-post i dess inställningar, under Avancerat.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail lägger kopiorna av det som identiteten ”{0}” skickar i en mapp inuti Akonadi, där de inte kan läsas: välj en lokal mapp för skickad e-post i dess inställningar, under Avancerat.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} sparar sin e-post i en form som inget annat program kan läsa: låt Postlogg läsa kontot på dess e-postserver, eller lägg till det i ett annat e-postprogram på den här datorn, till exempel Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} sparar e-posten krypterad, så att inget annat program kan läsa den: installera Proton Mail Bridge och låt Postlogg läsa kontot genom den med IMAP.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} sparar e-posten krypterad och låter inget annat program läsa den: sätt CRM-adressen som hemlig kopia när du skriver ett meddelande som hör hemma där.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} har ingen SMTP-server för det här kontot: ange en i inställningarna så att e-post kan loggas.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>Ingen Skickat-mapp för det här kontot hittades på datorn: {0} måste spara kopior av skickad e-post här.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} säger inte vilken adress det här kontot har: ange den i inställningarna.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>Filerna från {0} kan inte läsas ({1}): kontrollera att den här användaren får läsa dem.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg körs i en flatpak som inte får se e-postprogrammens filer: kör ”flatpak override --user --filesystem=home:ro {0}” och starta det igen.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg körs i en snap, som inte får se de dolda mappar där e-postprogram har sin e-post: installera Postlogg i en annan form, till exempel som Debianpaket.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>Thunderbirds inställningar kan inte läsas ({0}): kontrollera att den här användaren får läsa profilmappen.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird har inte det här kontots meddelanden på datorn, så de kan inte läsas: slå på ”Behåll meddelanden i alla mappar för det här kontot på den här datorn” under Kontoinställningar, Synkronisering och lagring.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird sparar inga kopior av det som det här kontot skickar: slå på ”Lägg en kopia i” under Kontoinställningar, Kopior och mappar.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird har ingen SMTP-server för det här kontot: ange en i inställningarna så att e-post kan loggas.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Inkorgen finns inte på den här datorn ännu: den dyker upp när Thunderbird har sparat ett meddelande i den.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Skickat-mappen finns inte på den här datorn ännu: den dyker upp när Thunderbird har sparat ett meddelande i den.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>Åtkomstnyckeln är för konto {0}, men {1} är adressen till konto {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>CRM-systemets API visar inget certifikat som går att lita på.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>CRM-systemets API kan inte nås.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>CRM-systemets API svarar inte i tid.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>CRM-systemets API kan inte tillfrågas ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>CRM-systemet har ingen kontakt {0}: lägg till den där, och logga sedan e-postmeddelandet igen.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>CRM-systemets API tillfrågades oftare än kontot tillåter; det tillfrågas igen senare.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>CRM-systemets API är upptaget med den här posten; det tillfrågas igen senare.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>CRM-systemets konto håller på att flyttas; dess API tillfrågas igen senare.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>CRM-systemets API avvisade begäran ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Åtkomstnyckeln saknar {0} {1}: lägg till i CRM-systemet.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>CRM-systemet godtar inte åtkomstnyckeln: skapa en ny där och ange den igen.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>Åtkomstnyckeln får inte göra detta i CRM-systemet.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>CRM-systemets API är ur funktion ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Godtaget, men hittades inte i CRM-systemet efter ett dygn.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>E-postmeddelandet finns inte längre i sin mapp, så det kan inte loggas genom API:et.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>CRM-systemets åtkomstnyckel finns inte i nyckelringen: ange den i inställningarna.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>Det är inte känt var det här CRM-systemets API finns: inställningen crm.api_url säger det.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>Lösenordet för {0} finns inte i nyckelringen: ange det i inställningarna.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg stötte på ett fel som det inte känner till; det försöker igen om en minut.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>En e-postmapp finns inte längre där den var: anslut enheten som den ligger på, eller välj mapparna på nytt i inställningarna.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>Inställningarna säger inte på vilken e-postserver den här mappen finns: ställ in kontot på nytt.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>Det väntar medan den här datorn går på batteri.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>Det väntar medan nätverket mäter datatrafiken.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Inget kan loggas ännu: adressen till CRM-systemet saknas.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Ingen mapp bevakas ännu: ange en fil eller mapp, eller kör först ”postlogg configure”.</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>Sändningskontots lösenord finns inte i nyckelringen: ange det i inställningarna.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>E-postservern {0} bröt av med det ena meddelandet efter det andra; den får vila.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>Meddelandet finns inte längre i sin mapp.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>Inställningsfilen {0} kan inte läsas: {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>Det väntar på Thunderbird, som skickar det så snart det körs med Postloggs tillägg.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird kan inte skicka det oförändrat igen: välj ett konto att skicka med, eller använd knappen medan du skriver.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird sade inte om det skickades, och det finns ingen kopia i Skickat.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>Journalen har skrivits av en nyare Postlogg: uppdatera den här.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>Journalen {0} kan inte öppnas: {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>Journalen kan inte skrivas: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>Journalen kan inte användas: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>Journalen kan inte läsas: {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Postloggs journal används av någon annan just nu: försök igen.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg känner inte till CRM-systemets adress ännu: öppna inställningarna.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg körs inte: det du ber om loggas när det har startats.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>Automatisk loggning är av: det du ber om loggas.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg är i arbete.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Det som finns att säga om detta e-postmeddelande är för långt för att sägas.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg stötte på ett fel som det inte känner till; det är ett programfel.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>Tillägget bad om något som denna Postlogg inte känner till.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>Det har för många bilagor för att skickas med Thunderbird.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg har inte sett detta e-postmeddelande ännu.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg känner inte till detta e-postmeddelande.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>För sent: det har redan skickats.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Detta program talar med Postloggs tillägg i Thunderbird och med ingen annan.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>E-postmeddelandet är för stort för att Postlogg ska kunna logga det: gränsen är 60 MB.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>Postloggs fönster kan inte öppnas härifrån: starta Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg har fått sitt svar. Du kan stänga det här fönstret och gå tillbaka till Postlogg.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Detta är inte svaret som Postlogg väntar på.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} gav en inloggning som inte varar: registreringen måste tillåta förnyelsenycklar (refresh tokens).</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} fick inte låta Postlogg läsa och skicka e-post: inget har ändrats.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Ingen loggade in inom {0} minuter: försök igen.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>Inloggningen avbröts.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Ingen angav koden i tid: försök igen.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} låter inte e-postprogram logga in med en kod: använd en webbläsare.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>Inloggningen hos {0} svarar med något som inte är ett svar.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} känner inte till Postlogg med detta klient-id och denna hemlighet: kontrollera båda i inställningarna.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>Inloggningen hos {0} fungerar inte just nu (status {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>Inloggningen hos {0} kan inte nås just nu.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>Det är inte känt vem som ger ut nycklar för {0}: använd ett lösenord, eller ange leverantören och dess adresser i inställningarna.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>Det finns ingen inloggningsleverantör som heter ”{0}”. Kända är: {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg är inte registrerat hos {0}: registrera det där som skrivbordsprogram, eller be administratören göra det, och ange klient-id:t.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>Inställningarna säger inte var man loggar in hos {0}.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} godtar inte längre inloggningen för {1}, eftersom den har återkallats eller gått ut: logga in igen med ”postlogg sign-in”.</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} är inte inloggad hos {1}: logga in med ”postlogg sign-in”.</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Ingen bilaga är större än {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>E-postmeddelandet loggas utan den filen; skicka en länk till filen, eller lägg till den i CRM-systemet för hand.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Text och HTML tillsammans är inte större än {0}, bilagor oräknade.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Korta e-postmeddelandet, eller bifoga det som är långt som fil.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Det finns någon utanför kontot att logga e-postmeddelandet på.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Adressera e-postmeddelandet till en kontakt i Till eller Kopia; kolleger och CRM-systemets egna adresser är inga kontakter.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>Användaren som skickar har personlig e-poståtkomst i CRM-systemet.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Be CRM-systemets administratör ge dig personlig e-poståtkomst.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>Avsändaradressen är en användare i CRM-kontot, en ansluten personlig adress eller ett alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Lägg till adressen i CRM-systemet som alias eller ansluten adress, eller skicka från en som är det.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Kontaktens adress eller domän står inte på listan över det som aldrig loggas.</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Ta bort adressen eller domänen från listan över det som aldrig loggas i CRM-systemet, om den ska loggas.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>Kontakten raderades inte permanent från CRM-systemet.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>En permanent raderad adress loggas aldrig igen; inget behöver göras.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>När integritetsinställningarna är på har kontakten en rättslig grund för kommunikation.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Registrera den rättsliga grunden på kontakten i CRM-systemet, och logga e-postmeddelandet igen.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Ett enskilt e-postmeddelande vidarebefordras, inte andra delar av konversationen.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Öppna det enda e-postmeddelande som ska loggas och vidarebefordra det för sig.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>Huvudet för vidarebefordrat meddelande (Från, Datum, Ämne, Till) står ovanför texten.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Använd e-postprogrammets eget kommando Vidarebefordra, i texten, och lämna huvudet som det skriver.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>Vidarebefordran har både en HTML-del och en del med ren text.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>Låt e-postprogrammet skicka vidarebefordringar som HTML med ett alternativ i ren text.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>Huvudet för vidarebefordrat meddelande är på ett språk som CRM-systemet läser.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>Låt e-postprogrammet skriva vidarebefordringar på engelska eller ett annat språk som CRM-systemet stöder.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>Huvudet för vidarebefordrat meddelande kan läsas.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Vidarebefordra med ett e-postprogram som CRM-systemet stöder, eller logga e-postmeddelandet i CRM-systemet för hand.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>Inställningsfilen {0} är inte giltig TOML: {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>Inställningarna anger ingen värd för sändningskontot (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>Inställningarna anger ingen värd för ett konto som läses från sin server (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>I inställningarna måste crm.api_url börja med https:// (http:// bara på den här datorn).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>I inställningarna måste oauth.{0} börja med https:// (http:// bara på den här datorn).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>I inställningarna måste {0}{1} vara {2}.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>Inställningsfilen {0} kan inte skrivas: {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>En e-postmapp kan inte läsas ({0}): kontrollera att den här användaren får läsa e-postprogrammets filer.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>Ett meddelande finns inte längre i mappen där det sågs: det har flyttats eller raderats under tiden.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Den här Outlook-filen är skadad eller avkortad: spara meddelandet i Outlook en gång till.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail har bara en del av det här meddelandet på datorn: låt det hämta alla bilagor under Konton i dess inställningar, och logga sedan meddelandet för hand.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>Gearys e-post kan inte läsas: kontrollera att den här användaren får läsa filerna, och att Geary är version 43 eller nyare.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary skriver sin e-post just nu: den läses igen inom en minut.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary avslutades medan det skrev: starta det en gång, så att e-posten kan läsas igen.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>E-postservern {0} har inte svarat ännu.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Ingen loggar in hos {0} utan att anslutningen är krypterad.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>E-postservern {0} kunde inte visa att den är {1} ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>E-postservern {0} svarade inte i tid.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>Det finns ingen anslutning till e-postservern {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>E-postservern {0} bröt av: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>E-postservern {0} erbjuder ingen kryptering (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>E-postservern {0} avvisade inloggningen: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>E-postservern {0} öppnar inte mappen ”{1}”: den kan ha bytt namn eller raderats. Ställ in kontot på nytt.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Den här filen är för stor för att vara ett e-postmeddelande: ingen e-postserver tar emot mer än 256 MB.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>Filen {0} kan inte läsas: {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Det här är inte ett meddelande som Outlook har sparat.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>För att läsa Outlook behöver Postlogg tillägget ”outlook” (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook svarar inte: starta det, så läser Postlogg dess mappar medan det körs.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook är upptaget just nu: mapparna läses när det svarar.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook öppnar inte det här meddelandet: se om du kan öppna det där.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook kan bara läsas på Windows.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>En av Outlooks mappar finns inte: den har bytt namn, eller så har dess konto tagits bort.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>Det här är ett utkast: bara e-post som har skickats eller tagits emot kan loggas.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>Det här är en avtalad tid, en kontakt eller något annat som Outlook sparar, men inte ett e-postmeddelande.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Det här meddelandet är skyddat med rättighetshantering: bara Outlook kan läsa det, och CRM-systemet skulle inte kunna.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>”{0}” är ingen e-postadress som ett meddelande kan skickas med.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>Meddelandet är på {0} MB, och e-postservern tar högst {1} MB.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>E-postservern tar inte emot adresser med sådana bokstäver som i {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>”{0}” är ingen domän som e-post kan skickas till.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>Det sparade meddelandet är kortare än när det ställdes i kö.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>Meddelandet har ett radslut som e-postservrar inte tar emot (CR eller LF utan den andra).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>Det sparade meddelandet kunde inte läsas ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>E-postservern {0} gav ett svar som inte är begripligt här: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>E-postservern {0} ber om en annan inloggning: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>E-postservern {0} fick meddelandet men sade inte om den tog emot det; det skickas igen, märkt som samma.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>E-postservern {0} tar inte emot meddelandet för nu: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>E-postservern {0} avvisade meddelandet: {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>Det finns ingen hemlighet att logga in på e-postservern {0} med: ange den igen.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>Inget skickas till {0} utan att anslutningen är krypterad.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>E-postservern {0} tar inte emot e-post för nu: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>E-postservern {0} erbjuder ingen kryptering (STARTTLS), så inget skickades.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>E-postservern {0} börjar inte kryptera: {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>Ingen anslutning kunde göras till e-postservern {0} på port {1}.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>Anslutningen till e-postservern {0} bröts.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>E-postservern {0} svarar med något som inte är SMTP.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>E-postservern {0} och Postlogg hittade inget gemensamt sätt att kryptera ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>Det finns ingen väg till e-postservern {0}: namnet finns inte, eller det saknas internetanslutning.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>E-postservern {0} tar inte emot anslutningar på port {1}.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>E-postservern {0} släpper inte in Postlogg: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>E-postservern {0} avbröt inloggningen: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>E-postservern {0} erbjuder inget inloggningssätt som passar kontots inställningar (den erbjuder {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>E-postservern {0} låter ingen logga in för nu: {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>”{0}” är ingen e-postadress som kan skicka eller få e-post.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>Systemet låter inte Postlogg ändra vad som startar vid inloggning ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>Tillägget för Thunderbird kan inte skrivas: {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Installera GNOME Keyring eller KWallet, eller logga in i en skrivbordssession som har en av dem.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Öppna Nyckelhanterare och se till att inloggningsnyckelringen finns och är upplåst.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Se till att Windows-tjänsten ”Autentiseringshanteraren” körs.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>Nyckelringen svarade inte ({0}). Logga in på skrivbordet igen.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>Det finns ingen nyckelring som håller lösenord säkra. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>Nyckelringen är låst. Lås upp den (det sker vanligen när man loggar in på skrivbordet) och försök igen.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>Nyckelringen släpper inte lösenordet. Ta bort det med systemets egen lösenordshanterare.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>Nyckelringen vägrade: {0}. Lås upp den och försök igen.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>Thunderbird från {0} får inte starta program utanför sin sandlåda, så knappen fungerar inte där: det från thunderbird.net eller från systemets paket kan det; allt annat fungerar med båda.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>Systemet låter inte Postlogg registrera sig hos Thunderbird ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} är inte {1}-adressen till {2}: har de två bytt plats?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Ett e-postkonto hittades som Postlogg inte bevakar ännu: {0}. Välj det i inställningarna, eller låt det vara.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>E-postprogrammet lägger nu skickad e-post i en annan mapp, som Postlogg också bevakar: {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Den här mappen är vald för skickad e-post och har inte lästs än.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>Pausad: på batteri. Det som väntar skickas när datorn får ström.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>Pausad: nätverket mäter datatrafiken. Det som väntar skickas på ett annat nätverk.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>{0} lästes senast för {1} sedan; {2} meddelanden har kommit sedan starten.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Rätta inställningarna eller disken; Postlogg fortsätter av sig själv inom en minut.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Starta Postlogg, eller kör ”postlogg run”.</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg körs inte; det tittade senast för {0} sedan.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg körs inte, och har aldrig tittat efter e-post.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Om inget stort meddelande är på väg, avsluta Postlogg och starta det igen; inget går förlorat.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg körs, men tittade senast för {0} sedan.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg körs, men har aldrig tittat efter e-post.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Kontrollera CRM-systemets åtkomstnyckel i inställningarna; e-post loggas ändå.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>Disken är nästan full: {0} MB återstår för Postloggs journal.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Se ”postlogg status --view attention”; varje rad säger varför, och kan provas igen.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Se ”postlogg status --view waiting” för vad servern säger; ”postlogg retry” provar genast.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>Ingen ny e-post har setts på {0}; hittills var det längsta uppehållet {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} har aldrig lästs.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>{0} lästes senast för {1} sedan; ett meddelande har kommit sedan starten.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Ange lösenordet i inställningarna, med nyckelringen upplåst.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Kontrollera internetanslutningen och den utgående servern i inställningarna; det provas igen av sig själv.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Se till att e-postprogrammets mapp finns och får läsas, eller välj mapparna igen.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Ett meddelande loggades inte.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} meddelanden loggades inte.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} har inte tagit emot något meddelande ännu; {1} väntar.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Inget kan loggas ännu: {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Öppna inställningarna och ange det.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Se till att e-postprogrammets mapp är kvar där den var, och att dess server kan nås.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Gör plats på disken; det som väntar finns kvar och fortsätter då.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>Ett meddelande har väntat på att lämnas över i {0}.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Se till att e-postprogrammet körs och hämtar e-post till de bevakade mapparna.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>{0} svarade senast för {1} sedan; {2} väntar.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>Det finns inget CRM-förval som heter ”{0}”. Kända är: {1}.</translation>
    </message>
  </context>
</TS>
