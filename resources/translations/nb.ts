<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Legg til det e-postprogrammet ditt bruker: {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Legg til i: {0}</translation>
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
      <translation>Adressene dine</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Aliaser teller: CRM-systemet må kjenne dem også.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Kollegenes domener</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-post bare mellom kolleger logges ikke.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>Aldri logg</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Adresser, eller domener med alle som er der.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Alltid logg</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Logges uten å spørre, også det de skriver først.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Spør meg først</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Venter på deg i listen, også når loggingen går av seg selv.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Er én av dem blant mottakerne, holdes hele e-posten utenfor</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adresser</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Ut fra disse skiller Postlogg kunder fra kolleger og privat e-post.</translation>
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
      <translation>(uten emne)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Noe gikk galt som Postlogg ikke kjenner.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>Valgt i listen, på en av e-postene i samtalen.</translation>
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
      <translation>Logges alltid: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Utelates: {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>Spørres om først: {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Fjern samtalen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg logger e-post ved å sende den til adressene CRM-systemet gir deg. Hold dem hemmelige.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>HubSpot logger da sendt e-post selv, og den skal ikke ligge der to ganger.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>BCC-adresse, for sendt e-post</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Videresendingsadresse, for mottatt e-post</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>Bytt om de to</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>&amp;Innboksen min er også koblet til HubSpot</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>&amp;BCC-adresse, for sendt e-post</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>&amp;Videresendingsadresse, for mottatt e-post</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot logger selv det du sender, så Postlogg lar sendt e-post være i fred.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Hvor du finner dem</translation>
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
      <translation>Sendt av {0} til {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Mottatt fra {0} av {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Åpne en kopi som ikke kan endres</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Avvist</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Kjent fra før, ikke logget én gang til</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Logget, uten en fil</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Kreves: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Ingen e-post er logget på denne kontakten ennå.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åpen</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Lukket</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-poster</translation>
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
      <translation>Kom inn</translation>
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
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>E-poster: {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>BCC-adresse (sendt e-post)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Videresendingsadresse</translation>
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
      <translation>Eldre e-poster: {0}</translation>
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
      <translation>1 e-post er logget</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>På tidslinjen til {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (for stor: ikke lagret)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>{0} e-poster er logget</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Ingenting er logget ennå.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
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
      <translation>E-post logges ved å sende den til adressene CRM-systemet gir deg. Hold dem hemmelige.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>CRM-systemet</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>Det innebygde CRM-systemet er ikke startet ennå.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Det er ingen adresse ennå.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>Et &amp;annet CRM-system</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>&amp;Prøv med det innebygde CRM-systemet</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(ingen avsender)</translation>
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
      <translation>Firmaer</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Avtaler</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Det som kom inn</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Det som er i CRM-systemet</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Søk</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Innebygd CRM</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>De første {0} vises: søk etter flere.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>Ingenting ble funnet.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Her er det ingenting ennå.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Søk: {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Vis: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} er et program: det åpnes ikke herfra.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>Det finnes ikke noe program som viser {0}.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>Det kunne ikke lages noen kopi av {0}.</translation>
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation>Postlogg: demonstrasjon</translation>
    </message>
    <message>
      <source>The story is being played…</source>
      <translation>Historien spilles av …</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>Historien er slutt. Lukk vinduet for å avslutte.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Detaljer om den valgte e-posten</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Velg en e-post for å se hva som ble av den.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Hva som skjedde</translation>
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
      <translation>Fra nå av …</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Åpne originalen som tekst</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Hva CRM-systemet krever</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>Trolig er ett av disse kravene ikke oppfylt:</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Oppfylt</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} og {1} til</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>Ikke funnet i CRM-systemet.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Merknad</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Ikke oppfylt</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Funnet: {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Avtaler: {0}</translation>
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
      <translation>Emne og grunn</translation>
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
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Trekk tilbake</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>Det letes én gang til i CRM-systemet; bare hvis e-posten fortsatt ikke vises der, blir den logget, uten at en kontakt opprettes.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>&amp;Logg denne e-posten</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>&amp;Trekk tilbake</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Logg den gjennom &amp;API-et …</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Åpne i e-post&amp;programmet</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>&amp;Åpne originalen som tekst</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Logg gjennom API-et</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Logg den</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>Ta {0} av listen over det som aldri logges, og logg den</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>Logge «{0}» gjennom CRM-systemets API?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>E-poster, de nyeste først</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Lukk alle</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>Ikke logget: «{0}», {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Serverens ord: {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Lukk alle {0}</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Dra den til Thunderbird. Et klikk viser den i mappen sin.</translation>
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
      <translation>Krever oppmerksomhet</translation>
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
      <translation>Søk etter person, adresse eller emne</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Søk</translation>
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
      <translation>Dette skrivebordet viser ikke noe systemstatusikon: når vinduet lukkes, avsluttes Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>En annen Postlogg er i arbeid; dette vinduet viser hva den gjør.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>{0} mapper følges</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>sist sett {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Søker i mappene som følges, etter e-post som reglene dine ville logge, og som aldri ble logget.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>De leveres i dette tempoet, de eldste først, og kan trekkes tilbake så lenge de venter.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Søk fra og med denne dagen</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>Hva mangler i CRM-systemet?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>Søket pågår</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>Manglende e-poster etter person</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> i minuttet</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Hvor mange som leveres i minuttet</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Søk &amp;fra</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>1 e-post mangler.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Ingenting mangler.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>1 e-post blir logget.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Søk</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>Kryss av &amp;alle</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>&amp;Logg de avkryssede</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dato</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Hvorfor den hører hjemme der</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>Søket ble avbrutt. {0} Et nytt søk fortsetter derfra.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>{0} e-poster mangler.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>{0} e-poster blir logget.</translation>
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
      <translation>Automatisk logging</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Pause i en time</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillinger</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsett</translation>
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
      <translation>Når hver av dem sist ble brukt</translation>
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
      <translation>Postlogg: håndbok</translation>
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
      <translation>Hvor HubSpot viser de to adressene</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Innstillinger, Objekter, Aktiviteter, fanen E-postlogg og spor, delen Manuell logging</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillinger</translation>
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
      <translation>E-postlogg og spor</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Manuell logging</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>BCC-adresse</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Videresendingsadresse</translation>
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
      <translation>Trekk tilbake</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Trekk alle tilbake</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>Den første sendes om {0}</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Blir logget: {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>{0} e-poster blir logget</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>Hva &amp;mangler i CRM-systemet?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>Hva ville b&amp;litt logget av seg selv?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>&amp;Statistikk</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>&amp;Eksporter listen som CSV …</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>Er alt i &amp;orden?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Vis det innebygde &amp;CRM-systemet</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Varsle meg før e-post sendes</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>1 e-post er skrevet til {0}.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>{1} e-poster er skrevet til {0}.</translation>
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
      <translation>Logget e-post</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Det du legger i en mappe med dette navnet, eller gir denne merkelappen, logges, om ikke aldri logg-listen holder det utenfor.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> sekunder</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Tid til å trekke tilbake</translation>
    </message>
    <message>
      <source> days</source>
      <translation> dager</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Eldste e-post som logges av seg selv</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>&amp;Svar på e-post som ligger i CRM-systemet</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>E-post fra &amp;personer som er logget før</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Mappe der e-post ber om å bli logget</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>ingen slik mappe</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Merkelapp som ber om at e-post logges</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>ingen slik merkelapp</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Varsle meg før e-post sendes</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>La e-post vente så lenge datamaskinen går på &amp;batteri</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>La e-post vente så lenge nettet er forbruks&amp;målt</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>&amp;Start Postlogg når jeg logger på</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Logging</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Hva som skjer med e-post som hører hjemme i CRM-systemet.</translation>
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
      <translation>&amp;Tid til å trekke tilbake før den sendes</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>La være det som er &amp;eldre enn</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>Mappens &amp;navn</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Navn på merkela&amp;ppen</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>S&amp;pråk</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>&amp;Logg den av seg selv</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>Spør &amp;meg først, i listen</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>Logg &amp;aldri av seg selv; jeg logger for hånd</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>Mottatt e-post som logges</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Fra e-postprogrammet</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>På denne datamaskinen</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>Fant ikke noe e-postprogram for denne brukeren. Opprett en konto i Thunderbird og se etter på nytt.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Kontoer og mapper</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Sendt, Innboks og Søppelpost for hver konto</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg leser disse mappene i e-postprogrammet ditt. Det endrer dem aldri.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>Ser etter e-postprogrammer …</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>sendt e-post</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>mottatt e-post</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>feilmeldinger blant søppelpost</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>det som ligger her, logges</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>Kryss av de vanlige</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Se etter på nytt</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg fant disse kontoene på datamaskinen. Det leser mappene du har krysset av, og endrer ingen.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>E-posten din</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Ingen mappe er krysset av ennå.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Knappen i Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Adresser som ble funnet: {0}</translation>
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
      <translation>Levert inn; den blir logget hvis ingenting står i veien.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>Filen {0} kan ikke tas imot: {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>E-posten slik den er lagret</translation>
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
      <translation>(uten emne)</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Merk alt</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>Ett trinn &amp;opp</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Ett trinn &amp;ned</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Gjør om</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ja</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Nei</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hjelp</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Skift</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Gjør om</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Kopier &amp;lenkeadresse</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>En prøve: reglene dine, de siste {0} dagene, som om automatisk logging hadde vært på. Ingenting sendes.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>Nå venter hver e-post på ditt ord.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>De siste {0} dagene ville {1} med {2} blitt logget, og {3} utelatt.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>Hva ville blitt logget av seg selv?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>Prøven pågår</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Hva det ville blitt av hver e-post</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>Nå logges ingenting av seg selv.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Ville blitt logget</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Ville blitt utelatt</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 e-post</translation>
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
      <translation>Dato</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>&amp;Spør meg først i stedet</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>&amp;Logg av seg selv fra nå av</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>Nå logges e-post av seg selv.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Ville ventet på deg</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} e-poster</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} personer</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Avbrutt. Så langt: {0}</translation>
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
      <translation>&amp;Avbryt</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>{0} e-poster er gjennomgått.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Thunderbird kan bes om å sende. At det går, viser seg ved den første videresendingen; ingenting er sendt.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Send en test-e-post</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Test forbindelsen</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>på vei …</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Det virker.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>så snart e-postprogrammet ditt har hentet den …</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>den kom tilbake</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Velg først en konto og en av adressene dine.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>mislyktes</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>Tilbake i innboksen</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>ikke sett ennå; se etter i e-postprogrammet ditt</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg leverer e-post med kontoen som e-postprogrammet ditt sender med.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Et passord er lagret i systemets nøkkelring.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Utgående server</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Påloggingsmåte</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passord</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Ingen pålogging</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Brukernavn</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Lagre passordet i nøkkelringen</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Sending</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Utgående server</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>Logg &amp;på med</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>Bruker&amp;navn</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>P&amp;assord</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>Det innebygde CRM-systemet tar imot e-post på denne datamaskinen: ingenting å skrive inn.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Lagre</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Hvis leverandøren din tilbyr app-passord, velg Passord og skriv inn et av dem.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Velg en server</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>Fant ingen: velg mapper på siden E-post</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Ingen passord er lagret ennå.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg leverer e-post med kontoen som e-postprogrammet ditt sender med.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Sending</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Det er ingen konto å sende med ennå.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>&amp;Logg e-post av seg selv fra nå av</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Ellers venter hver e-post i listen på svaret ditt.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Innstillinger</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Sett opp trinn for trinn …</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>Fra nå av logges e-post av seg selv. Hva ville det blitt den siste måneden?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Åpne filen</translation>
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
      <translation>&amp;Neste</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Sett opp Postlogg</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Fortsett senere</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Tilbake</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Fullfør</translation>
    </message>
  </context>
  <context>
    <name>StatisticsDialog</name>
    <message>
      <source>Statistics</source>
      <translation>Statistikk</translation>
    </message>
    <message>
      <source>What Postlogg has logged in the last {0} weeks.</source>
      <translation>Hva Postlogg har logget de siste {0} ukene.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Logget per uke</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>Ikke logget, og hvorfor</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>logget; {0} til for hånd</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>logget</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>bekreftet: CRM-systemet spørres ikke</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>til CRM-systemet viser den (median)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>Ingenting ble utelatt.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>bekreftet av CRM-systemet, av {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Trinn {0} av {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>En knapp i hver melding, og en der du skriver: de logger, og sier hva som er logget.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>Merkelappen som ber om at e-post logges; navnet står på siden «Logging».</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>&amp;Merk det som er logget, med «{0}»</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>&amp;Merk det som er logget</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Knappen i Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>Merkelappen</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>Eller velg Installer utvidelse fra fil der, bak tannhjulet; den ligger i nedlastingene dine.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>Legg til knappen i Thunderbird</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird har versjon {0} av knappen; denne Postlogg har {1}.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>La ikke lenger knappen snakke med Postlogg</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>Ikke lagt til. Med den logger du med et klikk og ser hva som er logget.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg er klar for den. To steg gjenstår i Thunderbird:</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>Den er i Thunderbird, men finner ikke Postlogg: legg den til en gang til.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>Den er i Thunderbird, men slått av under Utvidelser og temaer.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Lagt til, aldri koblet til: den kobler seg til når Thunderbird startes.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Koblet til: versjon {0}, startet {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  Åpne menyen i Thunderbird, så Utvidelser og temaer.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Dra denne filen til den siden, og bekreft:</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>En nøkkel er lagret i systemets nøkkelring</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Med den spør Postlogg CRM-systemet om en e-post er kommet fram, og hvem den er logget på.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Spør CRM-systemet …</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>&amp;Tilgangsnøkkel (Service Key eller privat app)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Tilgangsnøkkel (Service Key eller privat app)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>Adressene bør være {0} og {1}; sammenlign dem med det HubSpot viser.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>Nøkkelen er glemt; CRM-systemet spørres ikke lenger.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>&amp;Prøv</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>Glem &amp;nøkkelen</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>En tilgangsnøkkel har bare engelske bokstaver, sifre og tegn.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>Nøkkelen er lagret, men kunne ikke prøves.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>Nøkkelen gjelder konto {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Den mangler disse tilgangene: {0}. Legg dem til i CRM-systemet.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>&amp;Automatisk logging</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>Hva &amp;ville blitt logget av seg selv?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Vis det innebygde &amp;CRM-systemet</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Siste &amp;feil</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsett</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>&amp;Pause i en time</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 e-post krever oppmerksomhet</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisk logging er på</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Spør før logging</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisk logging er av</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(uten emne)</translation>
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
      <translation>{0} e-poster krever oppmerksomhet</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>&amp;Åpne listen</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>S&amp;tatistikk</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Innstillinger …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>A&amp;vslutt</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>Start det inne i Postlogg</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Vis hva som er logget i det</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Starter …</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Det kjører inne i Postlogg, bare på denne datamaskinen. E-post logges der og sendes ikke noe annet sted.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Et lite CRM-system på denne datamaskinen, med HubSpots regler. Prøv alt; ingenting sendes ut.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Logget per uke</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Uken fra {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>denne adressen</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>Fra nå &amp;av</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>Logg alltid e-post med {0}</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>Logg alltid e-post med alle hos {0}</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Logg alltid denne samtalen</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>Logg aldri {0}</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>Logg aldri noen hos {0}</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>Logg aldri denne samtalen</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Spør meg om e-post med {0}</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Spør meg om e-post med alle hos {0}</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Spør meg om denne samtalen</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>dette domenet</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>En brukers adresse, en tilkoblet adresse eller et alias: e-post fra andre adresser blir avvist.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Adresser som CRM-systemet kjenner som dine</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Kollegenes domener</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-post bare mellom kolleger logges ikke.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>&amp;Helse, skatt og NAV</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Alle hos en &amp;privat e-posttjeneste (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>&amp;Dine egne adresser som CRM-systemet ikke kjenner</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Ut fra dette skiller Postlogg kunder fra kolleger og privat e-post.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Ingen av adressene dine er krysset av ennå.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>Hvilke av disse kjenner CRM-systemet som dine?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>Aldri logg, til å begynne med</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Er én av dem med, holdes e-posten utenfor.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>Ikke en adresse til et CRM-system som Postlogg kjenner; den brukes som den står.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>Dette er BCC-adressen til {0}: den hører hjemme i det andre feltet.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ En adresse til {0}, for sendt og mottatt e-post</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ En BCC-adresse til {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ En videresendingsadresse til {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>Dette er videresendingsadressen til {0}: den hører hjemme i det andre feltet.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>Den blir logget nå.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>Den blir logget gjennom CRM-systemets API.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Det prøves på nytt.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>For sent: de er alt sendt.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>{0} trukket tilbake; for sent for {1}, som alt er sendt.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>{0} trukket tilbake.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>Det er ingenting å logge gjennom API-et.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Det er ingenting å prøve på nytt.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>For sent: den er allerede sendt.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Trukket tilbake: den blir ikke logget.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>Den er allerede på vei.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>E-post vises her så snart e-postprogrammet ditt har sendt eller mottatt den.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg leser mappene som e-postprogrammet ditt har på denne datamaskinen. Velg hvilke.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>CRM-systemet ditt har én adresse for sendt og én for mottatt e-post. Postlogg trenger minst én.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Alt er klart</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Ingenting her</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Ingen e-post passer til dette filteret.</translation>
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
      <translation>Velg mapper</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>Hvor er CRM-systemet ditt?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>Skriv inn adressene</translation>
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
      <translation>Grunn</translation>
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
      <translation>Automatisk logging er av</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>E-post vises i listen og logges ikke; du kan logge den for hånd.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisk logging er på</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>E-post som hører hjemme i CRM-systemet, logges av seg selv.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Spør før logging</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>E-post som hører hjemme i CRM-systemet, venter her på svaret ditt.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>E-post som kommer i mellomtiden, vises i listen og logges ikke; du kan logge den for hånd.</translation>
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
      <translation>Velg «Trenger oppmerksomhet» over listen; hver sier hvorfor, og kan prøves på nytt.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Velg «Venter» over listen for å se hva serveren sier; «Prøv igjen» prøver med en gang.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Hjelp (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Thunderbird er bedt om å vise den.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>E-postprogrammet er bedt om å vise den.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>Ingen e-postprogram kan bes om det.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Ingenting kan logges ennå: adressen til CRM-systemet ditt mangler.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Ingenting kan logges ennå: det mangler en konto å sende med.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Åpne filen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillinger</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Mapper</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>Skriv den inn</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Velg en</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>ikke nødvendig</translation>
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
      <translation>Pålogging</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Godtatt</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, port {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, fra første byte</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, etter STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>ingen: den forlater ikke denne datamaskinen</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>CRM-systemet tok imot test-e-posten, men viser den ikke.</translation>
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
      <translation>Thunderbird videresender det du har mottatt; den utgående serveren tar det du har sendt uten knappen.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, med knappen: ikke noe passord trengs</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>Knappen har ikke koblet seg til ennå: til den gjør det, venter det som skal videresendes.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Den videresender det du har mottatt; det du sender, logges av knappen mens du skriver. Det som er sendt uten knappen, for eksempel fra telefonen, trenger fortsatt en utgående server.</translation>
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
      <translation>ikke kryptert</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, port {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, og {0} for sendt e-post</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>Programmet som Thunderbird starter, svarer ikke: installer Postlogg på nytt.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>den har koblet seg til</translation>
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
      <translation>Knappen er ikke i Thunderbird ennå: legg den til.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>Knappen er slått av i Thunderbird, under Utvidelser og temaer.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>i Thunderbird, versjon {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird finner ikke Postlogg: legg til knappen en gang til.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird har aldri koblet seg til Postlogg: start den.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>versjon {0} svarer</translation>
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
      <translation>Én adresse om gangen, takk.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>«{0}» er ikke en e-postadresse.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>«{0}» er en adresse; bare det som følger etter @, hører hjemme her.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>«{0}» er ikke et domene som for eksempel acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>E-post med {0} logges alltid fra nå av.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>E-post med {0} logges aldri fra nå av.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>Du blir spurt om e-post med {0}.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Ingenting er husket om {0} lenger.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Denne samtalen logges alltid fra nå av.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Denne samtalen utelates fra nå av.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>Du blir spurt om denne samtalen.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Ingenting er husket om denne samtalen lenger.</translation>
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
      <translation>Svarer på en e-post som ligger i CRM-systemet</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>Fra noen du har logget før</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>Fra noen du har logget før: {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Du ba om det</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Logges alltid, slik du har valgt</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Logges alltid, slik du har valgt: {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Du vil bli spurt først</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Du vil bli spurt først: {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>Fra noen du ikke har logget før</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Ikke logget før: {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>Automatisk logging var av</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Eldre enn da Postlogg begynte her</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>CRM-systemet leser postkassen din og logger selv det du sender</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>For gammel til å logges av seg selv</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>For gammel til å logges av seg selv: {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>Ikke sendt fra en av adressene dine</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} er ikke en av adressene dine</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>Ikke adressert til noen</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Bare mellom kolleger</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>På listen din over det som aldri logges</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>På listen din over det som aldri logges: {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Du har utelatt denne samtalen</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Du utelot den da du skrev den</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Sendt av en maskin</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Sendt av en maskin ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>Fra en e-postliste</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>Fra en e-postliste ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>En melding om e-post som ikke kom fram</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>E-posten din til {detail} kom ikke fram</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>En melding fra CRM-systemet</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>En kalenderinvitasjon eller et svar på en</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Kryptert: CRM-systemet ville ikke kunne lese den</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Merket som privat</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Merket som {detail}</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>Et utkast</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Søppelpost</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>En kopi av en e-post du sendte</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>Postloggs egen videresending til CRM-systemet</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>Ingen adresse til CRM-systemet er angitt</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>CRM-systemet ville avvise den</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>CRM-systemet ville avvise den: {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>Den kan ikke leses</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>Den kan ikke leses: {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Du satte selv CRM-systemet i Blindkopi</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Du videresendte den selv til CRM-systemet</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Venter på deg</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>På vei</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Prøves igjen</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Logget</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Avvist</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Oppgitt</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Kom tilbake</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Logget, bekreftet</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Trukket tilbake</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Venter på at du sier om den skal logges</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>På vei til CRM-systemet</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Ikke levert ennå; det prøves igjen</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Logget: e-postserveren godtok den for CRM-systemet</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>Ikke logget: e-postserveren avviste den</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>Ikke logget: oppgitt etter fem dagers forsøk</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>Ikke logget: den kom tilbake med en feilmelding</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Logget: CRM-systemet viser den</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>Ikke logget: du trakk den tilbake</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Levert inn</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Funnet i {detail}</translation>
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
      <translation>Du ba om at den skulle logges</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Venter litt, så den kan trekkes tilbake</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>Lagt i kø for CRM-systemet</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>Lagt i kø: {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Levert til e-postserveren</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Levert til {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Godtatt av e-postserveren</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Godtatt av e-postserveren: {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>Ikke tatt imot denne gangen</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>Ikke tatt imot denne gangen: {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Avvist av e-postserveren</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Avvist: {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Oppgitt etter fem dager</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Oppgitt etter fem dager: {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Trukket tilbake før den ble sendt</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Trukket tilbake: {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Du ba om et nytt forsøk</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Prøvd igjen: {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>En feilmelding kom</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>En feilmelding kom: {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Forsinket underveis</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Forsinket underveis: {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>E-posten er ikke lenger der den ble funnet</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>Ikke funnet: {detail}</translation>
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
      <translation>Ikke funnet i CRM-systemet etter et døgn</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>Ikke funnet i CRM-systemet: {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>CRM-systemet sendte en melding om den</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>CRM-systemet sier: {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>Den nådde ikke alle</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>Den nådde ikke {detail}</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird sendte den med CRM-et i blindkopi</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Logget gjennom CRM-systemets API</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Logget gjennom CRM-systemets API: {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Logget uten vedlegg</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>et vedlegg er for stort</translation>
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
      <translation>du har ikke personlig e-posttilgang der</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>CRM-systemet kjenner ikke avsenderadressen</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>kontakten står på listen over det som aldri logges der</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>kontakten ble slettet permanent der</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>det er ikke registrert noe juridisk grunnlag for kontakten</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>den inneholder flere e-poster</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>toppteksten til den videresendte e-posten mangler</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>den må ha både en tekstdel og en HTML-del</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>CRM-systemet leser ikke dette språket</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>toppteksten til den videresendte e-posten kan ikke leses</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>en del lenger nede i en samtale</translation>
    </message>
    <message>
      <source>found</source>
      <translation>funnet</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>i en vedlagt fil</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>størst</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ingen av dem</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>ingen avsenderadresse</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>ingen avsenderadresse i den</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nei</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>ikke funnet</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>ikke kjent her</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>én e-post</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>flere e-poster i en samtale</translation>
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
      <translation>ukjent</translation>
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
      <translation>Innboks</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>På pause</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>Ikke funnet i CRM</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Logget for hånd</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Venter til pausen er over; til da kan den trekkes tilbake</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>E-postserveren godtok den for CRM-systemet, men CRM-systemet viser den ikke</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 avtale</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Sendt</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Mottatt</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 dag</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Blir logget</translation>
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
      <translation>Blir logget på {0}</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Sendes nå</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Nytt forsøk om {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0}; inntil da kan den trekkes tilbake</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} avtaler</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Logget gjennom API-et på {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Bekreftet på {0}</translation>
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
      <translation>{0} dager</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Sendes om {0}</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>Leverandøren vil ha et app-passord i stedet for kontoens eget passord.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Lag et app-passord på leverandørens sikkerhetsside, og skriv det inn i kontoens innstillinger.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google vil først se at du logger på med en nettleser.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Logg på Google med en nettleser på denne datamaskinen, bekreft at det var deg, og prøv igjen.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google godtar ikke dette brukernavnet og passordet.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Logg på med Google i kontoens innstillinger, eller skriv inn et app-passord der.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>Sending av e-post fra et program er slått av for denne Microsoft 365-postkassen.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Be administratoren slå på «Autentisert SMTP» for postkassen.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Microsoft lar ikke lenger programmer logge på med et passord.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Velg «Logg på med Microsoft» (OAuth 2.0) i kontoens innstillinger.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>En sikkerhetsregel i organisasjonen hindrer dette programmet i å logge på.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Spør administratoren hvilken regel som stoppet påloggingen; med «Logg på med Microsoft» slipper den vanligvis gjennom.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>Leverandøren har sperret kontoen, eller påloggingen til den, inntil videre.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Logg på nettposten, følg det som står der, og prøv igjen senere.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>Tilgang for e-postprogrammer er slått av i postkassens innstillinger.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Slå på tilgang for e-postprogrammer (IMAP og SMTP) i nettposten, og bruk et app-passord.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Det var for mange forsøk på å logge på, så serveren lytter ikke på en stund.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>Ingenting å gjøre: det prøves igjen senere. Hvis det ikke gir seg, kontroller passordet.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>Kontoen har sendt så mye som den får for nå.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>Ingenting å gjøre: det prøves igjen senere.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>Serveren kan ikke kontrollere passordet akkurat nå.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>Mottakeren tar bare imot e-post fra bestemte avsendere, og du er ikke blant dem.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Legg adressen din til dem CRM-systemet kjenner som dine, eller velg riktig CRM-adresse.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>Serveren vil ha forbindelsen kryptert før den snakkes til.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Velg STARTTLS eller TLS for den utgående serveren i kontoens innstillinger.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>Serveren krever pålogging før den tar imot e-post.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Skriv inn brukernavnet og passordet til den utgående serveren i kontoens innstillinger.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>Serveren bringer bare e-post til andre domener for sine egne brukere, og kjenner deg ikke som en av dem.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Kontroller den utgående serveren, brukernavnet og passordet til denne kontoen.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>Serveren godtar ikke brukernavnet og passordet.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Skriv inn passordet på nytt; mange leverandører vil ha et app-passord her.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>Kontoen får ikke sende e-post fra denne avsenderadressen.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Velg den utgående serveren som hører til adressen, eller få adressen lagt til kontoen som alias.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>Leverandøren har sperret sending fra denne kontoen fordi det så ut som søppelpost.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Be administratoren eller leverandøren om å åpne kontoen igjen.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>Organisasjonen tillater ikke at e-post videresendes til adresser utenfor den.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Be administratoren tillate videresending til CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>Kontoen har sendt så mye som leverandøren tillater for nå.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>Serveren tror ikke at avsenderadressen finnes.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Se etter en skrivefeil i avsenderadressen.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>Serveren liker ikke hvordan denne datamaskinen presenterte seg.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Kontroller at den utgående serveren og porten er dem for e-postprogrammer (587 eller 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>Serveren tar imot e-post fra nye avsendere først ved andre forsøk.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>Ingenting å gjøre: det prøves igjen om noen minutter.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>Mottakerens leverandør bremser e-post fra denne e-postserveren en stund.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>For mange forbindelser til serveren er åpne samtidig.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>CRM-systemets postkasse får mer e-post enn den tar imot akkurat nå.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>E-postserveren har ikke mer plass.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>Ingenting å gjøre: det prøves igjen senere. Hvis det varer, si fra til den som driver serveren.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>CRM-systemets e-postserver var ikke til å nå så lenge at e-postserveren ga opp.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Kontroller CRM-systemets adresse; er den riktig, logg meldingen på nytt.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>Meldingen er større enn serveren tar imot.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Logg den uten filene: legg dem til i CRM-systemet for hånd, eller som lenker.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>Mottakerens postkasse er full.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Hvis dette er CRM-systemets adresse, kontroller den: postkassen til et CRM-system er nesten aldri full.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>Serveren tar ikke imot en fil som er vedlagt: av denne typen, eller fordi den ser skadelig ut.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Logg meldingen for hånd uten den filen.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>Mottakersiden kunne ikke fastslå at e-posten kommer fra avsenderens domene.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Send gjennom domenets egen e-postserver, og be administratoren kontrollere SPF, DKIM og DMARC.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>Serveren tar ikke imot e-post fra internettadressen denne e-posten kommer fra.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Kontroller at kontoens egen utgående server brukes; be ellers den som driver den, om å få den strøket fra listen.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>Serveren tok meldingen for noe som reglene ikke tillater, som søppelpost.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Logg meldingen for hånd, eller be serverens administrator slippe gjennom e-post til CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>Meldingen har linjeslutt som serveren ikke tar imot.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Logg meldingen for hånd.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>Meldingen gikk i ring mellom e-postservere.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Kontroller CRM-systemets adresse, og at ingen regel videresender e-post til den tilbake til deg.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>Serveren tar ikke imot meldingen på grunn av en feil i toppteksten.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>Det finnes ingen e-postserver for domenet etter @.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Se etter en skrivefeil i CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Det finnes ingen slik adresse hos mottakeren.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Kopier CRM-systemets adresse på nytt fra CRM-systemets egen innstillingsside.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>Mottakersiden kjenner ikke denne adressen, eller ikke lenger.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>Serveren godtar ikke avsenderadressen.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>Mottakeren har ikke plass til mer e-post.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>Meldingen er for stor for serveren.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>En server underveis tar ikke imot adresser med slike bokstaver.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>Mottakersiden kunne ikke fastslå hvem som sendte e-posten.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>Serveren godtar ikke måten Postlogg logget på.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Skriv inn passordet på nytt, eller logg på hos leverandøren i kontoens innstillinger.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>En av serverens regler forbyr meldingen.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Be serverens administrator slippe gjennom e-post til CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>E-postserveren fant ingen vei til CRM-systemets e-postserver.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Kontroller CRM-systemets adresse, og logg meldingen på nytt.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>Serveren forsto ikke hva Postlogg sa.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>Serveren tar ikke imot meldingen slik den er skrevet.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>E-postserveren når ikke CRM-systemets e-postserver akkurat nå.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>En av serverens regler lar meldingen vente.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>E-postserveren stenger et øyeblikk.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>E-postserveren kan ikke ta imot meldingen akkurat nå.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>E-postserveren forsto ikke hva Postlogg sa til den.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>Meldingen er for stor, eller postkassen er full.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Logg den uten filene, eller kontroller CRM-systemets adresse.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>E-postserveren tar ikke imot e-post til denne adressen, eller fra denne avsenderen.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Kontroller CRM-systemets adresse og avsenderens.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>E-postserveren avviste meldingen.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Les hva den sier, og logg meldingen på nytt når det er ordnet.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>Meldingen er forsinket underveis.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>Ingenting å gjøre: e-postserveren fortsetter å prøve.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>Meldingen kom ikke fram.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Les hva e-postserveren sier, og logg meldingen på nytt når det er ordnet.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>Åpne Innstillinger &gt; Objekter &gt; Aktiviteter &gt; E-postlogg og spor i HubSpot. Begge adressene står under Manuell logging, hver med en Kopier-knapp.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>Kommandoen som starter det innebygde CRM-systemet, skriver ut begge adressene.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Innebygd CRM</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>Åpne Settings &gt; Email sync &gt; Smart Bcc i Pipedrive og kopier adressen; den gjelder for sendt og mottatt e-post.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>Åpne My Preferences &gt; Mail Drop Box i Capsule; drop box-adressen gjelder for sendt og mottatt e-post.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>Åpne de personlige innstillingene &gt; My Email to Salesforce i Salesforce; adressen gjelder for sendt og mottatt e-post.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Se etter en adresse som logger e-post i CRM-systemets innstillinger: den kalles ofte BCC-, drop box-, e-postlogg- eller videresendingsadresse.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Et annet CRM-system</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail har bare de meldingene i denne IMAP-kontoen på denne datamaskinen som er åpnet: slå på «Synkroniser for frakoblet bruk» i mappens egenskaper, for Sendt og Innboks.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed har bare de meldingene i denne IMAP-kontoen på denne datamaskinen som er åpnet, og ingen kopi av det som sendes: la Postlogg lese kontoens e-post fra serveren selv.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution har bare de meldingene i denne kontoen på datamaskinen som er blitt åpnet: slå på «Synkroniser ekstern e-post lokalt automatisk» under kontoens mottaksvalg.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution tar ikke vare på kopier av det denne kontoen sender: slå på «Lagre sendte meldinger i» i kontoens standardvalg.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution lagrer denne kontoens e-post i en form som Postlogg ikke kan lese: la den komme med IMAP, eller i et annet e-postprogram.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>Fant ingen mappe for sendt e-post på {0}, så bare mottatt e-post kan logges: sørg for at e-postprogrammet lagrer kopier av det det sender der.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>Det er ingen SMTP-server for denne kontoen: angi en med --smtp så e-post kan logges.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail lagrer IMAP-kontoen «{0}» inne i Akonadi, der den ikke kan leses: la et filter kopiere e-posten til en lokal mappe, eller les den med et annet e-postprogram på denne datamaskinen.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail tar ikke vare på kopier av det identiteten «{0}» sender: velg en mappe for sendt e-post i innstillingene til identiteten, under Avansert.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail legger kopiene av det identiteten «{0}» sender, i en mappe inne i Akonadi, der de ikke kan leses: velg en lokal mappe for sendt e-post i innstillingene til identiteten, under Avansert.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} lagrer e-posten i en form som ikke noe annet program kan lese: la Postlogg lese kontoen på e-postserveren, eller legg den til i et annet e-postprogram på denne datamaskinen, som Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} lagrer e-posten kryptert, så ingen andre programmer kan lese den: installer Proton Mail Bridge, og la Postlogg lese kontoen gjennom den med IMAP.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} lagrer e-posten kryptert og lar ingen andre programmer lese den: sett CRM-adressen i blindkopi når du skriver en e-post som hører hjemme der.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} har ingen SMTP-server for denne kontoen: skriv inn en i innstillingene så e-post kan logges.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>Fant ingen Sendt-mappe for denne kontoen på datamaskinen: {0} må lagre kopier av sendt e-post her.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} sier ikke hvilken adresse denne kontoen har: skriv den inn i innstillingene.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>Filene til {0} kan ikke leses ({1}): kontroller at denne brukeren får lese dem.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg kjører i en flatpak som ikke får se e-postprogrammenes filer: kjør «flatpak override --user --filesystem=home:ro {0}», og start det på nytt.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg kjører i en snap, som ikke får se de skjulte mappene der e-postprogrammer har e-posten sin: installer Postlogg i en annen form, for eksempel som Debian-pakke.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>Thunderbirds innstillinger kan ikke leses ({0}): kontroller at denne brukeren får lese profilmappen.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird har ikke denne kontoens meldinger på datamaskinen, så de kan ikke leses: slå på «Behold meldinger i alle mapper for denne kontoen på denne datamaskinen» under Kontoinnstillinger, Synkronisering og lagring.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird tar ikke vare på kopier av det denne kontoen sender: slå på «Plasser en kopi i» under Kontoinnstillinger, Kopier og mapper.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird har ingen SMTP-server for denne kontoen: skriv inn en i innstillingene så e-post kan logges.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Innboksen er ikke på denne datamaskinen ennå: den dukker opp når Thunderbird har lagret en melding i den.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Sendt-mappen er ikke på denne datamaskinen ennå: den dukker opp når Thunderbird har lagret en melding i den.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>Tilgangsnøkkelen gjelder konto {0}, men {1} er adressen til konto {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>CRM-systemets API viser ikke et sertifikat som er til å stole på.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>CRM-systemets API er ikke til å nå.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>CRM-systemets API svarer ikke i tide.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>CRM-systemets API kan ikke spørres ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>CRM-systemet har ingen kontakt {0}: legg den til der, og logg e-posten på nytt.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>CRM-systemets API ble spurt oftere enn kontoen tillater; det spørres igjen senere.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>CRM-systemets API er opptatt med denne posten; det spørres igjen senere.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>CRM-systemets konto flyttes; API-et spørres igjen senere.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>CRM-systemets API avviste forespørselen ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Tilgangsnøkkelen mangler {0} {1}: legg til i CRM-systemet.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>CRM-systemet godtar ikke tilgangsnøkkelen: lag en ny der og skriv den inn på nytt.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>Tilgangsnøkkelen har ikke lov til dette i CRM-systemet.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>CRM-systemets API er ute av drift ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Godtatt, men ikke funnet i CRM-systemet etter et døgn.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>E-posten er ikke lenger i mappen sin, så den kan ikke logges gjennom API-et.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>Tilgangsnøkkelen til CRM-systemet er ikke i nøkkelringen: skriv den inn i innstillingene.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>Det er ikke kjent hvor dette CRM-systemets API er: innstillingen crm.api_url sier det.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>Passordet for {0} er ikke i nøkkelringen: skriv det inn i innstillingene.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg støtte på en feil det ikke kjenner; det prøver igjen om et minutt.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>En e-postmappe er ikke lenger der den var: koble til disken den ligger på, eller velg mappene på nytt i innstillingene.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>Innstillingene sier ikke på hvilken e-postserver denne mappen er: sett opp kontoen på nytt.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>Den venter så lenge datamaskinen går på batteri.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>Den venter så lenge nettet er forbruksmålt.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Ingenting kan logges ennå: CRM-systemets adresse mangler.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Ingen mappe følges ennå: oppgi en fil eller mappe, eller kjør «postlogg configure» først.</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>Passordet til sendekontoen er ikke i nøkkelringen: skriv det inn i innstillingene.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>E-postserveren {0} brøt av ved den ene meldingen etter den andre; den får hvile.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>Meldingen er ikke lenger i mappen sin.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>Innstillingsfilen {0} kan ikke leses: {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>Den venter på Thunderbird, som sender den så snart det kjører med Postloggs utvidelse.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird kan ikke sende den uendret en gang til: velg en konto å sende med, eller bruk knappen mens du skriver.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird sa ikke om den ble sendt, og det ligger ingen kopi i Sendt.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>Journalen er skrevet av en nyere Postlogg: oppdater denne.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>Journalen {0} kan ikke åpnes: {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>Journalen kan ikke skrives: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>Journalen kan ikke brukes: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>Journalen kan ikke leses: {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Postloggs journal er i bruk av noen andre akkurat nå: prøv igjen.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg kjenner ikke adressen til CRM-systemet ennå: åpne innstillingene.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg kjører ikke: det du ber om, blir logget når det er startet.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>Automatisk logging er av: det du ber om, blir logget.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg er i arbeid.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Det som er å si om denne e-posten, er for langt til å sies.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg støtte på en feil det ikke kjenner; det er en programfeil.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>Utvidelsen ba om noe som denne utgaven av Postlogg ikke kjenner.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>Den har for mange vedlegg til å kunne sendes med Thunderbird.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg har ikke sett denne e-posten ennå.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg kjenner ikke denne e-posten.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>For sent: den er allerede sendt.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Dette programmet snakker med Postloggs utvidelse i Thunderbird og med ingen andre.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>E-posten er for stor til at Postlogg kan logge den: grensen er 60 MB.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>Vinduet til Postlogg kan ikke åpnes herfra: start Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg har fått svaret sitt. Du kan lukke dette vinduet og gå tilbake til Postlogg.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Dette er ikke svaret Postlogg venter på.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} ga en pålogging som ikke varer: registreringen må tillate fornyelsesnøkler.</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} fikk ikke la Postlogg lese og sende e-post: ingenting ble endret.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Ingen logget på innen {0} minutter: prøv igjen.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>Påloggingen ble avbrutt.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Ingen skrev inn koden i tide: prøv igjen.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} lar ikke e-postprogrammer logge på med en kode: bruk en nettleser.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>Påloggingen hos {0} svarer med noe som ikke er et svar.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} kjenner ikke Postlogg med denne klient-ID-en og hemmeligheten: kontroller begge i innstillingene.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>Påloggingen hos {0} virker ikke akkurat nå (status {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>Påloggingen hos {0} er ikke til å nå akkurat nå.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>Det er ikke kjent hvem som gir ut nøkler for {0}: bruk et passord, eller angi leverandøren og adressene i innstillingene.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>Det finnes ingen påloggingsleverandør som heter «{0}». Kjente er: {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg er ikke registrert hos {0}: registrer det der som skrivebordsprogram, eller be administratoren om det, og skriv inn klient-ID-en.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>Innstillingene sier ikke hvor man logger på hos {0}.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} godtar ikke lenger påloggingen til {1}, fordi den ble trukket tilbake eller er utløpt: logg på igjen med «postlogg sign-in».</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} er ikke logget på hos {1}: logg på med «postlogg sign-in».</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Ingen vedlegg er større enn {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>E-posten logges uten den filen; send en lenke til filen, eller legg den til i CRM-systemet for hånd.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Tekst og HTML til sammen er ikke større enn {0}, vedlegg ikke medregnet.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Kort ned e-posten, eller legg ved det som er langt, som fil.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Det er noen utenfor kontoen å logge e-posten på.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Adresser e-posten til en kontakt i Til eller Kopi; kolleger og CRM-systemets egne adresser er ikke kontakter.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>Brukeren som sender, har personlig e-posttilgang i CRM-systemet.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Be CRM-systemets administrator gi deg personlig e-posttilgang.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>Avsenderadressen er en bruker i CRM-kontoen, en tilkoblet personlig adresse eller et alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Legg til adressen i CRM-systemet som alias eller tilkoblet adresse, eller send fra en som er det.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Kontaktens adresse eller domene står ikke på aldri logg-listen.</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Ta adressen eller domenet av aldri logg-listen i CRM-systemet hvis det skal logges.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>Kontakten ble ikke slettet permanent fra CRM-systemet.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>En adresse som er slettet for godt, logges aldri mer; ingenting må gjøres.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>Når personverninnstillingene er på, har kontakten et juridisk grunnlag for kommunikasjon.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Registrer det juridiske grunnlaget på kontakten i CRM-systemet, og logg e-posten på nytt.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Én enkelt e-post videresendes, ikke andre deler av samtalen.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Åpne den ene e-posten som skal logges, og videresend den for seg.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>Toppteksten for videresendt melding (Fra, Dato, Emne, Til) står over teksten.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Bruk e-postprogrammets egen Videresend-kommando, i teksten, og la toppteksten den skriver, stå.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>Videresendingen har både en HTML-del og en del med ren tekst.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>La e-postprogrammet sende videresendinger som HTML med et alternativ i ren tekst.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>Toppteksten for videresendt melding er på et språk CRM-systemet leser.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>La e-postprogrammet skrive videresendinger på engelsk eller et annet språk CRM-systemet støtter.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>Toppteksten for videresendt melding kan leses.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Videresend med et e-postprogram som CRM-systemet støtter, eller logg e-posten i CRM-systemet for hånd.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>Innstillingsfilen {0} er ikke gyldig TOML: {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>Innstillingene nevner ingen vert for sendekontoen (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>Innstillingene nevner ingen vert for en konto som leses fra serveren (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>I innstillingene må crm.api_url begynne med https:// (http:// bare på denne datamaskinen).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>I innstillingene må oauth.{0} begynne med https:// (http:// bare på denne datamaskinen).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>I innstillingene må {0}{1} være {2}.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>Innstillingsfilen {0} kan ikke skrives: {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>En e-postmappe kan ikke leses ({0}): se etter at denne brukeren får lese e-postprogrammets filer.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>En e-post er ikke lenger i mappen der den ble sett: den er flyttet eller slettet i mellomtiden.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Denne Outlook-filen er skadet eller avkortet: lagre meldingen i Outlook en gang til.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail har bare en del av denne meldingen på datamaskinen: la det laste ned alle vedlegg under Kontoer i innstillingene, og logg meldingen for hånd.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>Gearys e-post kan ikke leses: kontroller at denne brukeren får lese filene, og at Geary er versjon 43 eller nyere.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary skriver e-posten sin akkurat nå: den leses på nytt innen et minutt.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary ble avsluttet mens det skrev: start det én gang, så kan e-posten leses igjen.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>E-postserveren {0} har ikke svart ennå.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Ingen logger på hos {0} uten at forbindelsen er kryptert.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>E-postserveren {0} kunne ikke vise at den er {1} ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>E-postserveren {0} svarte ikke i tide.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>Det er ingen forbindelse til e-postserveren {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>E-postserveren {0} brøt av: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>E-postserveren {0} tilbyr ingen kryptering (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>E-postserveren {0} avviste påloggingen: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>E-postserveren {0} åpner ikke mappen «{1}»: den kan ha fått nytt navn eller være slettet. Sett opp kontoen på nytt.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Denne filen er for stor til å være en e-post: ingen e-postserver tar imot mer enn 256 MB.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>Filen {0} kan ikke leses: {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Dette er ikke en melding som Outlook har lagret.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>For å lese Outlook trenger Postlogg tillegget «outlook» (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook svarer ikke: start det, så leser Postlogg mappene mens det kjører.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook er opptatt akkurat nå: mappene leses når det svarer.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook åpner ikke denne meldingen: se om du kan åpne den der.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook kan bare leses på Windows.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>En av Outlooks mapper er borte: den har fått nytt navn, eller kontoen er fjernet.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>Dette er et utkast: bare e-post som er sendt eller mottatt, kan logges.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>Dette er en avtale, en kontakt eller noe annet som Outlook tar vare på, men ikke en e-post.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Denne e-posten er beskyttet med rettighetsstyring: bare Outlook kan lese den, og CRM-systemet kunne ikke.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>«{0}» er ikke en e-postadresse en melding kan sendes med.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>Meldingen har {0} MB, og e-postserveren tar høyst {1} MB.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>E-postserveren tar ikke imot adresser med slike bokstaver som i {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>«{0}» er ikke et domene e-post kan sendes til.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>Den lagrede meldingen er kortere enn da den ble lagt i kø.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>Meldingen har en linjeslutt som e-postservere ikke tar imot (CR eller LF uten den andre).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>Den lagrede meldingen kunne ikke leses ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>E-postserveren {0} ga et svar som ikke gir mening her: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>E-postserveren {0} ber om en annen pålogging: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>E-postserveren {0} fikk meldingen, men sa ikke om den tok imot; den sendes på nytt, merket som den samme.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>E-postserveren {0} tar ikke imot meldingen nå: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>E-postserveren {0} avviste meldingen: {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>Det er ingen hemmelighet å logge på e-postserveren {0} med: skriv den inn på nytt.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>Ingenting sendes til {0} uten at forbindelsen er kryptert.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>E-postserveren {0} tar ikke imot e-post nå: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>E-postserveren {0} tilbyr ingen kryptering (STARTTLS), så ingenting ble sendt.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>E-postserveren {0} begynner ikke å kryptere: {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>Ingen forbindelse kunne opprettes til e-postserveren {0} på port {1}.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>Forbindelsen til e-postserveren {0} ble brutt.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>E-postserveren {0} svarer med noe som ikke er SMTP.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>E-postserveren {0} og Postlogg fant ingen felles måte å kryptere på ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>Det er ingen vei til e-postserveren {0}: navnet finnes ikke, eller det er ingen internettforbindelse.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>E-postserveren {0} tar ikke imot forbindelser på port {1}.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>E-postserveren {0} slipper ikke Postlogg inn: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>E-postserveren {0} avbrøt påloggingen: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>E-postserveren {0} tilbyr ingen påloggingsmåte som passer til kontoens innstillinger (den tilbyr {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>E-postserveren {0} lar ingen logge på nå: {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>«{0}» er ikke en e-postadresse som kan sende eller få e-post.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>Systemet lar ikke Postlogg endre hva som starter ved pålogging ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>Utvidelsen for Thunderbird kan ikke skrives: {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Installer GNOME Nøkkelring eller KWallet, eller logg på en skrivebordsøkt som har en av dem.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Åpne Nøkkelringtilgang og sørg for at påloggingsnøkkelringen finnes og er låst opp.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Sørg for at Windows-tjenesten «Legitimasjonsbehandling» kjører.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>Nøkkelringen svarte ikke ({0}). Logg på skrivebordet på nytt.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>Det finnes ingen nøkkelring som holder passord trygge. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>Nøkkelringen er låst. Lås den opp (det skjer vanligvis når du logger på skrivebordet) og prøv igjen.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>Nøkkelringen gir ikke slipp på passordet. Fjern det med systemets egen passordbehandler.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>Nøkkelringen nektet: {0}. Lås den opp og prøv igjen.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>Thunderbird fra {0} får ikke starte programmer utenfor sandkassen sin, så knappen virker ikke der: den fra thunderbird.net eller fra systemets pakker kan det; alt annet virker med begge.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>Systemet lar ikke Postlogg registrere seg hos Thunderbird ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} er ikke {1}-adressen til {2}: er de to byttet om?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Det er funnet en e-postkonto som Postlogg ikke følger med på ennå: {0}. Velg den i innstillingene, eller la den være.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>E-postprogrammet legger nå sendt e-post i en annen mappe, som Postlogg også følger med på: {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Denne mappen er valgt for sendt e-post og er ikke lest ennå.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>På pause: går på batteri. Det som venter, sendes når datamaskinen får strøm.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>På pause: nettet er forbruksmålt. Det som venter, sendes på et annet nett.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>{0} ble sist lest for {1} siden; {2} e-poster har kommet siden starten.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Rett innstillingene eller disken; Postlogg fortsetter av seg selv innen ett minutt.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Start Postlogg, eller kjør «postlogg run».</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg kjører ikke; det så sist etter e-post for {0} siden.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg kjører ikke, og har aldri sett etter e-post.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Hvis ingen stor e-post er underveis, avslutt Postlogg og start den igjen; ingenting går tapt.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg kjører, men så sist etter e-post for {0} siden.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg kjører, men har aldri sett etter e-post.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Kontroller CRM-systemets tilgangsnøkkel i innstillingene; e-post logges likevel.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>Disken er nesten full: {0} MB er igjen til Postloggs journal.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Se «postlogg status --view attention»; hver sier hvorfor, og kan prøves på nytt.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Se «postlogg status --view waiting» for hva serveren sier; «postlogg retry» prøver med en gang.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>Ingen ny e-post er sett på {0}; hittil var den lengste pausen {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} er aldri lest.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>{0} ble sist lest for {1} siden; én e-post har kommet siden starten.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Skriv inn passordet i innstillingene, med nøkkelringen låst opp.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Kontroller internettforbindelsen og utgående server i innstillingene; det prøves igjen av seg selv.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Se til at e-postprogrammets mappe finnes og kan leses, eller velg mappene på nytt.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Én e-post ble ikke logget.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} e-poster ble ikke logget.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} har ikke tatt imot noen e-post ennå; {1} venter.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Ingenting kan logges ennå: {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Åpne innstillingene og skriv det inn.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Se til at e-postprogrammets mappe fortsatt er der den var, og at serveren kan nås.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Frigjør plass på disken; det som venter, blir tatt vare på og fortsetter da.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>En e-post har ventet på å bli levert i {0}.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Se til at e-postprogrammet kjører og henter e-post til mappene som følges.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>{0} svarte sist for {1} siden; {2} venter.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>Det finnes ikke noe CRM-oppsett som heter «{0}». Kjente er: {1}.</translation>
    </message>
  </context>
</TS>
