<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Ajouter ce qu’utilise votre logiciel de messagerie : {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Ajouter à : {0}</translation>
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation>Retirer de : {0}</translation>
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation>Vos adresses</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Les alias comptent : le CRM doit les connaître aussi.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Domaines de vos collègues</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>Les e-mails entre collègues seulement ne sont pas enregistrés.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>Ne jamais enregistrer</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Des adresses, ou des domaines avec tout le monde dedans.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Toujours enregistrer</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Enregistrés sans demander, y compris ce que ces personnes écrivent en premier.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Me demander d’abord</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Attend votre accord dans la liste, même quand l’enregistrement est automatique.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Si l’un d’eux est parmi les destinataires, tout l’e-mail est écarté</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>C’est ainsi que Postlogg distingue les clients des collègues et des e-mails privés.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation>Non enregistré : {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Il s’est produit une erreur que Postlogg ne connaît pas.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>Choisies dans la liste, sur l’un de leurs e-mails.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversations</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Always logged: {0}</source>
      <translation>Toujours enregistrée : {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Écartée : {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>À demander d’abord : {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Retirer la conversation</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg enregistre les e-mails en les envoyant aux adresses que vous donne votre CRM. Gardez-les secrètes.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>HubSpot enregistre alors lui-même les e-mails envoyés ; ils ne doivent pas y figurer deux fois.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>Adresse Cci, pour les e-mails envoyés</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Adresse de transfert, pour les e-mails reçus</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>Intervertir les deux</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>Ma &amp;boîte de réception est aussi connectée à HubSpot</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>Adresse Cc&amp;i, pour les e-mails envoyés</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>Adresse de &amp;transfert, pour les e-mails reçus</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot enregistre lui-même ce que vous envoyez ; Postlogg ne touche donc pas aux e-mails envoyés.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Où les trouver</translation>
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation>Envoyé par {0} à {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Reçu de {0} par {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Ouvrir une copie non modifiable</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Déjà connu, pas enregistré une seconde fois</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Enregistré, sans un fichier</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Exigé : {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Aucun e-mail n’est encore enregistré pour ce contact.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouverte</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Fermée</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Arrivé</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>ID du message</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>E-mails : {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>Adresse Cci (e-mails envoyés)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Adresse de transfert</translation>
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation>{0} : trop volumineux, non enregistré</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> et {0} de plus</translation>
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation>E-mails plus anciens : {0}</translation>
    </message>
    <message>
      <source>On {0}</source>
      <translation>Sur {0}</translation>
    </message>
  </context>
  <context>
    <name>CrmPanel</name>
    <message>
      <source>In the CRM</source>
      <translation>Dans le CRM</translation>
    </message>
    <message>
      <source>Timeline of the CRM</source>
      <translation>Chronologie du CRM</translation>
    </message>
    <message>
      <source>1 e-mail is logged</source>
      <translation>1 e-mail est enregistré</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>Sur la chronologie de {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (trop volumineux : non conservé)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>{0} e-mails sont enregistrés</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} à {1}</translation>
    </message>
    <message>
      <source>File: {0}{1}</source>
      <translation>Fichier : {0}{1}</translation>
    </message>
  </context>
  <context>
    <name>CrmStep</name>
    <message>
      <source>E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.</source>
      <translation>Les e-mails sont enregistrés en étant envoyés aux adresses que vous donne le CRM. Gardez-les secrètes.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>Votre CRM</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>Le CRM intégré n’est pas encore démarré.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Il n’y a pas encore d’adresse.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>Un &amp;autre CRM</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>&amp;Essayer avec le CRM intégré</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(sans expéditeur)</translation>
    </message>
    <message>
      <source>Contacts: {0}</source>
      <translation>Contacts : {0}</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Entreprises</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Transactions</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Ce qui est arrivé</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Ce qui est dans le CRM</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>CRM intégré</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>Les {0} premiers sont affichés : faites une recherche pour en voir d’autres.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Recherche : {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Afficher : {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} est un programme : il n’est pas ouvert d’ici.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>Aucun programme ne peut afficher {0}.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>Impossible de faire une copie de {0}.</translation>
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation>Postlogg : démonstration</translation>
    </message>
    <message>
      <source>The story is being played…</source>
      <translation>L’histoire se déroule…</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>L’histoire est finie. Fermez la fenêtre pour terminer.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Détails de l’e-mail sélectionné</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Sélectionnez un e-mail pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>To {0}</source>
      <translation>À {0}</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>De {0}</translation>
    </message>
    <message>
      <source>From now on…</source>
      <translation>Désormais…</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Ouvrir l’original en texte</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Ce que le CRM exige</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>L’un de ces points n’est sans doute pas rempli :</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Rempli</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} et {1} de plus</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>Introuvable dans le CRM.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>Non rempli</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Trouvé : {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Transactions : {0}</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Réponse du serveur : {0}</translation>
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Subject and reason</source>
      <translation>Objet et raison</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>Le CRM est consulté encore une fois ; l’e-mail n’est enregistré que s’il n’y figure toujours pas, et sans créer de contact.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>&amp;Enregistrer cet e-mail</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Réessayer</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Enregistrer par l’&amp;API…</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Ouvrir dans le logiciel de &amp;messagerie</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>&amp;Ouvrir l’original en texte</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Enregistrer par l’API</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>Retirer {0} de la liste « Ne jamais enregistrer » et enregistrer l’e-mail</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>Enregistrer « {0} » par l’API du CRM ?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>E-mails, les plus récents d’abord</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Tout masquer</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>Non enregistré : « {0} », {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Réponse du serveur : {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Masquer les {0}</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Faites-le glisser dans Thunderbird. Un clic le montre dans son dossier.</translation>
    </message>
    <message>
      <source>Show {0} in its folder</source>
      <translation>Afficher {0} dans son dossier</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>À traiter</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Enregistrés</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Non enregistrés</translation>
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation>Rechercher une personne, une adresse ou un objet</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Afficher : {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>No folder is watched.</source>
      <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation>1 dossier est surveillé</translation>
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation>Ce bureau n’affiche pas d’icône de notification : fermer la fenêtre arrête Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>Un autre Postlogg est à l’œuvre ; cette fenêtre montre ce qu’il fait.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>{0} dossiers sont surveillés</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>dernier passage : {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Cherche dans les dossiers surveillés les e-mails que vos règles enregistreraient et qui ne l’ont jamais été.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>Ils sont remis à ce rythme, les plus anciens d’abord, et peuvent être retirés tant qu’ils attendent.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Chercher à partir de ce jour</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>Que manque-t-il dans le CRM ?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>La recherche est en cours</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>E-mails manquants par personne</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> par minute</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Combien sont remis par minute</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Chercher à &amp;partir du</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>1 e-mail manque.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Rien ne manque.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>1 e-mail sera enregistré.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Chercher</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>Cocher &amp;tout</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>&amp;Enregistrer les e-mails cochés</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Pourquoi il y a sa place</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>La recherche a été annulée. {0} Une nouvelle recherche reprend à cet endroit.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>{0} e-mails manquent.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>{0} e-mails seront enregistrés.</translation>
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
      <translation>Enregistrement automatique</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Pause d’une heure</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation>Tout va bien ?</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Tout va bien.</translation>
    </message>
    <message>
      <source>When each was last used</source>
      <translation>Dernière utilisation de chacun</translation>
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation>{0} (et {1} de plus)</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation>Postlogg : manuel</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>La page</translation>
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation>Où HubSpot affiche les deux adresses</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Paramètres, Objets, Activités, l’onglet Enregistrement et suivi des e-mails, la section Enregistrement manuel</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Activités</translation>
    </message>
    <message>
      <source>Email log and track</source>
      <translation>Enregistrement et suivi</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Enregistrement manuel</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>Adresse Cci</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Adresse de transfert</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
  </context>
  <context>
    <name>LeavingNotice</name>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Tout retirer</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>Le premier part dans {0}</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Sera enregistré : {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>{0} e-mails seront enregistrés</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>Que &amp;manque-t-il dans le CRM ?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>Qu’est-ce qui serait enre&amp;gistré automatiquement ?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>&amp;Statistiques</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>&amp;Exporter la liste en CSV…</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>&amp;Tout va bien ?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Afficher le CRM &amp;intégré</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>M’&amp;avertir avant le départ d’un e-mail</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>1 e-mail est écrit dans {0}.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>{1} e-mails sont écrits dans {0}.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exporter la liste</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation>E-mails enregistrés</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Ce que vous placez dans un dossier de ce nom, ou marquez de cette étiquette, est enregistré, sauf si la liste de ce qui ne l’est jamais l’exclut.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> secondes</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Délai de retrait</translation>
    </message>
    <message>
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Ancienneté maximale d’un e-mail enregistré automatiquement</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>&amp;Réponses aux e-mails qui sont dans le CRM</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>E-mails de personnes déjà e&amp;nregistrées</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Dossier des e-mails à enregistrer</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>aucun dossier</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Étiquette des e-mails à enregistrer</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>aucune étiquette</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>M’&amp;avertir avant le départ d’un e-mail</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>Faire attendre les e-mails tant que l’ordinateur est sur &amp;batterie</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>Faire attendre les e-mails tant que la connexion est &amp;limitée</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>Lancer Postlogg à l’&amp;ouverture de ma session</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Ce qu’il advient des e-mails qui ont leur place dans le CRM.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation>Délai de re&amp;trait avant l’envoi</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>Ne pas toucher à ce qui a &amp;plus de</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>No&amp;m du dossier</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Nom de l’éti&amp;quette</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>L&amp;angue</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>&amp;Enregistrer automatiquement</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>Me &amp;demander d’abord, dans la liste</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>Ne &amp;jamais enregistrer automatiquement ; je le fais à la main</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>E-mails reçus qui sont enregistrés</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Depuis le logiciel de messagerie</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>Aucun logiciel de messagerie n’a été trouvé pour cet utilisateur. Configurez un compte dans Thunderbird, puis cherchez de nouveau.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Comptes et dossiers</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Envoyés, Courrier entrant et Indésirables de chaque compte</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg lit ces dossiers de votre logiciel de messagerie. Il ne les modifie jamais.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>Recherche de logiciels de messagerie…</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>e-mails envoyés</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>e-mails reçus</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>avis d’échec dans les indésirables</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>ce qui s’y trouve est enregistré</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>Cocher les habituels</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Chercher de nouveau</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg a trouvé ces comptes sur cet ordinateur. Il lit les dossiers cochés et n’en modifie aucun.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>Vos e-mails</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Aucun dossier n’est encore coché.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Le bouton dans Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Adresses trouvées : {0}</translation>
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
      <translation>Remis ; il sera enregistré si rien ne s’y oppose.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>Le fichier {0} ne peut pas être accepté : {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>L’e-mail tel qu’il est stocké</translation>
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation>
… (le reste n’est pas affiché)</translation>
    </message>
    <message>
      <source>Original: {0}</source>
      <translation>Original : {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>Une répétition : vos règles, les {0} derniers jours, comme si l’enregistrement automatique avait été activé. Rien ne part.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>À présent, chaque e-mail attend votre accord.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>Ces {0} derniers jours, Postlogg aurait enregistré {1} avec {2}, et en aurait écarté {3}.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>Qu’est-ce qui serait enregistré automatiquement ?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>La répétition est en cours</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Ce que chaque e-mail serait devenu</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>À présent, rien n’est enregistré automatiquement.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Auraient été enregistrés</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Auraient été écartés</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 e-mail</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>&amp;Me demander d’abord, plutôt</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>&amp;Enregistrer désormais automatiquement</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>À présent, les e-mails sont enregistrés automatiquement.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Auraient attendu votre accord</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} e-mails</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} personnes</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Annulé. Jusqu’ici : {0}</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>{0} e-mails ont été examinés.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Thunderbird est prêt à recevoir des demandes d’envoi. Le premier transfert montrera qu’il envoie ; rien n’est parti.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Envoyer un e-mail de test</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Tester la connexion</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>en route…</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Cela fonctionne.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>dès que votre logiciel de messagerie l’aura relevé…</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>il est revenu</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Choisissez d’abord un compte et l’une de vos adresses.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>De retour dans votre courrier entrant</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>pas encore vu ; vérifiez dans votre logiciel de messagerie</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg remet les e-mails par le compte avec lequel votre logiciel de messagerie envoie.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Un mot de passe est conservé dans le trousseau du système.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Serveur sortant</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Méthode d’authentification</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Sans authentification</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nom d’utilisateur</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Conserver le mot de passe dans le trousseau</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Serveur sortant</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>&amp;Authentification</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Mot de passe</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>Le CRM intégré reçoit les e-mails sur cet ordinateur : rien à saisir.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Si votre fournisseur propose des mots de passe d’application, choisissez Mot de passe et saisissez-en un.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Choisir un serveur</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>Aucun trouvé : choisissez des dossiers à la page Messagerie</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Aucun mot de passe n’est encore conservé.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg remet les e-mails par le compte avec lequel votre logiciel de messagerie envoie.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Il n’y a pas encore de compte pour l’envoi.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>&amp;Enregistrer désormais les e-mails automatiquement</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Sinon, chaque e-mail attend votre accord dans la liste.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Configurer pas à pas…</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>Désormais, les e-mails sont enregistrés automatiquement. Qu’est-ce que cela aurait donné le mois dernier ?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Configurer Postlogg</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Continuer plus tard</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Terminer</translation>
    </message>
  </context>
  <context>
    <name>StatisticsDialog</name>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>What Postlogg has logged in the last {0} weeks.</source>
      <translation>Ce que Postlogg a enregistré ces {0} dernières semaines.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Enregistrés par semaine</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>Non enregistrés, et pourquoi</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>enregistrés ; {0} de plus à la main</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>enregistrés</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>confirmés : le CRM n’est pas interrogé</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>avant que le CRM le montre (médiane)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>Rien n’a été écarté.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>confirmés par le CRM, sur {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Étape {0} sur {1} : {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>Un bouton dans chaque message, et un là où vous écrivez : ils enregistrent, et disent ce qui est enregistré.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>L’étiquette des e-mails à enregistrer ; son nom est sur la page « Enregistrement ».</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>É&amp;tiqueter ce qui est enregistré avec « {0} »</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>É&amp;tiqueter ce qui est enregistré</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>Le bouton dans Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>L’étiquette</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>Ou choisissez-y « Installer un module depuis un fichier », derrière la roue dentée ; le fichier est dans vos téléchargements.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>Ajouter le bouton à Thunderbird</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird a la version {0} du bouton ; ce Postlogg apporte la version {1}.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>Ne plus laisser le bouton parler à Postlogg</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>Pas ajouté. Avec lui, vous enregistrez d’un clic et voyez ce qui est enregistré.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg est prêt pour lui. Il reste deux étapes dans Thunderbird :</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>Il est dans Thunderbird, mais ne trouve pas Postlogg : ajoutez-le encore une fois.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>Il est dans Thunderbird, mais désactivé dans Modules complémentaires et thèmes.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Ajouté, jamais connecté : il se connecte dès que Thunderbird est lancé.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Connecté : version {0}, lancement : {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  Dans Thunderbird, ouvrez le menu, puis Modules complémentaires et thèmes.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Faites glisser ce fichier sur cette page, et confirmez :</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>Un jeton est conservé dans le trousseau du système</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Grâce à lui, Postlogg demande au CRM si un e-mail est arrivé et pour qui il est enregistré.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Interrogation du CRM…</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>&amp;Jeton d’accès (Service Key ou application privée)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Jeton d’accès (Service Key ou application privée)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>Ses adresses devraient être {0} et {1} ; comparez-les avec celles qu’affiche HubSpot.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>Le jeton est oublié ; le CRM n’est plus interrogé.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>&amp;Oublier le jeton</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>Un jeton d’accès ne contient que des lettres, des chiffres et des signes de l’alphabet anglais.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>Le jeton est conservé, mais il n’a pas pu être essayé.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>Le jeton est celui du compte {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Il lui manque ces autorisations : {0}. Ajoutez-les dans le CRM.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>Enregistrement &amp;automatique</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>Qu’est-ce qui serait enre&amp;gistré automatiquement ?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Afficher le CRM &amp;intégré</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Derniers é&amp;checs</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>&amp;Pause d’une heure</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 e-mail à traiter</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>L’enregistrement automatique est activé</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Demande avant d’enregistrer</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>L’enregistrement automatique est désactivé</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sans objet)</translation>
    </message>
    <message>
      <source>Postlogg: {0}</source>
      <translation>Postlogg : {0}</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>En pause jusqu’à {0}</translation>
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation>{0} e-mails à traiter</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>&amp;Ouvrir la liste</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>&amp;Statistiques</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>Le démarrer dans Postlogg</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Afficher ce qui y est enregistré</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Il fonctionne dans Postlogg, sur cet ordinateur seulement. Les e-mails y sont enregistrés et ne vont nulle part ailleurs.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Un petit CRM sur cet ordinateur, avec les règles de HubSpot. Essayez tout ; rien n’en sort.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Enregistrés par semaine</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Semaine du {0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>cette adresse</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>&amp;Désormais</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>Toujours enregistrer les e-mails avec {0}</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>Toujours enregistrer les e-mails avec toute personne de {0}</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Toujours enregistrer cette conversation</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>Ne jamais enregistrer {0}</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>Ne jamais enregistrer personne de {0}</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>Ne jamais enregistrer cette conversation</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Me demander pour les e-mails avec {0}</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Me demander pour les e-mails avec toute personne de {0}</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Me demander pour cette conversation</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>ce domaine</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>L’adresse d’un utilisateur, une adresse connectée ou un alias : il refuse les e-mails de toute autre.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Adresses que le CRM connaît comme les vôtres</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Domaines de vos collègues</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>Les e-mails entre collègues seulement ne sont pas enregistrés.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>Santé, &amp;impôts et services sociaux</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Toute adresse d’une messagerie &amp;privée (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>&amp;Vos propres adresses que le CRM ne connaît pas</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>C’est ainsi que Postlogg distingue les clients des collègues et des e-mails privés.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Aucune de vos adresses n’est encore cochée.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>Lesquelles le CRM connaît-il comme les vôtres ?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>Ne jamais enregistrer, pour commencer</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Si l’un d’eux est parmi les correspondants, l’e-mail est écarté.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>Ce n’est pas l’adresse d’un CRM que Postlogg connaît ; elle est utilisée telle quelle.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>C’est l’adresse Cci de {0} : sa place est dans l’autre champ.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ Une adresse de {0}, pour les e-mails envoyés et reçus</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ Une adresse Cci de {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ Une adresse de transfert de {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>C’est l’adresse de transfert de {0} : sa place est dans l’autre champ.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>Il va être enregistré maintenant.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>Il va être enregistré par l’API du CRM.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>Trop tard : ils sont déjà partis.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>Retirés : {0} ; trop tard pour {1}, déjà en route.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>Retirés : {0}.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>Il n’y a rien à enregistrer par l’API.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Il n’y a rien à réessayer.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Trop tard : il est déjà parti.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Retiré : il ne sera pas enregistré.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>Il est déjà en route.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>Les e-mails apparaissent ici dès que votre logiciel de messagerie les a envoyés ou reçus.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg lit les dossiers que votre logiciel de messagerie garde sur cet ordinateur. Choisissez lesquels.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>Votre CRM a une adresse pour les e-mails envoyés et une pour les e-mails reçus. Postlogg a besoin d’au moins l’une des deux.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Tout est prêt</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Rien ici</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Aucun e-mail ne correspond à ce filtre.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Which folders?</source>
      <translation>Quels dossiers ?</translation>
    </message>
    <message>
      <source>Choose folders</source>
      <translation>Choisir des dossiers</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>Où est votre CRM ?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>Saisir les adresses</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>ID du message</translation>
    </message>
  </context>
  <context>
    <name>header</name>
    <message>
      <source>Automatic logging is off</source>
      <translation>L’enregistrement automatique est désactivé</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>Les e-mails sont listés sans être enregistrés ; vous pouvez les enregistrer à la main.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>L’enregistrement automatique est activé</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>Les e-mails qui ont leur place dans le CRM sont enregistrés automatiquement.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Demande avant d’enregistrer</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>Les e-mails qui ont leur place dans le CRM attendent ici votre accord.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>Les e-mails trouvés entre-temps sont listés sans être enregistrés ; vous pouvez les enregistrer à la main.</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>En pause jusqu’à {0}</translation>
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation>Choisissez « À traiter » au-dessus de la liste ; chaque ligne dit pourquoi, et peut être réessayée.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Choisissez « En attente » au-dessus de la liste pour voir ce que dit le serveur ; « Réessayer » essaie tout de suite.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Aide (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Il est demandé à Thunderbird de l’afficher.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>Il est demandé au logiciel de messagerie de l’afficher.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>Aucun logiciel de messagerie ne peut l’afficher.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Rien ne peut encore être enregistré : l’adresse de votre CRM manque.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Rien ne peut encore être enregistré : il n’y a pas de compte pour l’envoi.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>La saisir</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>En choisir un</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>non demandée</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Authentification</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, port {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, dès le premier octet</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, après STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>aucun : il ne quitte pas cet ordinateur</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>Le CRM a accepté l’e-mail de test mais ne l’affiche pas.</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Réponse du serveur : {0}</translation>
    </message>
    <message>
      <source>On the timeline</source>
      <translation>Sur la chronologie</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_sending</name>
    <message>
      <source>Thunderbird forwards what you received; the outgoing server takes what you sent without the button.</source>
      <translation>Thunderbird transfère ce que vous avez reçu ; le serveur sortant prend ce que vous avez envoyé sans le bouton.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, avec le bouton : aucun mot de passe nécessaire</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>Le bouton ne s’est pas encore connecté : d’ici là, les transferts attendent.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Il transfère ce que vous avez reçu ; ce que vous envoyez est enregistré par son bouton pendant que vous écrivez. Ce qui a été envoyé sans le bouton, par exemple depuis le téléphone, demande toujours un serveur sortant.</translation>
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
      <translation>non chiffré</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, port {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, et {0} pour les e-mails envoyés</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>Le programme que Thunderbird lance ne répond pas : installez Postlogg de nouveau.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>il s’est connecté</translation>
    </message>
    <message>
      <source>The button</source>
      <translation>Le bouton</translation>
    </message>
    <message>
      <source>Postlogg's side</source>
      <translation>Côté Postlogg</translation>
    </message>
    <message>
      <source>Thunderbird's side</source>
      <translation>Côté Thunderbird</translation>
    </message>
    <message>
      <source>The button is not in Thunderbird yet: add it.</source>
      <translation>Le bouton n’est pas encore dans Thunderbird : ajoutez-le.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>Le bouton est désactivé dans Thunderbird, dans Modules complémentaires et thèmes.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>dans Thunderbird, version {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird ne trouve pas Postlogg : ajoutez le bouton encore une fois.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird ne s’est jamais connecté à Postlogg : lancez-le.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>la version {0} répond</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
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
      <translation>Une adresse à la fois, s’il vous plaît.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>« {0} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>« {0} » est une adresse ; seul ce qui suit le @ a sa place ici.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>« {0} » n’est pas un domaine, comme par exemple acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>Les e-mails avec {0} seront toujours enregistrés.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>Les e-mails avec {0} ne seront jamais enregistrés.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>On vous demandera pour les e-mails avec {0}.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Plus rien n’est retenu au sujet de {0}.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Cette conversation sera toujours enregistrée.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Cette conversation sera écartée.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>On vous demandera pour cette conversation.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Plus rien n’est retenu au sujet de cette conversation.</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation>Envoyé à un client</translation>
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation>Envoyé à un client : {detail}</translation>
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation>Répond à un e-mail qui est dans le CRM</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>De quelqu’un que vous avez déjà enregistré</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>De quelqu’un que vous avez déjà enregistré : {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Vous l’avez demandé</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Toujours enregistré, comme vous l’avez choisi</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Toujours enregistré, comme vous l’avez choisi : {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Vous voulez que l’on vous demande d’abord</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Vous voulez que l’on vous demande d’abord : {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>De quelqu’un que vous n’avez pas encore enregistré</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Pas encore enregistré : {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>L’enregistrement automatique était désactivé</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Plus ancien que les débuts de Postlogg ici</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>Le CRM lit votre boîte aux lettres et enregistre lui-même ce que vous envoyez</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>Trop ancien pour être enregistré automatiquement</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>Trop ancien pour être enregistré automatiquement : {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>N’est pas envoyé depuis l’une de vos adresses</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} n’est pas l’une de vos adresses</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>Adressé à personne</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Entre collègues seulement</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>Sur votre liste « Ne jamais enregistrer »</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>Sur votre liste « Ne jamais enregistrer » : {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Vous avez écarté cette conversation</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Vous l’avez écarté en l’écrivant</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Envoyé par une machine</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Envoyé par une machine ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>D’une liste de diffusion</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>D’une liste de diffusion ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>Un avis de non-distribution</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>Votre e-mail à {detail} n’est pas arrivé</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>Un avis du CRM</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>Une invitation de calendrier ou une réponse</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Chiffré : le CRM ne pourrait pas le lire</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Marqué comme privé</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Marqué comme {detail}</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>Un brouillon</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Indésirable</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>Une copie d’un e-mail que vous avez envoyé</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>Le transfert au CRM fait par Postlogg</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>Aucune adresse du CRM n’est définie</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>Le CRM le refuserait</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>Le CRM le refuserait : {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>Il ne peut pas être lu</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>Il ne peut pas être lu : {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Vous avez vous-même mis le CRM en Cci</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Vous l’avez vous-même transféré au CRM</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Vous attend</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En route</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Sera réessayé</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Abandonné</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Retourné</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Enregistré, confirmé</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Attend que vous disiez s’il est enregistré</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>En route vers le CRM</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Pas encore remis ; un nouvel essai sera fait</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Enregistré : le serveur de messagerie l’a accepté pour le CRM</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>Non enregistré : le serveur de messagerie l’a refusé</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>Non enregistré : abandonné après cinq jours d’essais</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>Non enregistré : il est revenu avec un avis d’échec</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Enregistré : le CRM l’affiche</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>Non enregistré : vous l’avez retiré</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Remis</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Trouvé dans {detail}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation>Décidé : {detail}</translation>
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation>Vous avez demandé qu’il soit enregistré</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Attend un moment, pour pouvoir être retiré</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>En file d’attente pour le CRM</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>En file d’attente : {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Remis au serveur de messagerie</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Remis à {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Accepté par le serveur de messagerie</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Accepté par le serveur de messagerie : {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>Pas accepté cette fois</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>Pas accepté cette fois : {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Refusé par le serveur de messagerie</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Refusé : {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Abandonné après cinq jours</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Abandonné après cinq jours : {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Retiré avant son départ</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Retiré : {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Vous avez demandé un nouvel essai</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Réessayé : {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>Un avis d’échec est arrivé</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>Un avis d’échec est arrivé : {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Retardé en chemin</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Retardé en chemin : {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>L’e-mail n’est plus là où il a été trouvé</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>Introuvable : {detail}</translation>
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation>Le CRM l’affiche</translation>
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation>Le CRM l’affiche : {detail}</translation>
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation>Introuvable dans le CRM après un jour</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>Introuvable dans le CRM : {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>Le CRM a envoyé un avis à son sujet</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>Le CRM dit : {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>Il n’est pas parvenu à tout le monde</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>Il n’est pas parvenu à {detail}</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird l’a envoyé avec le CRM en Cci</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Enregistré par l’API du CRM</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Enregistré par l’API du CRM : {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Enregistré sans pièce jointe</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>une pièce jointe est trop volumineuse</translation>
    </message>
    <message>
      <source>its text is too large</source>
      <translation>son texte est trop long</translation>
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation>personne parmi les correspondants ne peut être un contact</translation>
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation>vous n’y avez pas d’accès à l’e-mail personnel</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>le CRM ne connaît pas l’adresse de l’expéditeur</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>le contact est sur sa liste « Ne jamais enregistrer »</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>le contact y a été supprimé définitivement</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>aucune base juridique n’est inscrite pour le contact</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>il contient plusieurs e-mails</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>l’en-tête de l’e-mail transféré manque</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>il faut une partie texte et une partie HTML</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>il ne lit pas cette langue</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>l’en-tête de l’e-mail transféré est illisible</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>une partie plus bas dans une conversation</translation>
    </message>
    <message>
      <source>found</source>
      <translation>trouvé</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>dans un fichier joint</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>le plus grand</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ni l’une ni l’autre</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>aucune adresse d’expéditeur</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>aucune adresse d’expéditeur dedans</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>inconnu ici</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>un e-mail</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>plusieurs e-mails d’une conversation</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>text and HTML</source>
      <translation>texte et HTML</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} Mo</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} ko</translation>
    </message>
    <message>
      <source>{number} bytes</source>
      <translation>{number} octets</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Courrier entrant</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>Introuvable dans le CRM</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Enregistré à la main</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Attend la fin de la pause ; d’ici là, il peut être retiré</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>Le serveur de messagerie l’a accepté pour le CRM, mais le CRM ne l’affiche pas</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 transaction</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Envoyé</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 jour</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Sera enregistré</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <source>Logged already</source>
      <translation>Déjà enregistré</translation>
    </message>
    <message>
      <source>{title}: {what}</source>
      <translation>{title} : {what}</translation>
    </message>
    <message>
      <source>Will be logged on {0}</source>
      <translation>Sera enregistré pour {0}</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Part maintenant</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Nouvel essai dans {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0} ; d’ici là, il peut être retiré</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} transactions</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Enregistré par l’API pour {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Confirmé pour {0}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} et {1} de plus</translation>
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
      <translation>{0} jours</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Part dans {0}</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>Le fournisseur veut un mot de passe d’application au lieu du mot de passe du compte.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Créez un mot de passe d’application sur la page de sécurité du fournisseur et saisissez-le dans les paramètres du compte.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google veut d’abord vous voir vous connecter avec un navigateur.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Connectez-vous à Google avec un navigateur sur cet ordinateur, confirmez que c’était vous, puis réessayez.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Connectez-vous avec Google dans les paramètres du compte, ou saisissez-y un mot de passe d’application.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>L’envoi depuis un programme est désactivé pour cette boîte Microsoft 365.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Demandez à l’administrateur d’activer « SMTP authentifié » pour cette boîte.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Microsoft ne laisse plus les programmes se connecter avec un mot de passe.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Choisissez « Se connecter avec Microsoft » (OAuth 2.0) dans les paramètres du compte.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>Une règle de sécurité de l’organisation empêche ce programme de se connecter.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Demandez à l’administrateur quelle règle a bloqué la connexion ; avec « Se connecter avec Microsoft », elle est d’ordinaire admise.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>Le fournisseur a bloqué le compte, ou la connexion à celui-ci, pour le moment.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Connectez-vous au webmail, suivez ce qui y est dit, et réessayez plus tard.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>L’accès par des logiciels de messagerie est désactivé dans les paramètres de la boîte.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Activez dans le webmail l’accès par des logiciels de messagerie (IMAP et SMTP), et utilisez un mot de passe d’application.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Il y a eu trop d’essais de connexion ; le serveur n’écoute plus pendant un moment.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>Rien à faire : un nouvel essai sera fait plus tard. Si cela ne cesse pas, vérifiez le mot de passe.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>Le compte a envoyé autant qu’il peut pour le moment.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>Rien à faire : un nouvel essai sera fait plus tard.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>Le serveur ne peut pas vérifier le mot de passe en ce moment.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>Le destinataire n’accepte que les e-mails de certains expéditeurs, et vous n’en êtes pas.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Ajoutez votre adresse à celles que le CRM connaît comme les vôtres, ou choisissez la bonne adresse du CRM.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>Le serveur veut que la connexion soit chiffrée avant qu’on lui parle.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Choisissez STARTTLS ou TLS pour le serveur sortant dans les paramètres du compte.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>Le serveur exige une authentification avant d’accepter un e-mail.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Saisissez le nom d’utilisateur et le mot de passe du serveur sortant dans les paramètres du compte.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>Le serveur ne porte d’e-mails à d’autres domaines que pour ses propres utilisateurs, et ne vous connaît pas comme l’un d’eux.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Vérifiez le serveur sortant, le nom d’utilisateur et le mot de passe de ce compte.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>Le serveur n’accepte pas le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Saisissez de nouveau le mot de passe ; bien des fournisseurs veulent ici un mot de passe d’application.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>Le compte ne peut pas envoyer d’e-mails depuis cette adresse d’expéditeur.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Choisissez le serveur sortant qui va avec l’adresse, ou faites ajouter l’adresse au compte comme alias.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>Le fournisseur a bloqué l’envoi depuis ce compte parce qu’il ressemblait à du spam.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Demandez à l’administrateur ou au fournisseur de débloquer le compte.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>L’organisation ne permet pas de transférer des e-mails à des adresses extérieures.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Demandez à l’administrateur d’autoriser le transfert à l’adresse du CRM.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>Le compte a envoyé autant que son fournisseur le permet pour le moment.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>Le serveur ne croit pas que l’adresse de l’expéditeur existe.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Cherchez une faute de frappe dans l’adresse de l’expéditeur.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>Le serveur n’aime pas la façon dont cet ordinateur s’est présenté.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Vérifiez que le serveur sortant et son port sont ceux des logiciels de messagerie (587 ou 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>Le serveur n’accepte les e-mails d’expéditeurs nouveaux pour lui qu’au second essai.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>Rien à faire : un nouvel essai sera fait dans quelques minutes.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>Le fournisseur du destinataire ralentit pour un moment les e-mails de ce serveur de messagerie.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>Trop de connexions au serveur sont ouvertes à la fois.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>La boîte du CRM reçoit plus d’e-mails qu’elle n’en accepte en ce moment.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>Le serveur de messagerie n’a plus de place.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>Rien à faire : un nouvel essai sera fait plus tard. Si cela dure, dites-le à qui gère le serveur.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>Le serveur de messagerie du CRM est resté injoignable si longtemps que le serveur de messagerie a renoncé.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Vérifiez l’adresse du CRM ; si elle est juste, enregistrez de nouveau le message.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>Le message est plus volumineux que ce que le serveur accepte.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Enregistrez-le sans ses fichiers : ajoutez-les au CRM à la main, ou comme liens.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>La boîte du destinataire est pleine.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Si c’est l’adresse du CRM, vérifiez-la : la boîte d’un CRM n’est presque jamais pleine.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>Le serveur n’accepte pas un fichier joint : à cause de son type, ou parce qu’il paraît dangereux.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Enregistrez le message à la main, sans ce fichier.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>Le côté destinataire n’a pas pu établir que l’e-mail vient du domaine de l’expéditeur.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Envoyez par le serveur de messagerie du domaine lui-même, et demandez à son administrateur de vérifier SPF, DKIM et DMARC.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>Le serveur n’accepte pas d’e-mails de l’adresse internet d’où vient celui-ci.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Vérifiez que le serveur sortant du compte lui-même est utilisé ; sinon, demandez à qui le gère de le faire retirer de la liste.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>Le serveur a pris le message pour quelque chose que ses règles n’admettent pas, comme du spam.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Enregistrez le message à la main, ou demandez à l’administrateur du serveur de laisser passer les e-mails à l’adresse du CRM.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>Le message a des fins de ligne que le serveur n’accepte pas.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Enregistrez le message à la main.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>Le message a tourné en rond entre des serveurs de messagerie.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Vérifiez l’adresse du CRM, et qu’aucune règle ne vous renvoie les e-mails qui lui sont destinés.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>Le serveur n’accepte pas le message à cause d’une erreur dans son en-tête.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>Il n’y a pas de serveur de messagerie pour le domaine qui suit le @.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Cherchez une faute de frappe dans l’adresse du CRM.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Cette adresse n’existe pas chez le destinataire.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Copiez de nouveau l’adresse du CRM depuis la page de paramètres du CRM lui-même.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>Le côté destinataire ne connaît pas, ou ne connaît plus, cette adresse.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>Le serveur n’accepte pas l’adresse de l’expéditeur.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>Le destinataire n’a plus de place pour d’autres e-mails.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>Le message est trop volumineux pour le serveur.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>Un serveur en chemin n’accepte pas les adresses avec de telles lettres.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>Le côté destinataire n’a pas pu établir qui a envoyé l’e-mail.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>Le serveur n’accepte pas la façon dont Postlogg s’est authentifié.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Saisissez de nouveau le mot de passe, ou connectez-vous chez le fournisseur dans les paramètres du compte.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>Une règle du serveur interdit le message.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Demandez à l’administrateur du serveur de laisser passer les e-mails à l’adresse du CRM.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>Le serveur de messagerie n’a pas trouvé de chemin vers celui du CRM.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Vérifiez l’adresse du CRM, et enregistrez de nouveau le message.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>Le serveur n’a pas compris ce que disait Postlogg.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>Le serveur n’accepte pas le message tel qu’il est écrit.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>Le serveur de messagerie ne peut pas joindre celui du CRM en ce moment.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>Une règle du serveur fait attendre le message.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>Le serveur de messagerie ferme pour un moment.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>Le serveur de messagerie ne peut pas accepter le message en ce moment.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>Le serveur de messagerie n’a pas compris ce que Postlogg lui disait.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>Le message est trop volumineux, ou la boîte est pleine.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Enregistrez-le sans ses fichiers, ou vérifiez l’adresse du CRM.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>Le serveur de messagerie n’accepte pas d’e-mails pour cette adresse, ou de cet expéditeur.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Vérifiez l’adresse du CRM et celle de l’expéditeur.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>Le serveur de messagerie a refusé le message.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Lisez ce qu’il dit, et enregistrez de nouveau le message une fois cela réglé.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>Le message est retardé en chemin.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>Rien à faire : le serveur de messagerie continue d’essayer.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>Le message n’est pas arrivé.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Lisez ce que dit le serveur de messagerie, et enregistrez de nouveau le message une fois cela réglé.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>Dans HubSpot, ouvrez Paramètres &gt; Objets &gt; Activités &gt; Enregistrement et suivi des e-mails. Les deux adresses se trouvent sous Enregistrement manuel, chacune avec un bouton Copier.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>La commande qui démarre le CRM intégré affiche les deux adresses.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>CRM intégré</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>Dans Pipedrive, ouvrez Settings &gt; Email sync &gt; Smart Bcc et copiez l’adresse ; elle sert aux e-mails envoyés et reçus.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>Dans Capsule, ouvrez My Preferences &gt; Mail Drop Box ; l’adresse Drop Box sert aux e-mails envoyés et reçus.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>Dans Salesforce, ouvrez vos paramètres personnels &gt; My Email to Salesforce ; l’adresse sert aux e-mails envoyés et reçus.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Cherchez dans les paramètres de votre CRM une adresse qui enregistre les e-mails : elle s’appelle souvent adresse Cci, Drop Box, d’enregistrement ou de transfert.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Un autre CRM</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail ne garde sur cet ordinateur que les messages de ce compte IMAP qui ont été ouverts : dans les propriétés du dossier, activez « Synchroniser pour l’utilisation hors connexion » pour les dossiers d’envoi et de réception.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed ne garde sur cet ordinateur que les messages de ce compte IMAP qui ont été ouverts, et aucune copie de ce qui est envoyé : faites lire les e-mails du compte par Postlogg sur le serveur lui-même.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution ne garde sur cet ordinateur que les messages de ce compte qui ont été ouverts : activez « Synchroniser localement les courriels distants dans tous les dossiers » dans les Options de réception du compte.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution ne garde pas de copies de ce que ce compte envoie : choisissez un « Dossier des messages envoyés » dans les Valeurs par défaut du compte.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution garde les e-mails de ce compte sous une forme que Postlogg ne peut pas lire : faites-les arriver par IMAP, ou dans un second logiciel de messagerie.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>Aucun dossier d’e-mails envoyés n’a été trouvé sur {0} ; seuls les e-mails reçus peuvent donc être enregistrés : veillez à ce que le logiciel de messagerie y garde des copies de ce qu’il envoie.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>Il n’y a pas de serveur SMTP pour ce compte : indiquez-en un avec --smtp pour que des e-mails puissent être enregistrés.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail garde le compte IMAP « {0} » à l’intérieur d’Akonadi, où il ne peut pas être lu : faites copier ses e-mails par un filtre dans un dossier local, ou lisez-le avec un second logiciel de messagerie sur cet ordinateur.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail ne garde pas de copies de ce que l’identité « {0} » envoie : choisissez un dossier des messages envoyés dans ses paramètres, sous Avancé.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail met les copies de ce que l’identité « {0} » envoie dans un dossier à l’intérieur d’Akonadi, où elles ne peuvent pas être lues : choisissez un dossier local des messages envoyés dans ses paramètres, sous Avancé.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} garde ses e-mails sous une forme qu’aucun autre programme ne peut lire : faites lire le compte par Postlogg sur son serveur de messagerie, ou ajoutez-le à un second logiciel de messagerie sur cet ordinateur, par exemple Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} conserve ses e-mails chiffrés, si bien qu’aucun autre programme ne peut les lire : installez Proton Mail Bridge et faites lire le compte par Postlogg à travers lui, en IMAP.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} conserve ses e-mails chiffrés et ne laisse aucun autre programme les lire : mettez l’adresse du CRM en Cci quand vous écrivez un message qui doit s’y trouver.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} n’a pas de serveur SMTP pour ce compte : saisissez-en un dans les paramètres pour que des e-mails puissent être enregistrés.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>Aucun dossier Envoyés de ce compte n’a été trouvé sur cet ordinateur : {0} doit y garder des copies des e-mails envoyés.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} ne dit pas quelle adresse a ce compte : saisissez-la dans les paramètres.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>Les fichiers de {0} ne peuvent pas être lus ({1}) : vérifiez que cet utilisateur a le droit de les lire.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg tourne dans un flatpak qui ne peut pas voir les fichiers des logiciels de messagerie : exécutez « flatpak override --user --filesystem=home:ro {0} », puis relancez-le.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg tourne dans un snap, qui ne peut pas voir les dossiers cachés où les logiciels de messagerie gardent leurs e-mails : installez Postlogg sous une autre forme, par exemple son paquet Debian.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>Les paramètres de Thunderbird ne peuvent pas être lus ({0}) : vérifiez que cet utilisateur a le droit de lire le dossier du profil.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird ne garde pas les messages de ce compte sur cet ordinateur, et ils ne peuvent donc pas être lus : activez « Conserver les messages de tous les dossiers de ce compte sur cet ordinateur » dans Paramètres des comptes, Synchronisation et espace disque.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird ne garde pas de copies de ce que ce compte envoie : activez « Placer une copie dans » dans Paramètres des comptes, Copies et dossiers.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird n’a pas de serveur SMTP pour ce compte : saisissez-en un dans les paramètres pour que des e-mails puissent être enregistrés.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Le courrier entrant n’est pas encore sur cet ordinateur : il apparaît dès que Thunderbird y a stocké un message.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>Le dossier Envoyés n’est pas encore sur cet ordinateur : il apparaît dès que Thunderbird y a stocké un message.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>Le jeton d’accès est celui du compte {0}, mais {1} est l’adresse du compte {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>L’API du CRM ne présente pas de certificat auquel on puisse se fier.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>L’API du CRM est injoignable.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>L’API du CRM ne répond pas à temps.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>L’API du CRM ne peut pas être interrogée ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>Le CRM n’a pas de contact {0} : ajoutez-le dans le CRM, puis enregistrez de nouveau l’e-mail.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>L’API du CRM a été interrogée plus que le compte ne le permet ; elle sera interrogée de nouveau plus tard.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>L’API du CRM est occupée avec cette fiche ; elle sera interrogée de nouveau plus tard.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>Le compte du CRM est en cours de déplacement ; son API sera interrogée de nouveau plus tard.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>L’API du CRM a refusé la demande ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Il manque au jeton d’accès ({0}) : {1}. Ajoutez-le dans le CRM.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>Le CRM n’accepte pas le jeton d’accès : créez-y-en un nouveau et saisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>Le jeton d’accès n’autorise pas cela dans le CRM.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>L’API du CRM est en panne ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Accepté, mais introuvable dans le CRM après un jour.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>L’e-mail n’est plus dans son dossier et ne peut donc pas être enregistré par l’API.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>Le jeton d’accès du CRM n’est pas dans le trousseau : saisissez-le dans les paramètres.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>On ne sait pas où se trouve l’API de ce CRM : le paramètre crm.api_url le dit.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>Le mot de passe pour {0} n’est pas dans le trousseau : saisissez-le dans les paramètres.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg a rencontré une erreur qu’il ne connaît pas ; il réessaie dans une minute.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>Un dossier d’e-mails n’est plus à sa place : branchez le disque où il se trouve, ou choisissez de nouveau les dossiers dans les paramètres.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>Les paramètres ne disent pas sur quel serveur de messagerie se trouve ce dossier : configurez de nouveau le compte.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>Il attend tant que cet ordinateur est sur batterie.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>Il attend tant que la connexion est limitée.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Rien ne peut encore être enregistré : l’adresse du CRM manque.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Aucun dossier n’est encore surveillé : indiquez un fichier ou un dossier, ou lancez d’abord « postlogg configure ».</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>Le mot de passe du compte d’envoi n’est pas dans le trousseau : saisissez-le dans les paramètres.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>Le serveur de messagerie {0} a coupé court message après message ; il est laissé au repos.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>Le message n’est plus dans son dossier.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>Le fichier de paramètres {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>Il attend Thunderbird, qui l’envoie dès qu’il fonctionne avec l’extension de Postlogg.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird ne peut pas le renvoyer tel quel : choisissez un compte d’envoi, ou utilisez le bouton en écrivant.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird n’a pas dit s’il a été envoyé, et il n’y en a pas de copie dans Envoyés.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>Le journal a été écrit par un Postlogg plus récent : mettez celui-ci à jour.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>Le journal {0} ne peut pas être ouvert : {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>Le journal ne peut pas être écrit : {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>Le journal ne peut pas être utilisé : {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>Le journal ne peut pas être lu : {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Le journal de Postlogg est utilisé par quelqu’un d’autre en ce moment : réessayez.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg ne connaît pas encore l’adresse du CRM : ouvrez ses paramètres.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg n’est pas lancé : ce que vous demandez sera enregistré dès qu’il le sera.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>L’enregistrement automatique est désactivé : ce que vous demandez est enregistré.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg est à l’œuvre.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Ce qu’il y a à dire de cet e-mail est trop long pour être dit.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg a rencontré une erreur qu’il ne connaît pas ; c’est un défaut du programme.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>L’extension a demandé quelque chose que ce Postlogg ne connaît pas.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>Il a trop de pièces jointes pour être envoyé avec Thunderbird.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg n’a pas encore vu cet e-mail.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg ne connaît pas cet e-mail.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Trop tard : il est déjà parti.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Ce programme parle à l’extension de Postlogg dans Thunderbird et à personne d’autre.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>L’e-mail est trop volumineux pour que Postlogg l’enregistre : la limite est de 60 Mo.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>La fenêtre de Postlogg ne peut pas être ouverte d’ici : lancez Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg a sa réponse. Vous pouvez fermer cette fenêtre et revenir à Postlogg.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Ce n’est pas la réponse qu’attend Postlogg.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} a donné une connexion qui ne dure pas : son inscription doit permettre des jetons d’actualisation.</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} n’a pas eu l’autorisation de laisser Postlogg lire et envoyer des e-mails : rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Personne ne s’est connecté en {0} minutes : réessayez.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>La connexion a été annulée.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Personne n’a saisi le code à temps : réessayez.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} ne laisse pas les logiciels de messagerie se connecter par un code : utilisez un navigateur.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>La connexion chez {0} répond par quelque chose qui n’est pas une réponse.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} ne connaît pas Postlogg avec cet identifiant client et ce secret : vérifiez les deux dans les paramètres.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>La connexion chez {0} ne fonctionne pas en ce moment (statut {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>La connexion chez {0} est injoignable en ce moment.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>On ne sait pas qui délivre des jetons pour {0} : utilisez un mot de passe, ou indiquez le fournisseur et ses adresses dans les paramètres.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>Il n’y a pas de fournisseur de connexion nommé « {0} ». Ceux qui sont connus : {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg n’est pas inscrit chez {0} : inscrivez-le là-bas comme programme de bureau, ou demandez-le à l’administrateur, et saisissez l’identifiant client.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>Les paramètres ne disent pas où l’on se connecte chez {0}.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} n’accepte plus la connexion de {1}, révoquée ou expirée : connectez-vous de nouveau avec « postlogg sign-in ».</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} n’est pas connecté chez {1} : connectez-vous avec « postlogg sign-in ».</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Aucune pièce jointe ne dépasse {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>L’e-mail est enregistré sans ce fichier ; envoyez un lien vers le fichier, ou ajoutez-le dans le CRM à la main.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Texte et HTML ensemble ne dépassent pas {0}, pièces jointes non comprises.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Raccourcissez l’e-mail, ou joignez ce qui est long comme fichier.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Il y a quelqu’un d’extérieur au compte pour qui enregistrer l’e-mail.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Adressez l’e-mail à un contact dans À ou Cc ; les collègues et les adresses du CRM lui-même ne sont pas des contacts.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>L’utilisateur qui envoie a un accès à l’e-mail personnel dans le CRM.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Demandez à l’administrateur du CRM de vous donner l’accès à l’e-mail personnel.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>L’adresse de l’expéditeur est celle d’un utilisateur du compte CRM, une adresse personnelle connectée ou un alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Ajoutez l’adresse dans le CRM comme alias ou adresse connectée, ou envoyez depuis une adresse qui l’est.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Ni l’adresse ni le domaine du contact ne sont sur la liste « Ne jamais enregistrer ».</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Retirez l’adresse ou le domaine de la liste « Ne jamais enregistrer » dans le CRM, s’il faut l’enregistrer.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>Le contact n’a pas été supprimé définitivement du CRM.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>Une adresse supprimée définitivement n’est plus jamais enregistrée ; il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>Avec les paramètres de confidentialité activés, le contact a une base juridique pour la communication.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Inscrivez la base juridique sur le contact dans le CRM, puis enregistrez de nouveau l’e-mail.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Un seul e-mail individuel est transféré, sans d’autres parties de la conversation.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Ouvrez le seul e-mail à enregistrer et transférez-le seul.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>L’en-tête du message transféré (De, Date, Objet, À) se trouve au-dessus du texte.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Utilisez la commande Transférer du logiciel de messagerie, en mode intégré, et laissez l’en-tête qu’elle écrit.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>Le transfert a une partie HTML et une partie en texte brut.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>Faites envoyer par le logiciel de messagerie les transferts en HTML avec une variante en texte brut.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>L’en-tête du message transféré est dans une langue que le CRM lit.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>Faites écrire par le logiciel de messagerie les transferts en anglais ou dans une autre langue que le CRM prend en charge.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>L’en-tête du message transféré est lisible.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Transférez avec un logiciel de messagerie que le CRM prend en charge, ou enregistrez l’e-mail à la main dans le CRM.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>Le fichier de paramètres {0} n’est pas du TOML valide : {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>Les paramètres n’indiquent pas d’hôte pour le compte d’envoi (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>Les paramètres n’indiquent pas d’hôte pour un compte qui est lu sur son serveur (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>Dans les paramètres, crm.api_url doit commencer par https:// (http:// sur cet ordinateur seulement).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>Dans les paramètres, oauth.{0} doit commencer par https:// (http:// sur cet ordinateur seulement).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>Dans les paramètres, {0}{1} doit être {2}.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>Le fichier de paramètres {0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>Un dossier d’e-mails ne peut pas être lu ({0}) : vérifiez que cet utilisateur a le droit de lire les fichiers du logiciel de messagerie.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>Un message n’est plus dans le dossier où il a été vu : il a été déplacé ou supprimé entre-temps.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Ce fichier d’Outlook est abîmé ou tronqué : enregistrez le message une nouvelle fois dans Outlook.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail n’a qu’une partie de ce message sur cet ordinateur : dans ses réglages, sous Comptes, faites-lui télécharger toutes les pièces jointes, puis enregistrez le message à la main.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>Les e-mails de Geary ne peuvent pas être lus : vérifiez que cet utilisateur a le droit de lire ses fichiers, et que Geary est en version 43 ou plus récente.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary écrit ses e-mails en ce moment : ils seront relus en moins d’une minute.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary a été arrêté pendant qu’il écrivait : lancez-le une fois, pour que ses e-mails puissent être relus.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>Le serveur de messagerie {0} n’a pas encore répondu.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Personne ne se connecte à {0} sans que la connexion soit chiffrée.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>Le serveur de messagerie {0} n’a pas pu prouver qu’il est {1} ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>Le serveur de messagerie {0} n’a pas répondu à temps.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>Il n’y a pas de connexion au serveur de messagerie {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>Le serveur de messagerie {0} a coupé court : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>Le serveur de messagerie {0} n’offre pas de chiffrement (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>Le serveur de messagerie {0} a refusé l’authentification : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>Le serveur de messagerie {0} n’ouvre pas le dossier « {1} » : il a peut-être été renommé ou supprimé. Configurez de nouveau le compte.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Ce fichier est trop volumineux pour un e-mail : aucun serveur n’en accepte de plus de 256 Mo.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>Le fichier {0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Ce n’est pas un message enregistré par Outlook.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>Pour lire Outlook, il faut à Postlogg son complément « outlook » (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook ne répond pas : lancez-le, et Postlogg lit ses dossiers tant qu’il fonctionne.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook est occupé en ce moment : ses dossiers seront lus dès qu’il répondra.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook n’ouvre pas ce message : voyez si vous pouvez l’y ouvrir.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook ne peut être lu que sous Windows.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>Un dossier d’Outlook n’est plus là : il a été renommé, ou son compte a été supprimé.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>C’est un brouillon : seuls les e-mails envoyés ou reçus peuvent être enregistrés.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>C’est un rendez-vous, un contact ou autre chose que garde Outlook, mais pas un e-mail.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Cet e-mail est protégé par une gestion des droits : seul Outlook peut le lire, le CRM ne le pourrait pas.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>« {0} » n’est pas une adresse e-mail avec laquelle un message peut être envoyé.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>Le message fait {0} Mo, et le serveur de messagerie accepte au plus {1} Mo.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>Le serveur de messagerie n’accepte pas les adresses avec des lettres comme celles de {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>« {0} » n’est pas un domaine auquel on puisse envoyer des e-mails.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>Le message stocké est plus court que lors de sa mise en file d’attente.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>Le message a une fin de ligne que les serveurs de messagerie n’acceptent pas (CR ou LF sans l’autre).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>Le message stocké n’a pas pu être lu ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>Le serveur de messagerie {0} a donné une réponse qui n’a pas de sens ici : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>Le serveur de messagerie {0} demande une autre authentification : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>Le serveur de messagerie {0} a reçu le message mais n’a pas dit s’il l’acceptait ; il sera envoyé de nouveau, marqué comme étant le même.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>Le serveur de messagerie {0} n’accepte pas le message pour le moment : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>Le serveur de messagerie {0} a refusé le message : {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>Il n’y a pas de secret pour se connecter au serveur de messagerie {0} : saisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>Rien n’est envoyé à {0} sans que la connexion soit chiffrée.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>Le serveur de messagerie {0} n’accepte pas d’e-mails pour le moment : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>Le serveur de messagerie {0} n’offre pas de chiffrement (STARTTLS) ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>Le serveur de messagerie {0} ne commence pas le chiffrement : {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>Aucune connexion n’a pu être établie avec le serveur de messagerie {0} sur le port {1}.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>La connexion au serveur de messagerie {0} s’est rompue.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>Le serveur de messagerie {0} répond par quelque chose qui n’est pas du SMTP.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>Le serveur de messagerie {0} et Postlogg n’ont pas trouvé de chiffrement commun ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>Il n’y a pas de chemin vers le serveur de messagerie {0} : nom inexistant, ou pas de connexion internet.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>Le serveur de messagerie {0} n’accepte pas de connexions sur le port {1}.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>Le serveur de messagerie {0} ne laisse pas entrer Postlogg : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>Le serveur de messagerie {0} a interrompu l’authentification : {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>Le serveur de messagerie {0} n’offre pas d’authentification qui convienne aux paramètres du compte (il offre {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>Le serveur de messagerie {0} ne laisse personne se connecter pour le moment : {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>« {0} » n’est pas une adresse e-mail qui puisse envoyer ou recevoir des e-mails.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>Le système ne laisse pas Postlogg changer ce qui démarre à l’ouverture de session ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>L’extension pour Thunderbird ne peut pas être écrite : {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Installez GNOME Keyring ou KWallet, ou ouvrez une session de bureau qui en a un.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Ouvrez Trousseaux d’accès et veillez à ce que le trousseau session existe et soit déverrouillé.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Veillez à ce que le service Windows « Gestionnaire d’informations d’identification » fonctionne.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>Le trousseau n’a pas répondu ({0}). Ouvrez de nouveau votre session.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>Il n’y a pas de trousseau qui garde les mots de passe en sûreté. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>Le trousseau est verrouillé. Déverrouillez-le (d’ordinaire, l’ouverture de session le fait) et réessayez.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>Le trousseau ne lâche pas le mot de passe. Supprimez-le avec le gestionnaire de mots de passe du système.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>Le trousseau a refusé : {0}. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>Le Thunderbird de {0} ne peut lancer aucun programme hors de son bac à sable, si bien que le bouton n’y fonctionne pas : celui de thunderbird.net ou des paquets du système le peut ; tout le reste fonctionne avec les deux.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>Le système ne laisse pas Postlogg s’inscrire auprès de Thunderbird ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} n’est pas l’adresse {1} de {2} : les deux sont-elles interverties ?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Un compte de messagerie que Postlogg ne surveille pas encore a été trouvé : {0}. Choisissez-le dans les paramètres, ou laissez-le.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>Le logiciel de messagerie garde désormais les e-mails envoyés dans un autre dossier, que Postlogg surveille aussi : {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Ce dossier a été choisi pour les e-mails envoyés et n’a pas encore été lu.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>En pause : sur batterie. Ce qui attend part dès que l’ordinateur est branché.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>En pause : connexion limitée. Ce qui attend part dès qu’il y en a une autre.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>Dernière lecture de {0} il y a {1} ; {2} messages sont arrivés depuis le début.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Réparez les paramètres ou le disque ; Postlogg continue de lui-même en moins d’une minute.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Lancez Postlogg, ou exécutez « postlogg run ».</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg n’est pas lancé ; son dernier passage remonte à {0}.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg n’est pas lancé, et n’a jamais cherché d’e-mails.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Si aucun message volumineux n’est en route, arrêtez Postlogg et relancez-le ; rien ne se perd ainsi.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg est lancé, mais son dernier passage remonte à {0}.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg est lancé, mais n’a jamais cherché d’e-mails.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Vérifiez le jeton d’accès du CRM dans les paramètres ; les e-mails sont enregistrés malgré tout.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>Le disque est presque plein : il reste {0} Mo pour le journal de Postlogg.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Voyez « postlogg status --view attention » ; chaque ligne dit pourquoi, et peut être réessayée.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Voyez « postlogg status --view waiting » pour ce que dit le serveur ; « postlogg retry » essaie tout de suite.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>Aucun nouvel e-mail n’a été vu depuis {0} ; jusqu’ici, la plus longue attente était de {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} n’a jamais été lu.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>Dernière lecture de {0} il y a {1} ; un message est arrivé depuis le début.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Saisissez le mot de passe dans les paramètres, avec le trousseau déverrouillé.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Vérifiez la connexion internet et le serveur sortant dans les paramètres ; un nouvel essai se fera de lui-même.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Vérifiez que le dossier du logiciel de messagerie existe et peut être lu, ou choisissez de nouveau les dossiers.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Un message n’a pas été enregistré.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} messages n’ont pas été enregistrés.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} n’a encore accepté aucun message ; en attente : {1}.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Rien ne peut encore être enregistré : {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Ouvrez les paramètres et saisissez-le.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Vérifiez que le dossier du logiciel de messagerie est toujours à sa place, et que son serveur est joignable.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Faites de la place sur le disque ; ce qui attend est gardé et repart alors.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>Un message attend d’être remis depuis {0}.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Vérifiez que le logiciel de messagerie fonctionne et relève les e-mails dans les dossiers surveillés.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>Dernière réponse de {0} il y a {1} ; en attente : {2}.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>Il n’y a pas de préréglage de CRM nommé « {0} ». Ceux qui sont connus : {1}.</translation>
    </message>
  </context>
</TS>
