<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Tilføj det, dit mailprogram bruger: {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Tilføj til: {0}</translation>
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation>Fjern fra: {0}</translation>
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation>Dine adresser</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Aliasser tæller med: CRM-systemet skal også kende dem.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Dine kollegers domæner</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-mails kun mellem kolleger logges ikke.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>Log aldrig</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Adresser, eller domæner med alle, der er der.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Log altid</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Logges uden at spørge, også det, de skriver først.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Spørg mig først</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Venter på dig i listen, også når logningen er automatisk.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Er bare én af dem blandt modtagerne, holdes hele e-mailen udenfor</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adresser</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Ud fra disse skelner Postlogg kunder fra kolleger og private e-mails.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation>Ikke logget: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Noget gik galt, som Postlogg ikke kender.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>Valgt i listen, på en af deres e-mails.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Samtaler</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Always logged: {0}</source>
      <translation>Logges altid: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Udelades: {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>Spørges om først: {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Fjern samtalen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg logger e-mails ved at sende dem til de adresser, dit CRM-system giver dig. Hold dem hemmelige.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>HubSpot logger så selv sendte e-mails, og de må ikke ligge der to gange.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>BCC-adresse, til sendte e-mails</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Videresendelsesadresse, til modtagne e-mails</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>Byt om på de to</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>&amp;Min indbakke er også forbundet med HubSpot</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>&amp;BCC-adresse, til sendte e-mails</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>&amp;Videresendelsesadresse, til modtagne e-mails</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot logger selv det, du sender, så Postlogg lader sendte e-mails være.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Her finder du dem</translation>
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation>Logget</translation>
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation>Sendt af {0} til {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Modtaget fra {0} af {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Åbn en kopi, der ikke kan ændres</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Kendt i forvejen, ikke logget igen</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Logget, uden en fil</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Krav: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Der er endnu ikke logget e-mails på denne kontakt.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åben</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Lukket</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Siden</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Fra</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Kom ind</translation>
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
      <translation>Message-ID</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>E-mails: {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>BCC-adresse (sendte e-mails)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Videresendelsesadresse</translation>
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation>{0}: for stor, ikke logget</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> og {0} til</translation>
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation>Ældre e-mails: {0}</translation>
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
      <translation>1 e-mail er logget</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>På tidslinjen for {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (for stor: ikke gemt)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>{0} e-mails er logget</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Der er ikke logget noget endnu.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} til {1}</translation>
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
      <translation>E-mails logges ved at sende dem til de adresser, CRM-systemet giver dig. Hold dem hemmelige.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>Dit CRM-system</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>Det indbyggede CRM-system er ikke startet endnu.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Der er ingen adresse endnu.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>Et an&amp;det CRM-system</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>&amp;Prøv det med det indbyggede CRM-system</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(ingen afsender)</translation>
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
      <translation>Virksomheder</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Aftaler</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Det, der kom ind</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Det, der er i CRM-systemet</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Søg</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Indbygget CRM</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>De første {0} vises: søg for at få flere.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>Der blev ikke fundet noget.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Her er ikke noget endnu.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Søg: {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Vis: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} er et program: det åbnes ikke herfra.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>Der er ikke noget program, der viser {0}.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>Der kunne ikke laves en kopi af {0}.</translation>
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
      <translation>Historien afspilles…</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>Historien er slut. Luk vinduet for at afslutte.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Detaljer om den valgte e-mail</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Vælg en e-mail for at se, hvad der blev af den.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Hvad der skete</translation>
    </message>
    <message>
      <source>To {0}</source>
      <translation>Til {0}</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Fra {0}</translation>
    </message>
    <message>
      <source>From now on…</source>
      <translation>Fra nu af…</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Åbn originalen som tekst</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Hvad CRM-systemet kræver</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>Et af disse krav er nok ikke opfyldt:</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Opfyldt</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} og {1} til</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>Ikke fundet i CRM-systemet.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Bemærkning</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Ikke opfyldt</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Fundet: {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Aftaler: {0}</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverens ord: {0}</translation>
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation>Retning</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Subject and reason</source>
      <translation>Emne og årsag</translation>
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
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Træk tilbage</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>Der søges én gang til i CRM-systemet; kun hvis det stadig ikke viser e-mailen, bliver den logget, uden at der oprettes en kontakt.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>&amp;Log denne e-mail</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Prøv igen</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>&amp;Træk tilbage</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Log den via &amp;API'et…</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Åbn i &amp;mailprogrammet</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>Åbn &amp;originalen som tekst</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Log via API'et</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Log den</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>Fjern {0} fra listen over det, der aldrig logges, og log den</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>Log ”{0}” via CRM-systemets API?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>E-mails, de nyeste først</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Luk alle</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>Ikke logget: ”{0}”, {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverens ord: {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Luk alle {0}</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Træk den ind i Thunderbird. Et klik viser den i dens mappe.</translation>
    </message>
    <message>
      <source>Show {0} in its folder</source>
      <translation>Vis {0} i mappen</translation>
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
      <translation>Kræver handling</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Venter</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Logget</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Ikke logget</translation>
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation>Søg efter person, adresse eller emne</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Søg</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Vis: {0} (Alt+{1})</translation>
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
      <translation>Ingen mappe følges.</translation>
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation>1 mappe følges</translation>
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation>Dette skrivebord viser ikke ikoner i meddelelsesområdet: når vinduet lukkes, afsluttes Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>En anden Postlogg er i gang; dette vindue viser, hvad den laver.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>{0} mapper følges</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>sidst set efter {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Søger i de mapper, der følges, efter e-mails, som dine regler ville logge, og som aldrig blev logget.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>De afleveres i dette tempo, de ældste først, og kan trækkes tilbage, så længe de venter.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Søg fra og med denne dag</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>Hvad mangler i CRM-systemet?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>Søgningen er i gang</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>Manglende e-mails efter person</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> i minuttet</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Hvor mange der afleveres i minuttet</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Søg &amp;fra</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>1 e-mail mangler.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Intet mangler.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>1 e-mail bliver logget.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Søg</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>&amp;Marker alle</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>&amp;Log de markerede</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dato</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Hvorfor den hører til der</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>Søgningen blev afbrudt. {0} En ny søgning fortsætter derfra.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>{0} e-mails mangler.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>{0} e-mails bliver logget.</translation>
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
      <translation>Automatisk logning</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Pause i en time</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mere</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Genoptag</translation>
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation>Er alt i orden?</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Alt er i orden.</translation>
    </message>
    <message>
      <source>When each was last used</source>
      <translation>Hvornår hver af dem sidst blev brugt</translation>
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation>Vis alle</translation>
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation>{0} (og {1} til)</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation>Postlogg: håndbog</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Siden</translation>
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation>Hvor HubSpot viser de to adresser</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Indstillinger, Objekter, Aktiviteter, fanen E-maillog og -sporing, afsnittet Manuel logning</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objekter</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Aktiviteter</translation>
    </message>
    <message>
      <source>Email log and track</source>
      <translation>E-maillog og -sporing</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Manuel logning</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>BCC-adresse</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Videresendelsesadresse</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopier</translation>
    </message>
  </context>
  <context>
    <name>LeavingNotice</name>
    <message>
      <source>Withdraw</source>
      <translation>Træk tilbage</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Træk alle tilbage</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>Den første sendes om {0}</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Bliver logget: {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>{0} e-mails bliver logget</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>Hvad &amp;mangler i CRM-systemet?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>Hvad ville blive logget a&amp;utomatisk?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>&amp;Statistik</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>&amp;Eksporter listen som CSV…</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>Er alt i &amp;orden?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Vis det &amp;indbyggede CRM-system</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Giv mig besked, før e-mails sendes</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>1 e-mail er skrevet til {0}.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>{1} e-mails er skrevet til {0}.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Eksporter listen</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation>Loggede e-mails</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Det, du lægger i en mappe med dette navn eller giver dette mærkat, bliver logget, medmindre listen over det, der aldrig logges, holder det udenfor.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> sekunder</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Tid til at trække tilbage</translation>
    </message>
    <message>
      <source> days</source>
      <translation> dage</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Ældste e-mails, der logges automatisk</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>Sva&amp;r på e-mails, der er i CRM-systemet</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>E-mails fra &amp;personer, der er logget før</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Mappe, hvor e-mails beder om at blive logget</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>ingen sådan mappe</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Mærkat, hvormed e-mails beder om at blive logget</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>intet sådant mærkat</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Giv mig besked, før e-mails sendes</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>Lad e-mails vente, mens computeren kører på &amp;batteri</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>Lad e-mails vente, mens netværket er &amp;forbrugsafregnet</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>&amp;Start Postlogg, når jeg logger på</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Logning</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Hvad der sker med e-mails, der hører til i CRM-systemet.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Som systemet</translation>
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation>&amp;Tid til at trække tilbage, før den sendes</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>Lad det være, der er ældre &amp;end</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>Mappens &amp;navn</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Mærkatets nav&amp;n</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>Spro&amp;g</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>&amp;Log dem automatisk</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>Spørg &amp;mig først, i listen</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>Log &amp;aldrig automatisk; jeg logger manuelt</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>Modtagne e-mails, der logges</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Fra mailprogrammet</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>På denne computer</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>Der blev ikke fundet noget mailprogram for denne bruger. Opret en konto i Thunderbird, og søg igen.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Konti og mapper</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Sendt, Indbakke og Spam for hver konto</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg læser disse mapper i dit mailprogram. De bliver aldrig ændret.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>Søger efter mailprogrammer…</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>sendte e-mails</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>modtagne e-mails</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>fejlmeddelelser i spam</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>det, der ligger her, bliver logget</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>Marker de sædvanlige</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Søg igen</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg fandt disse konti på computeren. Det læser de markerede mapper og ændrer ingen.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>Din e-mail</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Der er ikke markeret nogen mappe endnu.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Knappen i Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Fundne adresser: {0}</translation>
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
      <translation>Indleveret; den bliver logget, hvis intet står i vejen.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>Filen {0} kan ikke modtages: {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>E-mailen, som den er gemt</translation>
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation>
… (resten vises ikke)</translation>
    </message>
    <message>
      <source>Original: {0}</source>
      <translation>Original: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>En prøve: dine regler, de seneste {0} dage, som om automatisk logning havde været slået til. Intet sendes.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>Nu venter hver e-mail på dit svar.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>De seneste {0} dage ville {1} med {2} være blevet logget og {3} udeladt.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>Hvad ville blive logget automatisk?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>Prøven er i gang</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Hvad der ville være blevet af hver e-mail</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>Nu logges intet automatisk.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Ville være blevet logget</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Ville være blevet udeladt</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 e-mail</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 person</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dato</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>&amp;Spørg mig først i stedet</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>&amp;Log automatisk fra nu af</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>Nu logges e-mails automatisk.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Ville have ventet på dig</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} e-mails</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} personer</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Annulleret. Indtil videre: {0}</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>og {0} til</translation>
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuller</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>{0} e-mails er gennemgået.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Thunderbird kan bedes om at sende. Om det gør det, viser sig ved den første videresendelse; intet er sendt.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Send en test-e-mail</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Afprøv forbindelsen</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>på vej…</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Det virker.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>så snart dit mailprogram har hentet den…</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>den kom tilbage</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Vælg først en konto og en af dine adresser.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>mislykkedes</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>Tilbage i din indbakke</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>ikke set endnu; se efter i dit mailprogram</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg afleverer e-mails med den konto, dit mailprogram sender med.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Der er gemt en adgangskode i systemets nøglering.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Udgående server</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Sådan logges der på</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Adgangskode</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Intet login</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Brugernavn</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Gem adgangskoden i nøgleringen</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Afsendelse</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Udgående server</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>Log på &amp;med</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>&amp;Brugernavn</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Adgangskode</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>Det indbyggede CRM-system modtager e-mails på denne computer: der er intet at udfylde.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Hvis din udbyder tilbyder app-adgangskoder, så vælg Adgangskode, og indtast en af dem.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Vælg en server</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>Ingen fundet: vælg mapper på siden E-mail</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Der er ikke gemt nogen adgangskode endnu.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg afleverer e-mails med den konto, dit mailprogram sender med.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Afsendelse</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Der er endnu ingen konto at sende med.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>&amp;Log e-mails automatisk fra nu af</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Ellers venter hver e-mail i listen på dit svar.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Sæt op trin for trin…</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>Fra nu af logges e-mails automatisk. Hvad ville det have været den seneste måned?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Åbn filen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Næste</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Sæt Postlogg op</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Fortsæt senere</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Tilbage</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Færdig</translation>
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
      <translation>Det, Postlogg har logget i de seneste {0} uger.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Logget pr. uge</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>Ikke logget, og hvorfor</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>logget; yderligere {0} manuelt</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>logget</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>bekræftet: CRM-systemet bliver ikke spurgt</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>til CRM-systemet viser den (median)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>Intet blev udeladt.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>bekræftet af CRM-systemet, ud af {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Trin {0} af {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>En knap i hver e-mail og en der, hvor du skriver: de logger og siger, hvad der er logget.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>Mærkatet, hvormed e-mails beder om at blive logget; navnet står på siden ”Logning”.</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>&amp;Giv det, der er logget, mærkatet ”{0}”</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>&amp;Mærk det, der er logget</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Knappen i Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>Mærkatet</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>Eller vælg Installer tilføjelse fra fil der, bag tandhjulet; den ligger blandt dine hentede filer.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>Føj knappen til Thunderbird</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird har version {0} af knappen; denne Postlogg har {1} med.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>Lad ikke længere knappen tale med Postlogg</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>Ikke tilføjet. Med den logger du med et klik og ser, hvad der er logget.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg er klar til den. Der mangler to trin i Thunderbird:</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>Den er i Thunderbird, men kan ikke finde Postlogg: tilføj den en gang til.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>Den er i Thunderbird, men slået fra under Tilføjelser og temaer.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Tilføjet, aldrig forbundet: den forbinder, så snart Thunderbird startes.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Forbundet: version {0}, startet {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  Åbn menuen i Thunderbird, derefter Tilføjelser og temaer.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Træk denne fil over på den side, og bekræft:</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>Der er gemt et token i systemets nøglering</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Med det spørger Postlogg CRM-systemet, om en e-mail er nået frem, og hvem den er logget på.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Spørger CRM-systemet…</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>&amp;Adgangstoken (Service Key eller privat app)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Adgangstoken (Service Key eller privat app)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>Adresserne bør være {0} og {1}; sammenlign dem med det, HubSpot viser.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>Tokenet er glemt; CRM-systemet bliver ikke længere spurgt.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>&amp;Kontroller</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>&amp;Glem token</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>Et adgangstoken har kun engelske bogstaver, cifre og tegn.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>Tokenet er gemt, men det kunne ikke afprøves.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>Tokenet gælder konto {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Det mangler disse scopes: {0}. Tilføj dem i CRM-systemet.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>&amp;Automatisk logning</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>Hvad &amp;ville blive logget automatisk?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Vis det &amp;indbyggede CRM-system</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Seneste &amp;fejl</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Genoptag</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>&amp;Pause i en time</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 e-mail kræver handling</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisk logning er slået til</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Spørger før logning</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisk logning er slået fra</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(intet emne)</translation>
    </message>
    <message>
      <source>Postlogg: {0}</source>
      <translation>Postlogg: {0}</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Pause til {0}</translation>
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation>{0} e-mails kræver handling</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>Åbn &amp;listen</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistik</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Ind&amp;stillinger…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Afsl&amp;ut</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>Start det inde i Postlogg</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Vis, hvad der er logget i det</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Starter…</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Det kører inde i Postlogg, kun på denne computer. E-mails logges i det og sendes ingen andre steder hen.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Et lille CRM-system på denne computer, med HubSpots regler. Prøv det hele; intet sendes ud.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Logget pr. uge</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Ugen fra {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>denne adresse</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>Fra &amp;nu af</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>Log altid e-mails med {0}</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>Log altid e-mails med alle hos {0}</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Log altid denne samtale</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>Log aldrig {0}</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>Log aldrig nogen hos {0}</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>Log aldrig denne samtale</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Spørg mig om e-mails med {0}</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Spørg mig om e-mails med alle hos {0}</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Spørg mig om denne samtale</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>dette domæne</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>En brugers adresse, en tilknyttet adresse eller et alias: e-mails fra andre bliver afvist.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Adresser, som CRM-systemet kender som dine</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Dine kollegers domæner</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-mails kun mellem kolleger logges ikke.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>&amp;Sundhed, skat og sociale myndigheder</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Alle hos en &amp;privat mailtjeneste (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>Dine &amp;egne adresser, som CRM-systemet ikke kender</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Dig</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Ud fra dette skelner Postlogg kunder fra kolleger og private e-mails.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Ingen af dine adresser er markeret endnu.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>Hvilke af disse kender CRM-systemet som dine?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>Log aldrig, til at begynde med</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Er bare én af dem med, holdes e-mailen udenfor.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>Ikke en adresse til et CRM-system, som Postlogg kender; den bruges, som den står.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>Dette er BCC-adressen til {0}: den hører til i det andet felt.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ En adresse til {0}, til sendte og modtagne e-mails</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ En BCC-adresse til {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ En videresendelsesadresse til {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>Dette er videresendelsesadressen til {0}: den hører til i det andet felt.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>Den bliver logget nu.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>Den bliver logget via CRM-systemets API.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Der prøves igen.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>For sent: de er allerede sendt.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>{0} trukket tilbage; for sent for {1}, som allerede er sendt.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>{0} trukket tilbage.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>Der er ikke noget at logge via API'et.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Der er ikke noget at prøve igen.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>For sent: den er allerede sendt.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Trukket tilbage: den bliver ikke logget.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>Den er allerede på vej.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>E-mails vises her, så snart dit mailprogram har sendt eller modtaget dem.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg læser de mapper, dit mailprogram har på denne computer. Vælg hvilke.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>Dit CRM-system har én adresse til sendte og én til modtagne e-mails. Postlogg skal bruge mindst én.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Alt er klar</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Intet her</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Ingen e-mails passer til dette filter.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Vis alle</translation>
    </message>
    <message>
      <source>Which folders?</source>
      <translation>Hvilke mapper?</translation>
    </message>
    <message>
      <source>Choose folders</source>
      <translation>Vælg mapper</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>Hvor er dit CRM-system?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>Indtast adresserne</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Date</source>
      <translation>Dato</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Retning</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Emne</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Årsag</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>Message-ID</translation>
    </message>
  </context>
  <context>
    <name>header</name>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisk logning er slået fra</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>E-mails vises i listen og logges ikke; du kan logge dem manuelt.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisk logning er slået til</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>E-mails, der hører til i CRM-systemet, logges automatisk.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Spørger før logning</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>E-mails, der hører til i CRM-systemet, venter her på dit svar.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>E-mails, der findes imens, vises i listen og logges ikke; du kan logge dem manuelt.</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Pause til {0}</translation>
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation>Vælg ”Kræver handling” over listen; hver e-mail siger hvorfor og kan prøves igen.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Vælg ”Venter” over listen for at se, hvad serveren siger; ”Prøv igen” prøver med det samme.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Hjælp (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Thunderbird er bedt om at vise den.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>Mailprogrammet er bedt om at vise den.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>Intet mailprogram kan bedes om det.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Intet kan logges endnu: adressen til dit CRM-system mangler.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Intet kan logges endnu: der mangler en konto at sende med.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Åbn filen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Mapper</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>Indtast den</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Vælg en</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>ikke nødvendigt</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Forbindelse</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Kryptering</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Login</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accepteret</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, port {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, fra den første byte</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, efter STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>ingen: den forlader ikke denne computer</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>CRM-systemet modtog test-e-mailen, men viser den ikke.</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverens ord: {0}</translation>
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
      <translation>Thunderbird videresender det, du har modtaget; den udgående server tager det, du har sendt uden knappen.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, med knappen: der kræves ingen adgangskode</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>Knappen har ikke forbundet endnu: indtil den gør det, venter det, der skal videresendes.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Det videresender det, du har modtaget; det, du sender, logges af dets knap, mens du skriver. Det, der er sendt uden knappen, for eksempel fra telefonen, kræver stadig en udgående server.</translation>
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
      <translation>ikke krypteret</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, port {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, og {0} til sendte e-mails</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>Programmet, som Thunderbird starter, svarer ikke: installer Postlogg igen.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>den har forbundet</translation>
    </message>
    <message>
      <source>The button</source>
      <translation>Knappen</translation>
    </message>
    <message>
      <source>Postlogg's side</source>
      <translation>Postloggs side</translation>
    </message>
    <message>
      <source>Thunderbird's side</source>
      <translation>Thunderbirds side</translation>
    </message>
    <message>
      <source>The button is not in Thunderbird yet: add it.</source>
      <translation>Knappen er ikke i Thunderbird endnu: tilføj den.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>Knappen er slået fra i Thunderbird, under Tilføjelser og temaer.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>i Thunderbird, version {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird finder ikke Postlogg: tilføj knappen en gang til.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird har aldrig forbundet til Postlogg: start det.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>version {0} svarer</translation>
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
      <translation>Én adresse ad gangen, tak.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>”{0}” er ikke en e-mailadresse.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>”{0}” er en adresse; kun det, der følger efter @, hører til her.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>”{0}” er ikke et domæne som for eksempel acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>E-mails med {0} bliver altid logget.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>E-mails med {0} bliver aldrig logget.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>Du bliver spurgt om e-mails med {0}.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Intet huskes længere om {0}.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Denne samtale bliver altid logget.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Denne samtale udelades.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>Du bliver spurgt om denne samtale.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Intet huskes længere om denne samtale.</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation>Sendt til en kunde</translation>
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation>Sendt til en kunde: {detail}</translation>
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation>Svarer på en e-mail, der er i CRM-systemet</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>Fra nogen, du har logget før</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>Fra nogen, du har logget før: {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Du bad om det</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Logges altid, som du har valgt</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Logges altid, som du har valgt: {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Du vil spørges først</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Du vil spørges først: {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>Fra nogen, du ikke har logget før</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Ikke logget før: {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>Automatisk logning var slået fra</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Ældre end Postloggs start her</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>CRM-systemet læser din postkasse og logger selv det, du sender</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>For gammel til at blive logget automatisk</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>For gammel til at blive logget automatisk: {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>Ikke sendt fra en af dine adresser</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} er ikke en af dine adresser</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>Ikke adresseret til nogen</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Kun mellem kolleger</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>På din liste over det, der aldrig logges</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>På din liste over det, der aldrig logges: {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Du har udeladt denne samtale</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Du udelod den, da du skrev den</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Sendt af en maskine</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Sendt af en maskine ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>Fra en mailingliste</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>Fra en mailingliste ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>En meddelelse om en e-mail, der ikke nåede frem</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>Din e-mail til {detail} nåede ikke frem</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>En meddelelse fra CRM-systemet</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>En kalenderinvitation eller et svar på en</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Krypteret: CRM-systemet ville ikke kunne læse den</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Markeret som privat</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Markeret som {detail}</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>En kladde</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Spam</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>En kopi af en e-mail, du har sendt</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>Postloggs egen videresendelse til CRM-systemet</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>Der er ikke angivet nogen adresse til CRM-systemet</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>CRM-systemet ville afvise den</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>CRM-systemet ville afvise den: {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>Den kan ikke læses</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>Den kan ikke læses: {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Du satte selv CRM-systemet i Bcc</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Du videresendte den selv til CRM-systemet</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Venter på dig</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>På vej</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Prøves igen</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Logget</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Opgivet</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Kom tilbage</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Logget, bekræftet</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Trukket tilbage</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Venter på, at du siger, om den skal logges</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>På vej til CRM-systemet</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Ikke afleveret endnu; der prøves igen</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Logget: mailserveren accepterede den til CRM-systemet</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>Ikke logget: mailserveren afviste den</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>Ikke logget: opgivet efter fem dages forsøg</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>Ikke logget: den kom tilbage med en fejlmeddelelse</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Logget: CRM-systemet viser den</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>Ikke logget: du trak den tilbage</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Indleveret</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Fundet i {detail}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Afgjort</translation>
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation>Afgjort: {detail}</translation>
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation>Du bad om, at den blev logget</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Venter lidt, så den kan trækkes tilbage</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>Sat i kø til CRM-systemet</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>Sat i kø: {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Afleveret til mailserveren</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Afleveret til {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Accepteret af mailserveren</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Accepteret af mailserveren: {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>Ikke modtaget denne gang</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>Ikke modtaget denne gang: {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Afvist af mailserveren</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Afvist: {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Opgivet efter fem dage</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Opgivet efter fem dage: {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Trukket tilbage, før den blev sendt</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Trukket tilbage: {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Du bad om et nyt forsøg</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Prøvet igen: {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>Der kom en fejlmeddelelse</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>Der kom en fejlmeddelelse: {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Forsinket undervejs</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Forsinket undervejs: {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>E-mailen er ikke længere der, hvor den blev fundet</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>Ikke fundet: {detail}</translation>
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation>CRM-systemet viser den</translation>
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation>CRM-systemet viser den: {detail}</translation>
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation>Ikke fundet i CRM-systemet efter et døgn</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>Ikke fundet i CRM-systemet: {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>CRM-systemet sendte en meddelelse om den</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>CRM-systemet siger: {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>Den nåede ikke alle</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>Den nåede ikke {detail}</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird sendte den med CRM-systemet i Bcc</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Logget via CRM-systemets API</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Logget via CRM-systemets API: {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Logget uden vedhæftet fil</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>en vedhæftet fil er for stor</translation>
    </message>
    <message>
      <source>its text is too large</source>
      <translation>teksten er for stor</translation>
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation>ingen i den kan være en kontakt</translation>
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation>du har ikke personlig e-mailadgang der</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>CRM-systemet kender ikke afsenderadressen</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>kontakten står på dets liste over det, der aldrig logges</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>kontakten blev slettet permanent der</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>der er ikke registreret et retsgrundlag for kontakten</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>den indeholder flere e-mails</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>brevhovedet fra den videresendte e-mail mangler</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>den skal have både en tekstdel og en HTML-del</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>det læser ikke dette sprog</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>brevhovedet fra den videresendte e-mail kan ikke læses</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>en del længere nede i en samtale</translation>
    </message>
    <message>
      <source>found</source>
      <translation>fundet</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>i en vedhæftet fil</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>størst</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ingen af dem</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>ingen afsenderadresse</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>ingen afsenderadresse i den</translation>
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
      <translation>ikke fundet</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>ikke kendt her</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>én e-mail</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>flere e-mails i en samtale</translation>
    </message>
    <message>
      <source>text</source>
      <translation>tekst</translation>
    </message>
    <message>
      <source>text and HTML</source>
      <translation>tekst og HTML</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>ukendt</translation>
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
      <translation>Indbakke</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>På pause</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>Ikke fundet i CRM</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Logget manuelt</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Venter, til pausen er slut; indtil da kan den trækkes tilbage</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>Mailserveren accepterede den til CRM-systemet, men CRM-systemet viser den ikke</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 aftale</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Sendt</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Modtaget</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 dag</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Bliver logget</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Ikke logget</translation>
    </message>
    <message>
      <source>Logged already</source>
      <translation>Allerede logget</translation>
    </message>
    <message>
      <source>{title}: {what}</source>
      <translation>{title}: {what}</translation>
    </message>
    <message>
      <source>Will be logged on {0}</source>
      <translation>Bliver logget på {0}</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Sendes nu</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Nyt forsøg om {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0}; indtil da kan den trækkes tilbage</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} aftaler</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Logget via API'et på {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Bekræftet på {0}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} og {1} til</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} t</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} dage</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Sendes om {0}</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>Udbyderen vil have en app-adgangskode i stedet for kontoens egen adgangskode.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Opret en app-adgangskode på udbyderens sikkerhedsside, og indtast den i kontoens indstillinger.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google vil først se dig logge på med en browser.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Log på Google med en browser på denne computer, bekræft, at det var dig, og prøv igen.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google godtager ikke dette brugernavn og denne adgangskode.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Log på med Google i kontoens indstillinger, eller indtast en app-adgangskode der.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>Afsendelse af e-mails fra et program er slået fra for denne Microsoft 365-postkasse.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Bed administratoren om at slå ”Godkendt SMTP” til for postkassen.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Microsoft lader ikke længere programmer logge på med en adgangskode.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Vælg ”Log på med Microsoft” (OAuth 2.0) i kontoens indstillinger.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>En sikkerhedsregel i organisationen forhindrer dette program i at logge på.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Spørg administratoren, hvilken regel der blokerede login; med ”Log på med Microsoft” slipper det som regel igennem.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>Udbyderen har indtil videre spærret kontoen eller muligheden for at logge på den.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Log på webmail, følg det, der står der, og prøv igen senere.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>Mailprogrammers adgang er slået fra i postkassens indstillinger.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Slå mailprogrammers adgang (IMAP og SMTP) til i webmail, og brug en app-adgangskode.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Der var for mange forsøg på at logge på, så serveren lytter ikke et stykke tid.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>Der er intet at gøre: der prøves igen senere. Hvis det ikke holder op, så kontroller adgangskoden.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>Kontoen har sendt så meget, som den må for nu.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>Der er intet at gøre: der prøves igen senere.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>Serveren kan ikke kontrollere adgangskoden lige nu.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>Modtageren tager kun imod e-mails fra bestemte afsendere, og du er ikke blandt dem.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Føj din adresse til dem, CRM-systemet kender som dine, eller vælg den rigtige CRM-adresse.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>Serveren vil have forbindelsen krypteret, før der tales med den.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Vælg STARTTLS eller TLS for den udgående server i kontoens indstillinger.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>Serveren kræver, at der logges på, før den tager imod e-mails.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Indtast brugernavn og adgangskode til den udgående server i kontoens indstillinger.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>Serveren bringer kun e-mails til andre domæner for sine egne brugere og kender dig ikke som en af dem.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Kontroller kontoens udgående server, brugernavn og adgangskode.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>Serveren godtager ikke brugernavnet og adgangskoden.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Indtast adgangskoden igen; mange udbydere vil have en app-adgangskode her.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>Kontoen må ikke sende e-mails fra denne afsenderadresse.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Vælg den udgående server, der hører til adressen, eller få adressen føjet til kontoen som alias.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>Udbyderen har spærret for afsendelse fra denne konto, fordi det lignede spam.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Bed administratoren eller udbyderen om at åbne kontoen igen.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>Organisationen tillader ikke, at e-mails videresendes til adresser uden for den.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Bed administratoren om at tillade videresendelse til CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>Kontoen har sendt så meget, som udbyderen tillader for nu.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>Serveren tror ikke, at afsenderadressen findes.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Se efter en tastefejl i afsenderadressen.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>Serveren kan ikke lide den måde, denne computer præsenterede sig på.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Kontroller, at den udgående server og dens port er dem til mailprogrammer (587 eller 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>Serveren tager først imod e-mails fra nye afsendere ved andet forsøg.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>Der er intet at gøre: der prøves igen om nogle minutter.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>Modtagerens udbyder bremser e-mails fra denne mailserver et stykke tid.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>For mange forbindelser til serveren er åbne på én gang.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>CRM-systemets postkasse får flere e-mails, end den tager imod lige nu.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>Mailserveren har ikke mere plads.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>Der er intet at gøre: der prøves igen senere. Hvis det varer ved, så sig det til den, der driver serveren.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>CRM-systemets mailserver kunne ikke nås så længe, at mailserveren gav op.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Kontroller CRM-systemets adresse; er den rigtig, så log meddelelsen igen.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>Meddelelsen er større, end serveren tager imod.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Log den uden filerne: tilføj dem i CRM-systemet manuelt eller som links.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>Modtagerens postkasse er fuld.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Hvis dette er CRM-systemets adresse, så kontroller den: et CRM-systems postkasse er næsten aldrig fuld.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>Serveren tager ikke imod en fil, der er vedhæftet: af denne type, eller fordi den ser skadelig ud.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Log meddelelsen manuelt uden den fil.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>Modtagersiden kunne ikke fastslå, at e-mailen kommer fra afsenderens domæne.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Send via domænets egen mailserver, og bed dens administrator om at kontrollere SPF, DKIM og DMARC.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>Serveren tager ikke imod e-mails fra den internetadresse, denne e-mail kommer fra.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Kontroller, at kontoens egen udgående server bruges; bed ellers den, der driver den, om at få den slettet fra listen.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>Serveren tog meddelelsen for noget, dens regler ikke tillader, for eksempel spam.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Log meddelelsen manuelt, eller bed serverens administrator om at lade e-mails til CRM-systemets adresse slippe igennem.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>Meddelelsen har linjeslutninger, som serveren ikke tager imod.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Log meddelelsen manuelt.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>Meddelelsen kørte i ring mellem mailservere.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Kontroller CRM-systemets adresse, og at ingen regel videresender e-mails til den tilbage til dig.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>Serveren tager ikke imod meddelelsen på grund af en fejl i dens brevhoved.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>Der er ingen mailserver for domænet efter @.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Se efter en tastefejl i CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Der er ingen sådan adresse hos modtageren.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Kopier CRM-systemets adresse igen fra CRM-systemets egen indstillingsside.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>Modtagersiden kender ikke denne adresse, eller ikke længere.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>Serveren godtager ikke afsenderadressen.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>Modtageren har ikke plads til flere e-mails.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>Meddelelsen er for stor til serveren.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>En server undervejs tager ikke imod adresser med den slags bogstaver.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>Modtagersiden kunne ikke fastslå, hvem der sendte e-mailen.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>Serveren godtager ikke den måde, Postlogg loggede på.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Indtast adgangskoden igen, eller log på hos udbyderen i kontoens indstillinger.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>En af serverens regler forbyder meddelelsen.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Bed serverens administrator om at lade e-mails til CRM-systemets adresse slippe igennem.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>Mailserveren fandt ingen vej til CRM-systemets mailserver.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Kontroller CRM-systemets adresse, og log meddelelsen igen.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>Serveren forstod ikke, hvad Postlogg sagde.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>Serveren tager ikke imod meddelelsen, som den er skrevet.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>Mailserveren kan ikke nå CRM-systemets mailserver lige nu.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>En af serverens regler lader meddelelsen vente.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>Mailserveren lukker et øjeblik.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>Mailserveren kan ikke tage imod meddelelsen lige nu.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>Mailserveren forstod ikke, hvad Postlogg sagde til den.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>Meddelelsen er for stor, eller postkassen er fuld.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Log den uden filerne, eller kontroller CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>Mailserveren tager ikke imod e-mails til denne adresse eller fra denne afsender.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Kontroller CRM-systemets adresse og afsenderens.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>Mailserveren afviste meddelelsen.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Læs, hvad den siger, og log meddelelsen igen, når det er bragt i orden.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>Meddelelsen er forsinket undervejs.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>Der er intet at gøre: mailserveren bliver ved med at prøve.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>Meddelelsen nåede ikke frem.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Læs, hvad mailserveren siger, og log meddelelsen igen, når det er bragt i orden.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>Åbn Indstillinger &gt; Objekter &gt; Aktiviteter &gt; E-maillog og -sporing (Email log and track) i HubSpot. Begge adresser står under Manuel logning, hver med en Kopier-knap.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>Den kommando, der starter det indbyggede CRM-system, skriver begge adresser.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Indbygget CRM</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>Åbn Settings &gt; Email sync &gt; Smart Bcc i Pipedrive, og kopier adressen; den gælder for både sendte og modtagne e-mails.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>Åbn My Preferences &gt; Mail Drop Box i Capsule; drop box-adressen gælder for både sendte og modtagne e-mails.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>Åbn dine personlige indstillinger &gt; My Email to Salesforce i Salesforce; adressen gælder for både sendte og modtagne e-mails.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Se i CRM-systemets indstillinger efter en adresse, der logger e-mails: den hedder ofte BCC-, drop box-, e-maillognings- eller videresendelsesadresse.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Et andet CRM-system</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail gemmer kun de e-mails fra denne IMAP-konto på denne computer, som er blevet åbnet: slå ”Synkroniser til offlinebrug” til i mappens egenskaber for Sendt og Indbakke.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed gemmer kun de e-mails fra denne IMAP-konto på denne computer, som er blevet åbnet, og ingen kopi af det, der sendes: lad Postlogg læse kontoens e-mails fra selve serveren.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution har kun de meddelelser i denne konto på computeren, der er blevet åbnet: slå ”Synkronisér ekstern e-mail lokalt” til i kontoens modtagelsesindstillinger.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution gemmer ikke kopier af det, denne konto sender: slå ”Gem sendte breve i” til i kontoens standarder.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution gemmer denne kontos e-mails i en form, som Postlogg ikke kan læse: lad dem komme via IMAP eller i et andet mailprogram.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>Der blev ikke fundet nogen mappe til sendte e-mails på {0}, så kun modtagne e-mails kan logges: sørg for, at mailprogrammet gemmer kopier dér af det, det sender.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>Der er ingen SMTP-server for denne konto: angiv en med --smtp, så e-mails kan logges.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail gemmer IMAP-kontoen ”{0}” inde i Akonadi, hvor den ikke kan læses: lad et filter kopiere dens e-mails til en lokal mappe, eller læs den med et andet mailprogram på denne computer.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail gemmer ingen kopier af det, som identiteten ”{0}” sender: vælg en mappe til sendte e-mails i dens indstillinger, under Avanceret.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail lægger kopierne af det, som identiteten ”{0}” sender, i en mappe inde i Akonadi, hvor de ikke kan læses: vælg en lokal mappe til sendte e-mails i dens indstillinger, under Avanceret.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} gemmer sine e-mails i en form, som intet andet program kan læse: lad Postlogg læse kontoen på dens mailserver, eller føj den til et andet mailprogram på denne computer, for eksempel Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} gemmer sine e-mails krypteret, så intet andet program kan læse dem: installer Proton Mail Bridge, og lad Postlogg læse kontoen gennem den med IMAP.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} gemmer sine e-mails krypteret og lader intet andet program læse dem: sæt CRM-adressen i Bcc, når du skriver en e-mail, der hører hjemme der.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} har ingen SMTP-server for denne konto: indtast en i indstillingerne, så e-mails kan logges.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>Der blev ikke fundet nogen Sendt-mappe for denne konto på computeren: {0} skal gemme kopier af sendte e-mails her.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} siger ikke, hvilken adresse denne konto har: indtast den i indstillingerne.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>Filerne fra {0} kan ikke læses ({1}): kontroller, at denne bruger må læse dem.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg kører i en flatpak, der ikke må se e-mailprogrammernes filer: kør ”flatpak override --user --filesystem=home:ro {0}”, og start det igen.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg kører i en snap, som ikke må se de skjulte mapper, hvor e-mailprogrammer har deres e-mails: installer Postlogg i en anden form, for eksempel som Debian-pakke.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>Thunderbirds indstillinger kan ikke læses ({0}): kontroller, at denne bruger må læse profilmappen.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird har ikke denne kontos meddelelser på computeren, så de kan ikke læses: slå ”Behold meddelelser i alle mapper for denne konto på denne computer” til under Kontoindstillinger, Synkronisering &amp; lagring.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird gemmer ikke kopier af det, denne konto sender: slå ”Anbring en kopi i” til under Kontoindstillinger, Kopier &amp; mapper.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird har ingen SMTP-server for denne konto: indtast en i indstillingerne, så e-mails kan logges.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Indbakken er ikke på denne computer endnu: den dukker op, når Thunderbird har gemt en meddelelse i den.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Sendt-mappen er ikke på denne computer endnu: den dukker op, når Thunderbird har gemt en meddelelse i den.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>Adgangstokenet gælder konto {0}, men {1} er adressen til konto {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>CRM-systemets API viser ikke et certifikat, der kan stoles på.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>CRM-systemets API kan ikke nås.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>CRM-systemets API svarer ikke i tide.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>CRM-systemets API kan ikke spørges ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>CRM-systemet har ingen kontakt {0}: tilføj den der, og log så e-mailen igen.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>CRM-systemets API blev spurgt oftere, end kontoen tillader; det bliver spurgt igen senere.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>CRM-systemets API er optaget af denne post; det bliver spurgt igen senere.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>CRM-systemets konto er ved at blive flyttet; dets API bliver spurgt igen senere.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>CRM-systemets API afviste anmodningen ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Adgangstokenet mangler {0} {1}: tilføj det i CRM-systemet.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>CRM-systemet godtager ikke adgangstokenet: lav et nyt der, og indtast det igen.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>Adgangstokenet må ikke dette i CRM-systemet.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>CRM-systemets API er ude af drift ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Accepteret, men ikke fundet i CRM-systemet efter et døgn.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>E-mailen er ikke længere i sin mappe, så den kan ikke logges via API'et.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>CRM-systemets adgangstoken er ikke i nøgleringen: indtast det i indstillingerne.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>Det vides ikke, hvor dette CRM-systems API er: indstillingen crm.api_url siger det.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>Adgangskoden til {0} er ikke i nøgleringen: indtast den i indstillingerne.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg stødte på en fejl, det ikke kender; det prøver igen om et minut.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>En mailmappe er ikke længere der, hvor den var: tilslut det drev, den ligger på, eller vælg mapperne igen i indstillingerne.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>Indstillingerne siger ikke, på hvilken mailserver denne mappe er: sæt kontoen op på ny.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>Den venter, mens denne computer kører på batteri.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>Den venter, mens netværket er forbrugsafregnet.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Intet kan logges endnu: CRM-systemets adresse mangler.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Ingen mappe følges endnu: angiv en fil eller mappe, eller kør først ”postlogg configure”.</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>Adgangskoden til afsenderkontoen er ikke i nøgleringen: indtast den i indstillingerne.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>Mailserveren {0} afbrød ved den ene meddelelse efter den anden; den får lov at hvile.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>Meddelelsen er ikke længere i sin mappe.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>Indstillingsfilen {0} kan ikke læses: {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>Den venter på Thunderbird, som sender den, så snart det kører med Postloggs tilføjelse.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird kan ikke sende den uændret igen: vælg en konto at sende med, eller brug knappen, mens du skriver.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird sagde ikke, om den blev sendt, og der er ingen kopi i Sendt.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>Journalen er skrevet af en nyere Postlogg: opdater venligst denne.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>Journalen {0} kan ikke åbnes: {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>Journalen kan ikke skrives: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>Journalen kan ikke bruges: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>Journalen kan ikke læses: {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Postloggs journal bruges lige nu af en anden: prøv igen.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg kender endnu ikke CRM-systemets adresse: åbn indstillingerne.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg kører ikke: det, du beder om, bliver logget, når det er startet.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>Automatisk logning er slået fra: det, du beder om, bliver logget.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg er i gang.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Det, der er at sige om denne e-mail, er for langt til at blive sagt.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg stødte på en fejl, det ikke kender; det er en programfejl.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>Tilføjelsen bad om noget, som denne Postlogg ikke kender.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>Den har for mange vedhæftede filer til at blive sendt med Thunderbird.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg har ikke set denne e-mail endnu.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg kender ikke denne e-mail.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>For sent: den er allerede sendt.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Dette program taler med Postloggs tilføjelse i Thunderbird og ikke med andre.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>E-mailen er for stor til, at Postlogg kan logge den: grænsen er 60 MB.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>Postloggs vindue kan ikke åbnes herfra: start Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg har fået sit svar. Du kan lukke dette vindue og gå tilbage til Postlogg.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Dette er ikke det svar, Postlogg venter på.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} gav et login, der ikke varer ved: dets registrering skal tillade opdateringstokens (refresh tokens).</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} fik ikke lov til at lade Postlogg læse og sende e-mails: intet blev ændret.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Ingen loggede på inden for {0} minutter: prøv igen.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>Login blev annulleret.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Ingen indtastede koden i tide: prøv igen.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} lader ikke mailprogrammer logge på med en kode: brug en browser.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>Login hos {0} svarer med noget, der ikke er et svar.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} kender ikke Postlogg med dette klient-id og denne hemmelighed: kontroller begge i indstillingerne.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>Login hos {0} virker ikke lige nu (status {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>Login hos {0} kan ikke nås lige nu.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>Det vides ikke, hvem der udsteder tokens for {0}: brug en adgangskode, eller angiv udbyderen og dens adresser i indstillingerne.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>Der er ingen loginudbyder, der hedder ”{0}”. Kendte er: {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg er ikke registreret hos {0}: registrer det der som et desktopprogram, eller bed administratoren om det, og indtast klient-id'et.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>Indstillingerne siger ikke, hvor man logger på hos {0}.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} godtager ikke længere login for {1}, da det er trukket tilbage eller udløbet: log på igen med ”postlogg sign-in”.</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} er ikke logget på hos {1}: log på med ”postlogg sign-in”.</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Ingen vedhæftet fil er større end {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>E-mailen logges uden den fil; send et link til filen, eller tilføj den i CRM-systemet manuelt.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Tekst og HTML er tilsammen ikke større end {0}, vedhæftede filer ikke medregnet.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Gør e-mailen kortere, eller vedhæft det, der er langt, som en fil.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Der er nogen uden for kontoen at logge e-mailen på.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Adresser e-mailen til en kontakt i Til eller Cc; kolleger og CRM-systemets egne adresser er ikke kontakter.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>Den bruger, der sender, har personlig e-mailadgang i CRM-systemet.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Bed CRM-systemets administrator om at give dig personlig e-mailadgang.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>Afsenderadressen er en bruger i CRM-kontoen, en tilknyttet personlig adresse eller et alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Tilføj adressen i CRM-systemet som alias eller tilknyttet adresse, eller send fra en, der er det.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Kontaktens adresse eller domæne står ikke på listen over det, der aldrig logges.</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Fjern adressen eller domænet fra listen over det, der aldrig logges, i CRM-systemet, hvis det skal logges.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>Kontakten blev ikke slettet permanent fra CRM-systemet.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>En permanent slettet adresse logges aldrig igen; der er intet at gøre.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>Når indstillingerne for databeskyttelse er slået til, har kontakten et retsgrundlag for kommunikation.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Registrer retsgrundlaget på kontakten i CRM-systemet, og log så e-mailen igen.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Én enkelt e-mail videresendes, ikke andre dele af samtalen.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Åbn den ene e-mail, der skal logges, og videresend den for sig selv.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>Brevhovedet fra den videresendte meddelelse (Fra, Dato, Emne, Til) står over teksten.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Brug mailprogrammets egen Videresend-kommando, i selve meddelelsen, og lad det brevhoved stå, som den skriver.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>Videresendelsen har både en HTML-del og en del med ren tekst.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>Lad mailprogrammet sende videresendelser som HTML med et alternativ i ren tekst.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>Brevhovedet fra den videresendte meddelelse er på et sprog, som CRM-systemet læser.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>Lad mailprogrammet skrive videresendelser på engelsk eller et andet sprog, som CRM-systemet understøtter.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>Brevhovedet fra den videresendte meddelelse kan læses.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Videresend med et mailprogram, som CRM-systemet understøtter, eller log e-mailen i CRM-systemet manuelt.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>Indstillingsfilen {0} er ikke gyldig TOML: {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>Indstillingerne angiver ingen vært for afsenderkontoen (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>Indstillingerne angiver ingen vært for en konto, der læses fra sin server (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>I indstillingerne skal crm.api_url begynde med https:// (http:// kun på denne computer).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>I indstillingerne skal oauth.{0} begynde med https:// (http:// kun på denne computer).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>I indstillingerne skal {0}{1} være {2}.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>Indstillingsfilen {0} kan ikke skrives: {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>En mailmappe kan ikke læses ({0}): kontroller, at denne bruger må læse mailprogrammets filer.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>En e-mail er ikke længere i den mappe, hvor den blev set: den er flyttet eller slettet i mellemtiden.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Denne Outlook-fil er beskadiget eller afkortet: gem meddelelsen i Outlook en gang til.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail har kun en del af denne meddelelse på computeren: lad det hente alle bilag under Konti i dets indstillinger, og log så meddelelsen manuelt.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>Gearys e-mails kan ikke læses: kontroller, at denne bruger må læse filerne, og at Geary er version 43 eller nyere.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary skriver sine e-mails lige nu: de læses igen inden for et minut.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary blev afsluttet, mens det skrev: start det én gang, så dets e-mails kan læses igen.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>Mailserveren {0} har ikke svaret endnu.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Ingen logger på hos {0}, medmindre forbindelsen er krypteret.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>Mailserveren {0} kunne ikke bevise, at den er {1} ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>Mailserveren {0} svarede ikke i tide.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>Der er ingen forbindelse til mailserveren {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>Mailserveren {0} afbrød: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>Mailserveren {0} tilbyder ingen kryptering (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>Mailserveren {0} afviste login: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>Mailserveren {0} åbner ikke mappen ”{1}”: den kan være omdøbt eller slettet. Sæt kontoen op på ny.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Denne fil er for stor til at være en e-mail: ingen mailserver tager imod mere end 256 MB.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>Filen {0} kan ikke læses: {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Dette er ikke en meddelelse, som Outlook har gemt.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>For at læse Outlook skal Postlogg bruge tilføjelsen ”outlook” (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook svarer ikke: start det, så læser Postlogg dets mapper, mens det kører.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook er optaget lige nu: mapperne læses, når det svarer.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook åbner ikke denne meddelelse: se, om du kan åbne den der.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook kan kun læses på Windows.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>En af Outlooks mapper findes ikke: den har fået nyt navn, eller dens konto er fjernet.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>Dette er en kladde: kun e-mails, der er sendt eller modtaget, kan logges.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>Dette er en aftale, en kontakt eller noget andet, som Outlook gemmer, men ikke en e-mail.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Denne e-mail er beskyttet med rettighedsstyring: kun Outlook kan læse den, og CRM-systemet ville ikke kunne.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>”{0}” er ikke en e-mailadresse, som en meddelelse kan sendes med.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>Meddelelsen er på {0} MB, og mailserveren tager højst {1} MB.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>Mailserveren tager ikke imod adresser med bogstaver som dem i {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>”{0}” er ikke et domæne, der kan sendes e-mails til.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>Den gemte meddelelse er kortere, end da den blev sat i kø.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>Meddelelsen har en linjeslutning, som mailservere ikke tager imod (CR eller LF uden den anden).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>Den gemte meddelelse kunne ikke læses ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>Mailserveren {0} gav et svar, der ikke giver mening her: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>Mailserveren {0} beder om et andet login: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>Mailserveren {0} fik meddelelsen, men sagde ikke, om den tog imod den; den sendes igen, markeret som den samme.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>Mailserveren {0} tager ikke imod meddelelsen for nu: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>Mailserveren {0} afviste meddelelsen: {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>Der er ingen hemmelighed at logge på mailserveren {0} med: indtast den igen.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>Intet sendes til {0}, medmindre forbindelsen er krypteret.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>Mailserveren {0} tager ikke imod e-mails for nu: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>Mailserveren {0} tilbyder ingen kryptering (STARTTLS), så intet blev sendt.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>Mailserveren {0} begynder ikke at kryptere: {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>Der kunne ikke oprettes forbindelse til mailserveren {0} på port {1}.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>Forbindelsen til mailserveren {0} blev afbrudt.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>Mailserveren {0} svarer med noget, der ikke er SMTP.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>Mailserveren {0} og Postlogg fandt ingen fælles måde at kryptere på ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>Der er ingen vej til mailserveren {0}: navnet findes ikke, eller der er ingen internetforbindelse.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>Mailserveren {0} tager ikke imod forbindelser på port {1}.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>Mailserveren {0} lukker ikke Postlogg ind: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>Mailserveren {0} afbrød login: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>Mailserveren {0} tilbyder ingen måde at logge på, der passer til kontoens indstillinger (den tilbyder {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>Mailserveren {0} lader ingen logge på for nu: {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>”{0}” er ikke en e-mailadresse, der kan sende eller få e-mails.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>Systemet lader ikke Postlogg ændre, hvad der starter, når du logger på ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>Tilføjelsen til Thunderbird kan ikke skrives: {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Installer GNOME Keyring eller KWallet, eller log på en skrivebordssession, der har en.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Åbn Hovednøglering, og sørg for, at nøgleringen log ind findes og er låst op.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Sørg for, at Windows-tjenesten ”Legitimationsstyring” kører.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>Nøgleringen svarede ikke ({0}). Log på skrivebordet igen.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>Der er ingen nøglering, der opbevarer adgangskoder sikkert. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>Nøgleringen er låst. Lås den op (det sker som regel, når du logger på skrivebordet), og prøv igen.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>Nøgleringen giver ikke slip på adgangskoden. Fjern den med systemets egen adgangskodeadministration.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>Nøgleringen nægtede: {0}. Lås den op, og prøv igen.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>Thunderbird fra {0} må ikke starte programmer uden for sin sandkasse, så knappen virker ikke der: det fra thunderbird.net eller fra systemets pakker kan; alt andet virker med begge.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>Systemet lader ikke Postlogg registrere sig hos Thunderbird ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} er ikke {1}-adressen til {2}: er de to byttet om?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Der blev fundet en mailkonto, som Postlogg ikke følger endnu: {0}. Vælg den i indstillingerne, eller lad den være.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>E-mailprogrammet lægger nu sendte e-mails i en anden mappe, som Postlogg også overvåger: {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Denne mappe er valgt til sendte e-mails og er ikke læst endnu.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>På pause: kører på batteri. Det, der venter, sendes, når computeren får strøm.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>På pause: netværket er forbrugsafregnet. Det, der venter, sendes på et andet netværk.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>{0} blev sidst læst for {1} siden; {2} e-mails er kommet siden starten.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Ret indstillingerne eller disken; Postlogg fortsætter af sig selv inden for et minut.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Start Postlogg, eller kør ”postlogg run”.</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg kører ikke; det så sidst efter for {0} siden.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg kører ikke og har aldrig set efter e-mails.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Hvis ingen stor meddelelse er undervejs, så afslut Postlogg, og start det igen; intet går tabt.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg kører, men så sidst efter for {0} siden.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg kører, men har aldrig set efter e-mails.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Kontroller CRM-systemets adgangstoken i indstillingerne; e-mails logges alligevel.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>Disken er næsten fuld: der er {0} MB tilbage til Postloggs journal.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Se ”postlogg status --view attention”; hver e-mail siger hvorfor og kan prøves igen.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Se ”postlogg status --view waiting” for, hvad serveren siger; ”postlogg retry” prøver med det samme.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>Der er ikke set nye e-mails i {0}; hidtil var den længste pause {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} er aldrig blevet læst.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>{0} blev sidst læst for {1} siden; én e-mail er kommet siden starten.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Indtast adgangskoden i indstillingerne, mens nøgleringen er låst op.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Kontroller internetforbindelsen og den udgående server i indstillingerne; der prøves igen automatisk.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Se efter, at mailprogrammets mappe findes og må læses, eller vælg mapperne igen.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Én e-mail blev ikke logget.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} e-mails blev ikke logget.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} har ikke modtaget nogen e-mail endnu; {1} venter.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Intet kan logges endnu: {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Åbn indstillingerne, og indtast det.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Se efter, at mailprogrammets mappe stadig er, hvor den var, og at dets server kan nås.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Skaf plads på disken; det, der venter, er gemt og fortsætter så.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>En e-mail har ventet på at blive afleveret i {0}.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Se efter, at mailprogrammet kører og henter e-mails til de mapper, der følges.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>{0} svarede sidst for {1} siden; {2} venter.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>Der er ingen CRM-opsætning, der hedder ”{0}”. Kendte er: {1}.</translation>
    </message>
  </context>
</TS>
