<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swap the two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to find them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Required: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message-ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forwarding address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrmPanel</name>
    <message>
      <source>In the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline of the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 e-mail is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File: {0}{1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrmStep</name>
    <message>
      <source>E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The story is being played…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open original as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject and reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log this address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log this domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log through the API</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder is watched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last look {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {0} are handed over a minute; they can be withdrawn while they wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search from this day on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search is running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search was cancelled. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Automatic logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All is well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When each was last used</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email log and track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manual logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BCC address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forwarding address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source> seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L&amp;anguage, from the next start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Handed in; it will be logged if nothing stands against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be taken: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Send a test e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on its way…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outgoing server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>STARTTLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking before logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} will never be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which folders?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message-ID</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>header</name>
    <message>
      <source>Automatic logging is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking before logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the timeline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>validation</name>
    <message>
      <source>One address at a time, please.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On your never-log list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a mailing list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked as private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Junk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be tried again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held back: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not taken this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given up after five days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked for another try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A failure notice came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its text is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not read this language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} deals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
