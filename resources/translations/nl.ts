<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Toevoegen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Toevoegen wat je e-mailprogramma gebruikt: {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Toevoegen aan: {0}</translation>
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation>Verwijderen uit: {0}</translation>
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation>Je adressen</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Aliassen tellen mee: het CRM moet ze ook kennen.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>De domeinen van je collega's</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-mail tussen alleen collega's wordt niet gelogd.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>Nooit loggen</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Adressen, of domeinen met iedereen die er zit.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Altijd loggen</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Wordt zonder vragen gelogd, ook wat zij als eerste schrijven.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Mij eerst vragen</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Wacht op jou in de lijst, ook als loggen automatisch gaat.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Is één van hen een ontvanger, dan blijft de hele e-mail erbuiten</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Hiermee onderscheidt Postlogg klanten van collega's en privé-e-mail.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation>Tonen</translation>
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation>Niet gelogd: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Er ging iets mis wat Postlogg niet kent.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>Gekozen in de lijst, bij een e-mail uit het gesprek.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Gesprekken</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Always logged: {0}</source>
      <translation>Altijd gelogd: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Uitgesloten: {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>Eerst vragen: {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Gesprek verwijderen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg logt e-mail door die te sturen naar de adressen die je CRM je geeft. Houd ze geheim.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>HubSpot logt verzonden e-mail dan zelf, en die mag er niet twee keer in staan.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>BCC-adres, voor verzonden e-mail</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Doorstuuradres, voor ontvangen e-mail</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>De twee omwisselen</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>&amp;Mijn inbox is ook verbonden met HubSpot</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>&amp;BCC-adres, voor verzonden e-mail</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>&amp;Doorstuuradres, voor ontvangen e-mail</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot logt zelf wat je verzendt, dus Postlogg laat verzonden e-mail met rust.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Waar je ze vindt</translation>
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation>Gelogd</translation>
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation>Verzonden door {0} aan {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Ontvangen van {0} door {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Een kopie openen die niet gewijzigd kan worden</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Geweigerd</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Al bekend, niet nog eens gelogd</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Gelogd, zonder een bestand</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Vereist: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Bij deze contactpersoon is nog geen e-mail gelogd.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactpersonen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Gesloten</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Sinds</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Van</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Binnengekomen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
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
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>E-mails: {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>BCC-adres (verzonden e-mail)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Doorstuuradres</translation>
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation>{0}: te groot, niet gelogd</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> en nog {0}</translation>
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation>Oudere e-mails: {0}</translation>
    </message>
    <message>
      <source>On {0}</source>
      <translation>Bij {0}</translation>
    </message>
  </context>
  <context>
    <name>CrmPanel</name>
    <message>
      <source>In the CRM</source>
      <translation>In het CRM</translation>
    </message>
    <message>
      <source>Timeline of the CRM</source>
      <translation>Tijdlijn van het CRM</translation>
    </message>
    <message>
      <source>1 e-mail is logged</source>
      <translation>1 e-mail is gelogd</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>Op de tijdlijn van {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (te groot: niet opgeslagen)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>{0} e-mails zijn gelogd</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Er is nog niets gelogd.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} aan {1}</translation>
    </message>
    <message>
      <source>File: {0}{1}</source>
      <translation>Bestand: {0}{1}</translation>
    </message>
  </context>
  <context>
    <name>CrmStep</name>
    <message>
      <source>E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.</source>
      <translation>E-mail wordt gelogd door die te sturen naar de adressen die het CRM je geeft. Houd ze geheim.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>Je CRM</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>Het ingebouwde CRM is nog niet gestart.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Er is nog geen adres.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>Een &amp;ander CRM</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>&amp;Probeer het met het ingebouwde CRM</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(geen afzender)</translation>
    </message>
    <message>
      <source>Contacts: {0}</source>
      <translation>Contactpersonen: {0}</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactpersonen</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Bedrijven</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Deals</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Wat er binnenkwam</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Wat er in het CRM staat</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Ingebouwd CRM</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>De eerste {0} worden getoond: zoek om er meer te zien.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>Er is niets gevonden.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Hier is nog niets.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Zoeken: {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Tonen: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} is een programma: het wordt van hieruit niet geopend.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>Er is geen programma dat {0} kan tonen.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>Er kon geen kopie van {0} worden gemaakt.</translation>
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation>Postlogg: demonstratie</translation>
    </message>
    <message>
      <source>The story is being played…</source>
      <translation>Het verhaal wordt afgespeeld…</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>Het verhaal is uit. Sluit het venster om te stoppen.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Details van de geselecteerde e-mail</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Selecteer een e-mail om te zien wat ermee gebeurde.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Wat er gebeurde</translation>
    </message>
    <message>
      <source>To {0}</source>
      <translation>Aan {0}</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Van {0}</translation>
    </message>
    <message>
      <source>From now on…</source>
      <translation>Vanaf nu…</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Origineel als tekst openen</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Wat het CRM vereist</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>Aan een van deze eisen is waarschijnlijk niet voldaan:</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Voldaan</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} en nog {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>Niet gevonden in het CRM.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Opmerking</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Niet voldaan</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Gevonden: {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Deals: {0}</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>De woorden van de server: {0}</translation>
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation>Richting</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Subject and reason</source>
      <translation>Onderwerp en reden</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tijd</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Terugtrekken</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>Er wordt nog één keer in het CRM gezocht; alleen als dat de e-mail nog steeds niet toont, wordt die gelogd, zonder dat er een contactpersoon wordt aangemaakt.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>Deze e-mail &amp;loggen</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>&amp;Terugtrekken</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Loggen via de &amp;API…</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Openen in het e-&amp;mailprogramma</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>Origineel als te&amp;kst openen</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Loggen via de API</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Loggen</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>{0} van de nooit-loggen-lijst halen en loggen</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>‘{0}’ loggen via de API van het CRM?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>E-mails, nieuwste eerst</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Alles sluiten</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Tonen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>Niet gelogd: ‘{0}’, {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>De woorden van de server: {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Alle {0} sluiten</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Sleep het naar Thunderbird. Met een klik zie je het in de map.</translation>
    </message>
    <message>
      <source>Show {0} in its folder</source>
      <translation>{0} in de map tonen</translation>
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
      <translation>Aandacht nodig</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wachtend</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Gelogd</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Niet gelogd</translation>
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation>Zoek op persoon, adres of onderwerp</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Tonen: {0} (Alt+{1})</translation>
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
      <translation>Er wordt geen map gevolgd.</translation>
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation>1 map wordt gevolgd</translation>
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation>Dit bureaublad toont geen systeemvakpictogram: als je het venster sluit, stopt Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>Een andere Postlogg is bezig; dit venster toont wat die doet.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>{0} mappen worden gevolgd</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>laatst gekeken {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Zoekt in de gevolgde mappen naar e-mail die volgens je regels gelogd zou worden maar nooit gelogd is.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>Ze worden in dit tempo aangeboden, de oudste eerst, en kunnen worden ingetrokken zolang ze wachten.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Vanaf deze dag zoeken</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>Wat ontbreekt in het CRM?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>Er wordt gezocht</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>Ontbrekende e-mails per persoon</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> per minuut</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Hoeveel er per minuut worden aangeboden</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Zoeken &amp;vanaf</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>Er ontbreekt 1 e-mail.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>Er wordt 1 e-mail gelogd.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Zoeken</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>All&amp;es aanvinken</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>Aangevinkte &amp;loggen</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Waarom die daar thuishoort</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>Het zoeken is geannuleerd. {0} Opnieuw zoeken gaat vanaf daar verder.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>Er ontbreken {0} e-mails.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>Er worden {0} e-mails gelogd.</translation>
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
      <translation>Automatisch loggen</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Een uur pauzeren</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Instellingen</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Hervatten</translation>
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation>Is alles in orde?</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Alles is in orde.</translation>
    </message>
    <message>
      <source>When each was last used</source>
      <translation>Wanneer elk van hen voor het laatst is gebruikt</translation>
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation>Alles tonen</translation>
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation>{0} (en nog {1})</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation>Postlogg: handboek</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina's</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>De pagina</translation>
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation>Waar HubSpot de twee adressen toont</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Instellingen, Objecten, Activiteiten, het tabblad E-mail loggen en volgen, de sectie Handmatig loggen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Instellingen</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objecten</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Activiteiten</translation>
    </message>
    <message>
      <source>Email log and track</source>
      <translation>E-mail loggen en volgen</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Handmatig loggen</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>BCC-adres</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Doorstuuradres</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiëren</translation>
    </message>
  </context>
  <context>
    <name>LeavingNotice</name>
    <message>
      <source>Withdraw</source>
      <translation>Terugtrekken</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Alle terugtrekken</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Tonen</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>De eerste vertrekt over {0}</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Wordt gelogd: {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>Er worden {0} e-mails gelogd</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>Wat &amp;ontbreekt in het CRM?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>Wat zou er automatisch worden ge&amp;logd?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>&amp;Statistieken</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>Lijst als CSV &amp;exporteren…</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>&amp;Is alles in orde?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Het inge&amp;bouwde CRM tonen</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Melding voordat e-mail vertrekt</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>Er is 1 e-mail naar {0} geschreven.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>Er zijn {1} e-mails naar {0} geschreven.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Lijst exporteren</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation>Gelogde e-mail</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Wat je in een map met deze naam legt of dit label geeft, wordt gelogd, tenzij de nooit-loggen-lijst het tegenhoudt.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> seconden</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Tijd om terug te trekken</translation>
    </message>
    <message>
      <source> days</source>
      <translation> dagen</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Oudste e-mail die automatisch wordt gelogd</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>Ant&amp;woorden op e-mail die in het CRM staat</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>E-mail van &amp;personen die eerder zijn gelogd</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Map waarin e-mail vraagt om gelogd te worden</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>map bestaat niet</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Label waarmee e-mail vraagt om gelogd te worden</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>label bestaat niet</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Melding voordat e-mail vertrekt</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>E-mail laten wachten zolang de computer op de &amp;batterij werkt</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>E-mail laten wachten zolang het netwerk een &amp;datalimiet heeft</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>Postlogg &amp;starten als ik me aanmeld</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Loggen</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Wat er gebeurt met e-mail die in het CRM thuishoort.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Zoals het systeem</translation>
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation>&amp;Tijd om terug te trekken voor verzending</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>Met rust laten wat &amp;ouder is dan</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>Naam van de &amp;map</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Naam van het la&amp;bel</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>T&amp;aal</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>Automatisch &amp;loggen</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>Mij eerst &amp;vragen, in de lijst</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>&amp;Nooit automatisch loggen; ik log zelf</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>Ontvangen e-mail die wordt gelogd</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Vanuit het e-mailprogramma</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Op deze computer</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>Er is voor deze gebruiker geen e-mailprogramma gevonden. Stel een account in Thunderbird in en zoek opnieuw.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Accounts en mappen</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Verzonden, Postvak IN en Ongewenst van elk account</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg leest deze mappen van je e-mailprogramma. Het wijzigt ze nooit.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>E-mailprogramma's zoeken…</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>verzonden e-mail</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>ontvangen e-mail</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>foutmeldingen tussen ongewenste e-mail</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>wat hier staat, wordt gelogd</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>De gebruikelijke aanvinken</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Opnieuw zoeken</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg vond deze accounts op deze computer. Het leest de aangevinkte mappen en wijzigt er geen.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>Je e-mail</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Er is nog geen map aangevinkt.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>De knop in Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Gevonden adressen: {0}</translation>
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
      <translation>Ingeleverd; de e-mail wordt gelogd als niets dat in de weg staat.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>Het bestand {0} kan niet worden aangenomen: {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>De e-mail zoals die is opgeslagen</translation>
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation>
… (de rest wordt niet getoond)</translation>
    </message>
    <message>
      <source>Original: {0}</source>
      <translation>Origineel: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>Een proef: je regels, de laatste {0} dagen, alsof automatisch loggen aan had gestaan. Er wordt niets verzonden.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>Nu wacht elke e-mail op jouw antwoord.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>Als automatisch loggen de laatste {0} dagen aan had gestaan: {1} met {2} gelogd en {3} uitgesloten.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>Wat zou er automatisch worden gelogd?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>De proef loopt</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Wat er met elke e-mail zou zijn gebeurd</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>Nu wordt er niets automatisch gelogd.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Zou zijn gelogd</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Zou zijn uitgesloten</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 e-mail</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persoon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Waarom</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>Mij toch eerst &amp;vragen</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>Vanaf nu automatisch &amp;loggen</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>Nu wordt e-mail automatisch gelogd.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Zou op jou hebben gewacht</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} e-mails</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} personen</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Geannuleerd. Tot nu toe: {0}</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>en nog {0}</translation>
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuleren</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>Er zijn {0} e-mails bekeken.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Thunderbird kan gevraagd worden te verzenden. Dat het werkt, blijkt bij de eerste keer doorsturen; er is niets verzonden.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Een test-e-mail verzenden</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>De verbinding testen</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>onderweg…</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Het werkt.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>zodra je e-mailprogramma die heeft opgehaald…</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>die kwam terug</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Kies eerst een account en een van je adressen.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>mislukt</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>Terug in je Postvak IN</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>nog niet gezien; kijk in je e-mailprogramma</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg levert e-mail af met het account waarmee je e-mailprogramma verzendt.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Er is een wachtwoord opgeslagen in de sleutelbos van het systeem.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Uitgaande server</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Manier van aanmelden</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Wachtwoord</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Geen aanmelding</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Gebruikersnaam</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Het wachtwoord opslaan in de sleutelbos</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Verzenden</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Uitgaande server</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>&amp;Aanmelden met</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>Het ingebouwde CRM neemt e-mail aan op deze computer: je hoeft niets in te vullen.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Opslaan</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Biedt je provider app-wachtwoorden, kies dan Wachtwoord en vul er een in.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Kies een server</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>Geen gevonden: kies mappen op de pagina E-mail</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Er is nog geen wachtwoord opgeslagen.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg levert e-mail af met het account waarmee je e-mailprogramma verzendt.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Verzenden</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Er is nog geen account om mee te verzenden.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>E-mail va&amp;naf nu automatisch loggen</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Anders wacht elke e-mail in de lijst op jouw antwoord.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Instellingen</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Stap voor stap instellen…</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina's</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>Vanaf nu wordt e-mail automatisch gelogd. Wat zou dat de afgelopen maand zijn geweest?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Bestand openen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Tonen</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Volgende</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Postlogg instellen</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Later verdergaan</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Terug</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>V&amp;oltooien</translation>
    </message>
  </context>
  <context>
    <name>StatisticsDialog</name>
    <message>
      <source>Statistics</source>
      <translation>Statistieken</translation>
    </message>
    <message>
      <source>What Postlogg has logged in the last {0} weeks.</source>
      <translation>Wat Postlogg in de laatste {0} weken heeft gelogd.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Gelogd per week</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>Niet gelogd, en waarom</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>gelogd; nog {0} handmatig</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0}%</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>gelogd</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>bevestigd: het CRM wordt niet gevraagd</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>tot het CRM de e-mail toont (mediaan)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>Er is niets uitgesloten.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>bevestigd door het CRM, van de {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Stap {0} van {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>Een knop in elk bericht, en een waar je schrijft: ze loggen, en zeggen wat er is gelogd.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>Het label waarmee e-mail vraagt om gelogd te worden; de naam staat op de pagina ‘Loggen’.</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>Geef wat is ge&amp;logd het label ‘{0}’</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>Geef wat is ge&amp;logd het label</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>De knop in Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>Het label</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>Of kies daar achter het tandwiel Add-on installeren via bestand; het staat in je downloads.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>De knop aan Thunderbird toevoegen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird heeft versie {0} van de knop; deze Postlogg heeft {1} bij zich.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>De knop niet langer met Postlogg laten praten</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>Niet toegevoegd. Hiermee log je met één klik, en zie je wat er is gelogd.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg is er klaar voor. Nog twee stappen in Thunderbird:</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>De knop zit in Thunderbird, maar kan Postlogg niet vinden: voeg die nog eens toe.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>De knop zit in Thunderbird, maar is uitgeschakeld onder Add-ons en thema's.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Toegevoegd, nooit verbonden: de knop maakt verbinding zodra Thunderbird wordt gestart.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Verbonden: versie {0}, gestart {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  Open in Thunderbird het menu en dan Add-ons en thema's.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Sleep dit bestand naar die pagina, en bevestig:</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>Er is een token opgeslagen in de sleutelbos van het systeem</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Hiermee vraagt Postlogg het CRM of een e-mail is aangekomen, en bij wie die is gelogd.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Het CRM wordt gevraagd…</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>&amp;Toegangstoken (Service Key of privé-app)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Toegangstoken (Service Key of privé-app)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>De adressen zouden {0} en {1} moeten zijn; vergelijk ze met wat HubSpot toont.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>Het token is vergeten; het CRM wordt niet meer gevraagd.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>Contro&amp;leren</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>Token ver&amp;geten</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>Een toegangstoken bevat alleen letters, cijfers en tekens uit het Engelse alfabet.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>Het token is opgeslagen, maar kon niet worden geprobeerd.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>Het token is voor account {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Het mist deze scopes: {0}. Voeg ze toe in het CRM.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>&amp;Automatisch loggen</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>&amp;Wat zou er automatisch worden gelogd?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Het inge&amp;bouwde CRM tonen</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Laatste &amp;fouten</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Hervatten</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>Een uur &amp;pauzeren</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 e-mail heeft aandacht nodig</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisch loggen staat aan</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Vraagt voor het loggen</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>Automatisch loggen staat uit</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(geen onderwerp)</translation>
    </message>
    <message>
      <source>Postlogg: {0}</source>
      <translation>Postlogg: {0}</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Gepauzeerd tot {0}</translation>
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation>{0} e-mails hebben aandacht nodig</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>&amp;Lijst openen</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>&amp;Statistieken</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Instellingen…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Afsl&amp;uiten</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>Starten binnen Postlogg</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Tonen wat erin is gelogd</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Bezig met starten…</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Het draait binnen Postlogg, alleen op deze computer. E-mail wordt erin gelogd en gaat nergens anders heen.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Een klein CRM op deze computer, met de regels van HubSpot. Probeer alles; er gaat niets naar buiten.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Gelogd per week</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Week vanaf {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>dit adres</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>&amp;Vanaf nu</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>E-mail met {0} altijd loggen</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>E-mail met iedereen bij {0} altijd loggen</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Dit gesprek altijd loggen</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>{0} nooit loggen</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>Nooit iemand bij {0} loggen</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>Dit gesprek nooit loggen</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Mij eerst vragen bij e-mail met {0}</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Mij eerst vragen bij e-mail met iedereen bij {0}</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Mij eerst vragen bij dit gesprek</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>dit domein</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>Het adres van een gebruiker, een verbonden adres of een alias: e-mail van andere adressen wordt geweigerd.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Adressen die het CRM als de jouwe kent</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>De domeinen van je collega's</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>E-mail tussen alleen collega's wordt niet gelogd.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>&amp;Zorg, Belastingdienst en uitkeringsinstanties</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Iedereen bij een &amp;privé-e-maildienst (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>Je &amp;eigen adressen die het CRM niet kent</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Jij</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Hiermee onderscheidt Postlogg klanten van collega's en privé-e-mail.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Er is nog geen van je adressen aangevinkt.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>Welke hiervan kent het CRM als de jouwe?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>Nooit loggen, om te beginnen</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Is één van hen erbij, dan blijft de e-mail erbuiten.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>Geen adres van een CRM dat Postlogg kent; het wordt gebruikt zoals het er staat.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>Dit is het BCC-adres van {0}: het hoort in het andere veld.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ Een adres van {0}, voor verzonden en ontvangen e-mail</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ Een BCC-adres van {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ Een doorstuuradres van {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>Dit is het doorstuuradres van {0}: het hoort in het andere veld.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>De e-mail wordt nu gelogd.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>De e-mail wordt gelogd via de API van het CRM.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>Te laat: ze zijn al verzonden.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>{0} teruggetrokken; te laat voor {1}, al verzonden.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>{0} teruggetrokken.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>Er is niets te loggen via de API.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Er is niets opnieuw te proberen.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Te laat: de e-mail is al verzonden.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Teruggetrokken: de e-mail wordt niet gelogd.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>De e-mail is al onderweg.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>E-mail verschijnt hier zodra je e-mailprogramma die heeft verzonden of ontvangen.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg leest de mappen die je e-mailprogramma op deze computer bewaart. Kies welke.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>Je CRM heeft één adres voor verzonden en één voor ontvangen e-mail. Postlogg heeft er minstens één nodig.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Alles staat klaar</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Niets hier</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Geen e-mail past bij dit filter.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alles tonen</translation>
    </message>
    <message>
      <source>Which folders?</source>
      <translation>Welke mappen?</translation>
    </message>
    <message>
      <source>Choose folders</source>
      <translation>Mappen kiezen</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>Waar is je CRM?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>De adressen invullen</translation>
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
      <translation>Richting</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Onderwerp</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reden</translation>
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
      <translation>Automatisch loggen staat uit</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>E-mail staat in de lijst en wordt niet gelogd; je kunt die zelf loggen.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>Automatisch loggen staat aan</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>E-mail die in het CRM thuishoort, wordt automatisch gelogd.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Vraagt voor het loggen</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>E-mail die in het CRM thuishoort, wacht hier op jouw antwoord.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>E-mail die intussen binnenkomt, staat in de lijst en wordt niet gelogd; je kunt die zelf loggen.</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>Gepauzeerd tot {0}</translation>
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation>Kies ‘Aandacht nodig’ boven de lijst; elke e-mail zegt waarom en kan opnieuw worden geprobeerd.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Kies ‘Wachtend’ boven de lijst om te zien wat de server zegt; ‘Opnieuw proberen’ probeert het meteen.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Help (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Thunderbird is gevraagd de e-mail te tonen.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>Het e-mailprogramma is gevraagd de e-mail te tonen.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>Er is geen e-mailprogramma dat erom gevraagd kan worden.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Er kan nog niets worden gelogd: het adres van je CRM ontbreekt.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Er kan nog niets worden gelogd: er is geen account om mee te verzenden.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Bestand openen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Instellingen</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Mappen</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>Invullen</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Kies er een</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>niet nodig</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbinding</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Versleuteling</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Aanmelding</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Geaccepteerd</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, poort {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, vanaf de eerste byte</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, na STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>geen: het blijft op deze computer</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>Het CRM nam de test-e-mail aan, maar toont die niet.</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>De woorden van de server: {0}</translation>
    </message>
    <message>
      <source>On the timeline</source>
      <translation>Op de tijdlijn</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_sending</name>
    <message>
      <source>Thunderbird forwards what you received; the outgoing server takes what you sent without the button.</source>
      <translation>Thunderbird stuurt door wat je hebt ontvangen; de uitgaande server neemt wat je zonder de knop hebt verzonden.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, met de knop: geen wachtwoord nodig</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>De knop heeft nog geen verbinding gemaakt: tot dan wacht wat doorgestuurd moet worden.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Het stuurt door wat je hebt ontvangen; wat je verzendt, wordt tijdens het schrijven door de knop gelogd. Wat zonder de knop is verzonden, bijvoorbeeld vanaf de telefoon, heeft nog steeds een uitgaande server nodig.</translation>
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
      <translation>niet versleuteld</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, poort {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, en {0} voor verzonden e-mail</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>Het programma dat Thunderbird start, antwoordt niet: installeer Postlogg opnieuw.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>er is verbinding geweest</translation>
    </message>
    <message>
      <source>The button</source>
      <translation>De knop</translation>
    </message>
    <message>
      <source>Postlogg's side</source>
      <translation>De kant van Postlogg</translation>
    </message>
    <message>
      <source>Thunderbird's side</source>
      <translation>De kant van Thunderbird</translation>
    </message>
    <message>
      <source>The button is not in Thunderbird yet: add it.</source>
      <translation>De knop zit nog niet in Thunderbird: voeg die toe.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>De knop is in Thunderbird uitgeschakeld, onder Add-ons en thema's.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>in Thunderbird, versie {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird vindt Postlogg niet: voeg de knop nog eens toe.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird heeft nog nooit verbinding gemaakt met Postlogg: start het.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>versie {0} antwoordt</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>Yesterday</source>
      <translation>Gisteren</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Vandaag</translation>
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
      <translation>Eén adres tegelijk, alsjeblieft.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>‘{0}’ is geen e-mailadres.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>‘{0}’ is een adres; alleen wat na de @ komt, hoort hier.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>‘{0}’ is geen domein zoals acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>E-mail met {0} wordt altijd gelogd.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>E-mail met {0} wordt nooit gelogd.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>Bij e-mail met {0} wordt het je eerst gevraagd.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Er wordt niets meer onthouden over {0}.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Dit gesprek wordt altijd gelogd.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Dit gesprek wordt uitgesloten.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>Bij dit gesprek wordt het je eerst gevraagd.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Er wordt niets meer onthouden over dit gesprek.</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation>Verzonden aan een klant</translation>
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation>Verzonden aan een klant: {detail}</translation>
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation>Beantwoordt een e-mail die in het CRM staat</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>Van iemand die je al eerder hebt gelogd</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>Van iemand die je al eerder hebt gelogd: {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Je hebt erom gevraagd</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Wordt altijd gelogd, zoals je hebt gekozen</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Wordt altijd gelogd, zoals je hebt gekozen: {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Je wilt eerst gevraagd worden</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Je wilt eerst gevraagd worden: {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>Van iemand die je nog niet eerder hebt gelogd</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Niet eerder gelogd: {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>Automatisch loggen stond uit</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Ouder dan het begin van Postlogg hier</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>Het CRM leest je postvak en logt zelf wat je verzendt</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>Te oud om automatisch te worden gelogd</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>Te oud om automatisch te worden gelogd: {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>Niet verzonden vanaf een van je adressen</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} is niet een van je adressen</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>Aan niemand gericht</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Alleen tussen collega's</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>Op je nooit-loggen-lijst</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>Op je nooit-loggen-lijst: {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Je hebt dit gesprek uitgesloten</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Je hebt de e-mail uitgesloten toen je die schreef</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Verzonden door een machine</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Verzonden door een machine ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>Van een mailinglijst</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>Van een mailinglijst ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>Een melding over niet-bezorgde e-mail</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>Je e-mail aan {detail} is niet aangekomen</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>Een melding van het CRM</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>Een agenda-uitnodiging of een antwoord daarop</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Versleuteld: het CRM zou de e-mail niet kunnen lezen</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Als privé gemarkeerd</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Gemarkeerd als {detail}</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>Een concept</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Ongewenst</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Verwijderd</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>Een kopie van een e-mail die je hebt verzonden</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>Postloggs eigen doorgestuurde bericht aan het CRM</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>Er is geen adres van het CRM ingesteld</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>Het CRM zou de e-mail weigeren</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>Het CRM zou de e-mail weigeren: {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>De e-mail kan niet worden gelezen</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>De e-mail kan niet worden gelezen: {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Je hebt het CRM zelf in Bcc gezet</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Je hebt de e-mail zelf naar het CRM doorgestuurd</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wacht op jou</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>Onderweg</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Later opnieuw</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Gelogd</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Geweigerd</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Opgegeven</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Teruggekomen</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Gelogd, bevestigd</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Teruggetrokken</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Wacht tot je zegt of de e-mail wordt gelogd</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>Onderweg naar het CRM</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Nog niet afgeleverd; er volgt een nieuwe poging</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Gelogd: de mailserver accepteerde de e-mail voor het CRM</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>Niet gelogd: de mailserver weigerde de e-mail</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>Niet gelogd: opgegeven na vijf dagen proberen</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>Niet gelogd: de e-mail kwam terug met een foutmelding</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Gelogd: het CRM toont de e-mail</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>Niet gelogd: je hebt de e-mail teruggetrokken</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Ingeleverd</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Gevonden in {detail}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Besloten</translation>
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation>Besloten: {detail}</translation>
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation>Je hebt gevraagd om de e-mail te loggen</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Wacht even, zodat de e-mail teruggetrokken kan worden</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>In de wachtrij voor het CRM</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>In de wachtrij: {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Afgeleverd bij de mailserver</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Afgeleverd bij {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Geaccepteerd door de mailserver</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Geaccepteerd door de mailserver: {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>Deze keer niet aangenomen</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>Deze keer niet aangenomen: {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Geweigerd door de mailserver</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Geweigerd: {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Opgegeven na vijf dagen</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Opgegeven na vijf dagen: {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Teruggetrokken voor verzending</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Teruggetrokken: {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Je hebt om een nieuwe poging gevraagd</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Opnieuw geprobeerd: {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>Er kwam een foutmelding</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>Er kwam een foutmelding: {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Onderweg vertraagd</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Onderweg vertraagd: {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>De e-mail is niet meer waar die werd gevonden</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>Niet gevonden: {detail}</translation>
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation>Het CRM toont de e-mail</translation>
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation>Het CRM toont de e-mail: {detail}</translation>
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation>Na een dag niet gevonden in het CRM</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>Niet gevonden in het CRM: {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>Het CRM stuurde er een melding over</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>Het CRM zegt: {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>De e-mail heeft niet iedereen bereikt</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>De e-mail heeft {detail} niet bereikt</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird verzond de e-mail met het CRM in Bcc</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Gelogd via de API van het CRM</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Gelogd via de API van het CRM: {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Gelogd zonder bijlage</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>een bijlage is te groot</translation>
    </message>
    <message>
      <source>its text is too large</source>
      <translation>de tekst is te groot</translation>
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation>niemand erin kan een contactpersoon zijn</translation>
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation>je hebt daar geen persoonlijke e-mailtoegang</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>het CRM kent het afzenderadres niet</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>de contactpersoon staat daar op de nooit-loggen-lijst</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>de contactpersoon is daar definitief verwijderd</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>er is geen rechtsgrondslag vastgelegd voor de contactpersoon</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>er zitten meerdere e-mails in</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>de berichtkop van de doorgestuurde e-mail ontbreekt</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>er is een tekstdeel en een HTML-deel nodig</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>het CRM leest deze taal niet</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>de berichtkop van de doorgestuurde e-mail kan niet worden gelezen</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>een deel verderop in een gesprek</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gevonden</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>in een bijgevoegd bestand</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>grootste</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>geen van beide</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>geen afzenderadres</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>geen afzenderadres erin</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nee</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>niet gevonden</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>hier niet bekend</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>één e-mail</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>meerdere e-mails van een gesprek</translation>
    </message>
    <message>
      <source>text</source>
      <translation>tekst</translation>
    </message>
    <message>
      <source>text and HTML</source>
      <translation>tekst en HTML</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>onbekend</translation>
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
      <translation>{number} bytes</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Postvak IN</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Gepauzeerd</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>Niet gevonden in CRM</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Handmatig gelogd</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Wacht op het einde van de pauze; tot dan kan de e-mail worden teruggetrokken</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>De mailserver accepteerde de e-mail voor het CRM, maar het CRM toont die niet</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 deal</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Verzonden</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Ontvangen</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 dag</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Wordt gelogd</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Niet gelogd</translation>
    </message>
    <message>
      <source>Logged already</source>
      <translation>Al gelogd</translation>
    </message>
    <message>
      <source>{title}: {what}</source>
      <translation>{title}: {what}</translation>
    </message>
    <message>
      <source>Will be logged on {0}</source>
      <translation>Wordt gelogd bij {0}</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Vertrekt nu</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Opnieuw over {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0}; tot dan kan de e-mail worden teruggetrokken</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} deals</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Via de API gelogd bij {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Bevestigd bij {0}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} en nog {1}</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} u</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} dagen</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Vertrekt over {0}</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>De provider wil een app-wachtwoord in plaats van het eigen wachtwoord van het account.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Maak een app-wachtwoord op de beveiligingspagina van de provider en vul het in bij de instellingen van het account.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google wil dat je je eerst aanmeldt met een browser.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Meld je op deze computer met een browser aan bij Google, bevestig dat jij het was en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google accepteert deze gebruikersnaam en dit wachtwoord niet.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Meld je aan met Google in de instellingen van het account, of vul daar een app-wachtwoord in.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>E-mail verzenden vanuit een programma is uitgeschakeld voor dit Microsoft 365-postvak.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Vraag de beheerder om ‘Geverifieerde SMTP’ in te schakelen voor het postvak.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Bij Microsoft kunnen programma's zich niet meer met een wachtwoord aanmelden.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Kies ‘Aanmelden met Microsoft’ (OAuth 2.0) in de instellingen van het account.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>Een beveiligingsregel van de organisatie verhindert dat dit programma zich aanmeldt.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Vraag de beheerder welke regel de aanmelding blokkeerde; met ‘Aanmelden met Microsoft’ wordt die meestal toegelaten.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>De provider heeft het account, of het aanmelden erbij, voorlopig geblokkeerd.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Meld je aan bij webmail, volg wat daar staat en probeer het later opnieuw.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>De toegang voor e-mailprogramma's is uitgeschakeld in de instellingen van het postvak.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Schakel in webmail de toegang voor e-mailprogramma's (IMAP en SMTP) in en gebruik een app-wachtwoord.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Er waren te veel aanmeldpogingen, dus de server luistert een tijdje niet.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>Je hoeft niets te doen: later volgt een nieuwe poging. Houdt het niet op, controleer dan het wachtwoord.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>Het account heeft voorlopig zoveel verzonden als het mag.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>Je hoeft niets te doen: later volgt een nieuwe poging.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>De server kan het wachtwoord op dit moment niet controleren.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>De ontvanger neemt alleen e-mail van bepaalde afzenders aan, en jij hoort daar niet bij.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Voeg je adres toe aan de adressen die het CRM als de jouwe kent, of kies het juiste CRM-adres.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>De server wil dat de verbinding versleuteld is voordat ermee gesproken wordt.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Kies STARTTLS of TLS voor de uitgaande server in de instellingen van het account.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>De server wil een aanmelding voordat hij e-mail aanneemt.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Vul de gebruikersnaam en het wachtwoord van de uitgaande server in bij de instellingen van het account.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>De server brengt e-mail alleen voor zijn eigen gebruikers naar andere domeinen, en kent jou niet als een van hen.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Controleer de uitgaande server, de gebruikersnaam en het wachtwoord van dit account.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>De server accepteert de gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Vul het wachtwoord opnieuw in; veel providers willen hier een app-wachtwoord.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>Het account mag geen e-mail verzenden vanaf dit afzenderadres.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Kies de uitgaande server die bij het adres hoort, of laat het adres als alias aan het account toevoegen.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>De provider heeft het verzenden vanaf dit account geblokkeerd omdat het op spam leek.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Vraag de beheerder of de provider om het account te deblokkeren.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>De organisatie staat niet toe dat e-mail wordt doorgestuurd naar adressen daarbuiten.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Vraag de beheerder om doorsturen naar het adres van het CRM toe te staan.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>Het account heeft voorlopig zoveel verzonden als de provider toestaat.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>De server gelooft niet dat het afzenderadres bestaat.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Controleer het afzenderadres op een tikfout.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>De manier waarop deze computer zich voorstelde, bevalt de server niet.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Controleer of de uitgaande server en de poort die voor e-mailprogramma's zijn (587 of 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>De server neemt e-mail van nieuwe afzenders pas bij een tweede poging aan.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>Je hoeft niets te doen: over enkele minuten volgt een nieuwe poging.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>De ontvangende provider vertraagt e-mail van deze mailserver een tijdje.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>Er staan te veel verbindingen met de server tegelijk open.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>Het postvak van het CRM krijgt meer e-mail dan het op dit moment aanneemt.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>De mailserver heeft geen ruimte meer.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>Je hoeft niets te doen: later volgt een nieuwe poging. Houdt het aan, vertel het dan aan wie de server beheert.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>De mailserver van het CRM was zo lang niet bereikbaar dat de mailserver het opgaf.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Controleer het adres van het CRM; is het juist, log het bericht dan opnieuw.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>Het bericht is groter dan de server aanneemt.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Log het zonder de bestanden: voeg die handmatig aan het CRM toe, of als links.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>Het postvak van de ontvanger is vol.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Is dit het adres van het CRM, controleer het dan: het postvak van een CRM is bijna nooit vol.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>De server neemt een bijgevoegd bestand niet aan: vanwege het type, of omdat het er schadelijk uitziet.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Log het bericht handmatig zonder dat bestand.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>De ontvangende kant kon niet vaststellen dat de e-mail van het domein van de afzender komt.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Verzend via de eigen mailserver van het domein, en vraag de beheerder daarvan om SPF, DKIM en DMARC te controleren.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>De server neemt geen e-mail aan van het internetadres waar deze e-mail vandaan komt.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Controleer of de eigen uitgaande server van het account wordt gebruikt; vraag anders wie die beheert om hem van de lijst te laten halen.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>De server zag het bericht aan voor iets wat zijn regels niet toestaan, zoals spam.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Log het bericht handmatig, of vraag de beheerder van de server om e-mail aan het adres van het CRM door te laten.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>Het bericht heeft regeleinden die de server niet aanneemt.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Log het bericht handmatig.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>Het bericht ging in een kring rond tussen mailservers.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Controleer het adres van het CRM, en of geen regel e-mail daaraan naar jou terugstuurt.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>De server neemt het bericht niet aan vanwege een fout in de berichtkop.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>Er is geen mailserver voor het domein achter de @.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Controleer het adres van het CRM op een tikfout.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Er is geen dergelijk adres aan de ontvangende kant.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Kopieer het adres van het CRM opnieuw van de eigen instellingenpagina van het CRM.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>De ontvangende kant kent dit adres niet, of niet meer.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>De server accepteert het afzenderadres niet.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>De ontvanger heeft geen ruimte voor meer e-mail.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>Het bericht is te groot voor de server.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>Een server onderweg neemt geen adressen met zulke letters aan.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>De ontvangende kant kon niet vaststellen wie de e-mail verzond.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>De server accepteert niet hoe Postlogg zich aanmeldde.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Vul het wachtwoord opnieuw in, of meld je aan bij de provider in de instellingen van het account.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>Een regel van de server verbiedt het bericht.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Vraag de beheerder van de server om e-mail aan het adres van het CRM door te laten.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>De mailserver vond geen weg naar de mailserver van het CRM.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Controleer het adres van het CRM en log het bericht opnieuw.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>De server begreep niet wat Postlogg zei.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>De server neemt het bericht niet aan zoals het geschreven is.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>De mailserver kan de mailserver van het CRM op dit moment niet bereiken.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>Een regel van de server laat het bericht wachten.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>De mailserver sluit een ogenblik.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>De mailserver kan het bericht op dit moment niet aannemen.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>De mailserver begreep niet wat Postlogg ertegen zei.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>Het bericht is te groot, of het postvak is vol.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Log het zonder de bestanden, of controleer het adres van het CRM.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>De mailserver neemt geen e-mail aan voor dit adres, of van deze afzender.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Controleer het adres van het CRM en dat van de afzender.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>De mailserver weigerde het bericht.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Lees wat die zegt, en log het bericht opnieuw als dat in orde is gebracht.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>Het bericht is onderweg vertraagd.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>Je hoeft niets te doen: de mailserver blijft het proberen.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>Het bericht is niet aangekomen.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Lees wat de mailserver zegt, en log het bericht opnieuw als dat in orde is gebracht.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>Open in HubSpot Instellingen &gt; Objecten &gt; Activiteiten &gt; E-mail loggen en volgen (Email log and track). Beide adressen staan onder Handmatig loggen, elk met een knop Kopiëren.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>De opdracht die het ingebouwde CRM start, drukt beide adressen af.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>Ingebouwd CRM</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>Open in Pipedrive Settings &gt; Email sync &gt; Smart Bcc en kopieer het adres; het geldt voor verzonden en ontvangen e-mail.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>Open in Capsule My Preferences &gt; Mail Drop Box; het dropboxadres geldt voor verzonden en ontvangen e-mail.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>Open in Salesforce je persoonlijke instellingen &gt; My Email to Salesforce; het adres geldt voor verzonden en ontvangen e-mail.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Zoek in de instellingen van je CRM naar een adres dat e-mail logt: het heet vaak BCC-, dropbox-, e-maillogging- of doorstuuradres.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Een ander CRM</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail bewaart op deze computer alleen de berichten van dit IMAP-account die zijn geopend: schakel in de mapeigenschappen ‘Synchroniseren voor offline gebruik’ in voor Verzonden en Postvak IN.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed bewaart op deze computer alleen de berichten van dit IMAP-account die zijn geopend, en geen kopie van wat wordt verzonden: laat Postlogg de e-mail van het account van de server zelf lezen.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution bewaart alleen de geopende berichten van dit account op deze computer: schakel in de ontvangstinstellingen van het account ‘Lokaal synchroniseren met e-mail op afstand’ in.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution bewaart geen kopieën van wat dit account verzendt: schakel in de standaardinstellingen van het account ‘Verzonden berichten opslaan in’ in.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution bewaart de e-mail van dit account in een vorm die Postlogg niet kan lezen: laat die via IMAP binnenkomen, of in een tweede e-mailprogramma.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>Op {0} is geen map voor verzonden e-mail gevonden, dus alleen ontvangen e-mail kan worden gelogd: zorg dat het e-mailprogramma daar kopieën bewaart van wat het verzendt.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>Er is geen SMTP-server voor dit account: geef er een op met --smtp zodat e-mail kan worden gelogd.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail bewaart het IMAP-account ‘{0}’ binnen Akonadi, waar het niet kan worden gelezen: laat een filter de e-mail naar een lokale map kopiëren, of lees het account met een tweede e-mailprogramma op deze computer.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail bewaart geen kopieën van wat de identiteit ‘{0}’ verzendt: kies een map voor verzonden e-mail in de instellingen ervan, onder Geavanceerd.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail legt de kopieën van wat de identiteit ‘{0}’ verzendt in een map binnen Akonadi, waar ze niet kunnen worden gelezen: kies een lokale map voor verzonden e-mail in de instellingen ervan, onder Geavanceerd.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} bewaart de e-mail in een vorm die geen ander programma kan lezen: laat Postlogg het account op de mailserver lezen, of voeg het toe aan een tweede e-mailprogramma op deze computer, zoals Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} bewaart e-mail versleuteld, zodat geen ander programma die kan lezen: installeer Proton Mail Bridge en laat Postlogg het account daardoor via IMAP lezen.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} bewaart e-mail versleuteld en laat geen ander programma die lezen: zet het CRM-adres in Bcc wanneer je een bericht schrijft dat daar thuishoort.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} heeft geen SMTP-server voor dit account: vul er een in bij de instellingen zodat e-mail kan worden gelogd.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>Er is op deze computer geen map Verzonden van dit account gevonden: {0} moet hier kopieën van verzonden e-mail bewaren.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} zegt niet welk adres dit account heeft: vul het in bij de instellingen.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>De bestanden van {0} kunnen niet worden gelezen ({1}): controleer of deze gebruiker ze mag lezen.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg draait in een flatpak die de bestanden van de e-mailprogramma’s niet mag zien: voer ‘flatpak override --user --filesystem=home:ro {0}’ uit en start het opnieuw.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg draait in een snap, die de verborgen mappen waarin e-mailprogramma’s hun e-mail bewaren niet mag zien: installeer Postlogg in een andere vorm, zoals het Debian-pakket.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>De instellingen van Thunderbird kunnen niet worden gelezen ({0}): controleer of deze gebruiker de profielmap mag lezen.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird bewaart de berichten van dit account niet op deze computer, dus ze kunnen niet worden gelezen: schakel ‘Berichten in alle mappen voor deze account op deze computer bewaren’ in bij Accountinstellingen, Synchronisatie &amp; opslag.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird bewaart geen kopieën van wat dit account verzendt: schakel ‘Een kopie plaatsen in’ in bij Accountinstellingen, Kopieën &amp; mappen.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird heeft geen SMTP-server voor dit account: vul er een in bij de instellingen zodat e-mail kan worden gelogd.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Het Postvak IN staat nog niet op deze computer: het verschijnt zodra Thunderbird er een bericht in heeft opgeslagen.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>De map Verzonden staat nog niet op deze computer: die verschijnt zodra Thunderbird er een bericht in heeft opgeslagen.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>Het toegangstoken is voor account {0}, maar {1} is het adres van account {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>De API van het CRM toont geen certificaat dat te vertrouwen is.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>De API van het CRM is niet bereikbaar.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>De API van het CRM antwoordt niet op tijd.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>De API van het CRM kan niet worden gevraagd ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>Het CRM heeft geen contactpersoon {0}: voeg die daar toe en log de e-mail dan opnieuw.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>De API van het CRM is vaker gevraagd dan het account toestaat; later wordt opnieuw gevraagd.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>De API van het CRM is bezig met deze record; later wordt opnieuw gevraagd.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>Het account van het CRM wordt verplaatst; de API wordt later opnieuw gevraagd.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>De API van het CRM weigerde het verzoek ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Het toegangstoken mist {0} {1}: voeg toe in het CRM.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>Het CRM accepteert het toegangstoken niet: maak daar een nieuw en vul het opnieuw in.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>Het toegangstoken mag dit niet in het CRM.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>De API van het CRM is buiten werking ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Geaccepteerd, maar na een dag niet gevonden in het CRM.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>De e-mail staat niet meer in zijn map en kan dus niet via de API worden gelogd.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>Het toegangstoken van het CRM staat niet in de sleutelbos: vul het in bij de instellingen.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>Het is niet bekend waar de API van dit CRM is: de instelling crm.api_url zegt het.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>Het wachtwoord voor {0} staat niet in de sleutelbos: vul het in bij de instellingen.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg stuitte op een fout die het niet kent; over een minuut probeert het opnieuw.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>Een e-mailmap staat niet meer waar die stond: sluit de schijf aan waar die op staat, of kies de mappen opnieuw in de instellingen.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>De instellingen zeggen niet op welke mailserver deze map staat: stel het account opnieuw in.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>De e-mail wacht zolang deze computer op de batterij werkt.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>De e-mail wacht zolang het netwerk een datalimiet heeft.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Er kan nog niets worden gelogd: het adres van het CRM ontbreekt.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Er wordt nog geen map gevolgd: noem een bestand of map, of voer eerst ‘postlogg configure’ uit.</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>Het wachtwoord van het verzendende account staat niet in de sleutelbos: vul het in bij de instellingen.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>De mailserver {0} brak het ene na het andere bericht af; hij krijgt rust.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>Het bericht staat niet meer in zijn map.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>Het instellingenbestand {0} kan niet worden gelezen: {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>De e-mail wacht op Thunderbird, dat die verzendt zodra het met de add-on van Postlogg draait.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird kan de e-mail niet ongewijzigd opnieuw verzenden: kies een account om mee te verzenden, of gebruik de knop terwijl je schrijft.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird zei niet of de e-mail is verzonden, en er staat geen kopie in Verzonden.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>Het logboek is geschreven door een nieuwere Postlogg: werk deze bij.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>Het logboek {0} kan niet worden geopend: {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>Het logboek kan niet worden geschreven: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>Het logboek kan niet worden gebruikt: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>Het logboek kan niet worden gelezen: {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Het logboek van Postlogg is op dit moment door iets anders in gebruik: probeer het opnieuw.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg kent het adres van het CRM nog niet: open de instellingen.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg draait niet: wat je vraagt, wordt gelogd zodra het is gestart.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>Automatisch loggen staat uit: wat je vraagt, wordt gelogd.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg is aan het werk.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Wat er over deze e-mail te zeggen is, is te lang om te zeggen.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg stuitte op een fout die het niet kent; dit is een programmafout.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>De add-on vroeg om iets wat deze Postlogg niet kent.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>De e-mail heeft te veel bijlagen om met Thunderbird te worden verzonden.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg heeft deze e-mail nog niet gezien.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg kent deze e-mail niet.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Te laat: de e-mail is al verzonden.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Dit programma praat met de add-on van Postlogg in Thunderbird en met niemand anders.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>De e-mail is te groot om door Postlogg te worden gelogd: de grens is 60 MB.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>Het venster van Postlogg kan van hieruit niet worden geopend: start Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg heeft zijn antwoord. Je kunt dit venster sluiten en teruggaan naar Postlogg.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Dit is niet het antwoord waar Postlogg op wacht.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} gaf een aanmelding die niet standhoudt: de registratie moet vernieuwingstokens (refresh tokens) toestaan.</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} mocht Postlogg geen e-mail laten lezen en verzenden: er is niets gewijzigd.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Niemand heeft zich binnen {0} minuten aangemeld: probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>De aanmelding is geannuleerd.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Niemand heeft de code op tijd ingevuld: probeer het opnieuw.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} laat e-mailprogramma's zich niet met een code aanmelden: gebruik een browser.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>De aanmelding bij {0} antwoordt met iets wat geen antwoord is.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} kent Postlogg niet met deze client-ID en dit geheim: controleer beide in de instellingen.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>De aanmelding bij {0} werkt op dit moment niet (status {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>De aanmelding bij {0} is op dit moment niet bereikbaar.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>Het is niet bekend wie tokens voor {0} uitgeeft: gebruik een wachtwoord, of noem de provider en zijn adressen in de instellingen.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>Er is geen aanmeldprovider met de naam ‘{0}’. Bekend zijn: {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg is niet geregistreerd bij {0}: registreer het daar als desktopprogramma, of vraag dat aan de beheerder, en vul de client-ID in.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>De instellingen zeggen niet waar je je bij {0} aanmeldt.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} accepteert de aanmelding van {1} niet meer, omdat die is ingetrokken of verlopen: meld je opnieuw aan met ‘postlogg sign-in’.</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} is niet aangemeld bij {1}: meld je aan met ‘postlogg sign-in’.</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Geen bijlage is groter dan {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>De e-mail wordt gelogd zonder dat bestand; stuur een link naar het bestand, of voeg het handmatig toe in het CRM.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Tekst en HTML zijn samen niet groter dan {0}, bijlagen niet meegerekend.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Kort de e-mail in, of voeg wat lang is als bestand bij.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Er is iemand buiten het account om de e-mail bij te loggen.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Richt de e-mail aan een contactpersoon in Aan of Cc; collega's en de eigen adressen van het CRM zijn geen contactpersonen.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>De verzendende gebruiker heeft persoonlijke e-mailtoegang in het CRM.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Vraag de beheerder van het CRM om je persoonlijke e-mailtoegang te geven.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>Het afzenderadres is een gebruiker van het CRM-account, een verbonden persoonlijk adres of een alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Voeg het adres in het CRM toe als alias of verbonden adres, of verzend vanaf een adres dat dat is.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Het adres of domein van de contactpersoon staat niet op de nooit-loggen-lijst.</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Haal het adres of domein in het CRM van de nooit-loggen-lijst, als het gelogd moet worden.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>De contactpersoon is niet definitief verwijderd uit het CRM.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>Een definitief verwijderd adres wordt nooit meer gelogd; je hoeft niets te doen.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>Als privacyinstellingen aanstaan, heeft de contactpersoon een rechtsgrondslag voor communicatie.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Leg in het CRM de rechtsgrondslag bij de contactpersoon vast en log de e-mail dan opnieuw.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Eén afzonderlijke e-mail wordt doorgestuurd, geen andere delen van het gesprek.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Open de ene e-mail die moet worden gelogd en stuur die apart door.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>De berichtkop van het doorgestuurde bericht (Van, Datum, Onderwerp, Aan) staat boven de tekst.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Gebruik de eigen opdracht Doorsturen van het e-mailprogramma, in het bericht zelf, en laat de berichtkop staan die het schrijft.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>Het doorgestuurde bericht heeft zowel een HTML-deel als een deel met platte tekst.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>Laat het e-mailprogramma doorgestuurde berichten verzenden als HTML met een alternatief in platte tekst.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>De berichtkop van het doorgestuurde bericht is in een taal die het CRM leest.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>Laat het e-mailprogramma doorgestuurde berichten schrijven in het Engels of een andere taal die het CRM ondersteunt.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>De berichtkop van het doorgestuurde bericht kan worden gelezen.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Stuur door met een e-mailprogramma dat het CRM ondersteunt, of log de e-mail handmatig in het CRM.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>Het instellingenbestand {0} is geen geldige TOML: {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>De instellingen noemen geen host voor het verzendende account (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>De instellingen noemen geen host voor een account dat van zijn server wordt gelezen (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>In de instellingen moet crm.api_url beginnen met https:// (http:// alleen op deze computer).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>In de instellingen moet oauth.{0} beginnen met https:// (http:// alleen op deze computer).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>In de instellingen moet {0}{1} {2} zijn.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>Het instellingenbestand {0} kan niet worden geschreven: {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>Een e-mailmap kan niet worden gelezen ({0}): controleer of deze gebruiker de bestanden van het e-mailprogramma mag lezen.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>Een bericht staat niet meer in de map waar het werd gezien: het is intussen verplaatst of verwijderd.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Dit Outlook-bestand is beschadigd of afgebroken: sla het bericht nog eens op in Outlook.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail heeft maar een deel van dit bericht op deze computer: laat het in de instellingen onder Accounts alle bijlagen downloaden en log het bericht dan handmatig.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>De e-mail van Geary kan niet worden gelezen: controleer of deze gebruiker de bestanden mag lezen en of Geary versie 43 of nieuwer is.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary schrijft op dit moment zijn e-mail: die wordt binnen een minuut opnieuw gelezen.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary werd tijdens het schrijven beëindigd: start het één keer, zodat de e-mail weer kan worden gelezen.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>De mailserver {0} heeft nog niet geantwoord.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Niemand meldt zich aan bij {0} zolang de verbinding niet versleuteld is.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>De mailserver {0} kon niet bewijzen dat hij {1} is ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>De mailserver {0} antwoordde niet op tijd.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>Er is geen verbinding met de mailserver {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>De mailserver {0} brak af: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>De mailserver {0} biedt geen versleuteling (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>De mailserver {0} weigerde de aanmelding: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>De mailserver {0} opent de map ‘{1}’ niet: die is misschien hernoemd of verwijderd. Stel het account opnieuw in.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Dit bestand is te groot voor een e-mail: geen mailserver neemt er een van meer dan 256 MB aan.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>Het bestand {0} kan niet worden gelezen: {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Dit is geen bericht dat Outlook heeft opgeslagen.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>Om Outlook te lezen heeft Postlogg de uitbreiding ‘outlook’ nodig (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook antwoordt niet: start het, dan leest Postlogg de mappen zolang het draait.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook is op dit moment bezet: de mappen worden gelezen zodra het antwoordt.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook opent dit bericht niet: kijk of je het daar kunt openen.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook kan alleen op Windows worden gelezen.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>Een map van Outlook is er niet: die is hernoemd, of het account is verwijderd.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>Dit is een concept: alleen verzonden of ontvangen e-mail kan worden gelogd.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>Dit is een afspraak, een contactpersoon of iets anders dat Outlook bewaart, maar geen e-mail.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Deze e-mail is beveiligd met rechtenbeheer: alleen Outlook kan hem lezen, en het CRM zou dat niet kunnen.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>‘{0}’ is geen e-mailadres waarmee een bericht kan worden verzonden.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>Het bericht is {0} MB groot, en de mailserver neemt hoogstens {1} MB aan.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>De mailserver neemt geen adressen aan met letters zoals die in {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>‘{0}’ is geen domein waarnaar e-mail kan worden verzonden.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>Het opgeslagen bericht is korter dan toen het in de wachtrij kwam.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>Het bericht heeft een regeleinde dat mailservers niet aannemen (CR of LF zonder de andere).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>Het opgeslagen bericht kon niet worden gelezen ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>De mailserver {0} gaf een antwoord dat hier geen betekenis heeft: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>De mailserver {0} vraagt om een andere aanmelding: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>De mailserver {0} kreeg het bericht, maar zei niet of hij het aannam; het wordt opnieuw verzonden, gemarkeerd als hetzelfde.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>De mailserver {0} neemt het bericht voorlopig niet aan: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>De mailserver {0} weigerde het bericht: {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>Er is geen geheim om je mee aan te melden bij de mailserver {0}: vul het opnieuw in.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>Er wordt niets naar {0} verzonden zolang de verbinding niet versleuteld is.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>De mailserver {0} neemt voorlopig geen e-mail aan: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>De mailserver {0} biedt geen versleuteling (STARTTLS), dus er is niets verzonden.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>De mailserver {0} begint niet met versleutelen: {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>Er kon geen verbinding worden gemaakt met de mailserver {0} op poort {1}.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>De verbinding met de mailserver {0} werd verbroken.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>De mailserver {0} antwoordt met iets wat geen SMTP is.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>De mailserver {0} en Postlogg vonden geen gemeenschappelijke manier om te versleutelen ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>Er is geen weg naar de mailserver {0}: de naam bestaat niet, of er is geen internetverbinding.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>De mailserver {0} neemt geen verbindingen aan op poort {1}.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>De mailserver {0} laat Postlogg niet binnen: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>De mailserver {0} brak de aanmelding af: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>De mailserver {0} biedt geen manier van aanmelden die past bij de instellingen van het account (hij biedt {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>De mailserver {0} laat voorlopig niemand zich aanmelden: {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>‘{0}’ is geen e-mailadres dat e-mail kan verzenden of ontvangen.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>Het systeem laat Postlogg niet wijzigen wat er bij het aanmelden start ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>De add-on voor Thunderbird kan niet worden geschreven: {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Installeer GNOME Keyring of KWallet, of meld je aan bij een bureaubladsessie die er een heeft.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Open Sleutelhangertoegang en zorg dat de inlogsleutelhanger er is en ontgrendeld is.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Zorg dat de Windows-service ‘Referentiebeheer’ draait.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>De sleutelbos antwoordde niet ({0}). Meld je opnieuw aan bij het bureaublad.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>Er is geen sleutelbos die wachtwoorden veilig bewaart. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>De sleutelbos is vergrendeld. Ontgrendel die (bij het aanmelden op het bureaublad gebeurt dat meestal) en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>De sleutelbos laat het wachtwoord niet los. Verwijder het met de eigen wachtwoordbeheerder van het systeem.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>De sleutelbos weigerde: {0}. Ontgrendel die en probeer het opnieuw.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>Thunderbird van {0} mag geen programma's buiten de sandbox starten, zodat de knop daar niet werkt: die van thunderbird.net of uit de pakketten van het systeem kan het wel; al het andere werkt met beide.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>Het systeem laat Postlogg zich niet bij Thunderbird registreren ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} is niet het {1}-adres van {2}: zijn de twee verwisseld?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Er is een e-mailaccount gevonden dat Postlogg nog niet volgt: {0}. Kies het in de instellingen, of laat het zo.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>Het e-mailprogramma bewaart verzonden e-mail nu in een andere map, die Postlogg ook in de gaten houdt: {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Deze map is gekozen voor verzonden e-mail en is nog niet gelezen.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>Gepauzeerd: op de batterij. Wat wacht, vertrekt zodra de computer aan de stroom zit.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>Gepauzeerd: het netwerk heeft een datalimiet. Wat wacht, vertrekt op een ander netwerk.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>{0} is {1} geleden voor het laatst gelezen; sinds de start zijn er {2} berichten gekomen.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Herstel de instellingen of de schijf; Postlogg gaat binnen een minuut vanzelf verder.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Start Postlogg, of voer ‘postlogg run’ uit.</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg draait niet; het keek {0} geleden voor het laatst.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg draait niet, en heeft nog nooit naar e-mail gekeken.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Is er geen groot bericht onderweg, sluit Postlogg dan af en start het opnieuw; er gaat niets verloren.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg draait, maar keek {0} geleden voor het laatst.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg draait, maar heeft nog nooit naar e-mail gekeken.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Controleer het toegangstoken van het CRM in de instellingen; e-mail wordt toch gelogd.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>De schijf is bijna vol: er is nog {0} MB over voor het logboek van Postlogg.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Zie ‘postlogg status --view attention’; elke e-mail zegt waarom en kan opnieuw worden geprobeerd.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Zie ‘postlogg status --view waiting’ voor wat de server zegt; ‘postlogg retry’ probeert het meteen.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>Er is al {0} geen nieuwe e-mail gezien; tot nu toe duurde de langste pauze {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} is nog nooit gelezen.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>{0} is {1} geleden voor het laatst gelezen; sinds de start is er één bericht gekomen.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Vul het wachtwoord in bij de instellingen, terwijl de sleutelbos ontgrendeld is.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Controleer de internetverbinding en de uitgaande server in de instellingen; er volgt vanzelf een nieuwe poging.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Controleer of de map van het e-mailprogramma er is en gelezen mag worden, of kies de mappen opnieuw.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Eén bericht is niet gelogd.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} berichten zijn niet gelogd.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} heeft nog geen bericht aangenomen; {1} wachtend.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Er kan nog niets worden gelogd: {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Open de instellingen en vul het in.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Controleer of de map van het e-mailprogramma er nog is en of de server bereikbaar is.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Maak ruimte op de schijf; wat wacht, blijft bewaard en gaat dan verder.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>Een bericht wacht al {0} om te worden afgeleverd.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Controleer of het e-mailprogramma draait en e-mail ophaalt naar de gevolgde mappen.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>{0} antwoordde {1} geleden voor het laatst; {2} wachtend.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>Er is geen CRM-voorinstelling met de naam ‘{0}’. Bekend zijn: {1}.</translation>
    </message>
  </context>
</TS>
