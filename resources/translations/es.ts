<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
  <context>
    <name>AddressesField</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Add what your mail client uses: {0}</source>
      <translation>Añadir lo que usa tu programa de correo: {0}</translation>
    </message>
    <message>
      <source>Add to: {0}</source>
      <translation>Añadir a: {0}</translation>
    </message>
    <message>
      <source>Remove from: {0}</source>
      <translation>Quitar de: {0}</translation>
    </message>
  </context>
  <context>
    <name>AddressesPage</name>
    <message>
      <source>Your addresses</source>
      <translation>Tus direcciones</translation>
    </message>
    <message>
      <source>Aliases count: the CRM must know them too.</source>
      <translation>Los alias cuentan: el CRM también debe conocerlos.</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Dominios de tus compañeros</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>Los correos solo entre compañeros no se registran.</translation>
    </message>
    <message>
      <source>Never log</source>
      <translation>No registrar nunca</translation>
    </message>
    <message>
      <source>Addresses, or domains with everybody in them.</source>
      <translation>Direcciones, o dominios con todo el mundo dentro.</translation>
    </message>
    <message>
      <source>Always log</source>
      <translation>Registrar siempre</translation>
    </message>
    <message>
      <source>Logged without asking, also what they write first.</source>
      <translation>Se registran sin preguntar, también lo que esas personas escriben primero.</translation>
    </message>
    <message>
      <source>Ask me first</source>
      <translation>Preguntarme antes</translation>
    </message>
    <message>
      <source>Waits for you in the list, also when logging is automatic.</source>
      <translation>Espera en la lista a que decidas, también cuando el registro es automático.</translation>
    </message>
    <message>
      <source>&amp;One of them among the recipients keeps the whole e-mail out</source>
      <translation>&amp;Si uno de ellos está entre los destinatarios, se excluye todo el correo</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <source>From these Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Así distingue Postlogg a los clientes de los compañeros y del correo privado.</translation>
    </message>
  </context>
  <context>
    <name>Alerts</name>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Not logged: {0}</source>
      <translation>No registrado: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>Something went wrong that Postlogg does not know.</source>
      <translation>Ha ocurrido un error que Postlogg no conoce.</translation>
    </message>
  </context>
  <context>
    <name>ConversationsField</name>
    <message>
      <source>Chosen in the list, on one of their e-mails.</source>
      <translation>Se eligen en la lista, en uno de sus correos.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Always logged: {0}</source>
      <translation>Se registra siempre: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Excluida: {0}</translation>
    </message>
    <message>
      <source>Asked about first: {0}</source>
      <translation>Se pregunta antes: {0}</translation>
    </message>
    <message>
      <source>Remove the conversation</source>
      <translation>Quitar la conversación</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
  </context>
  <context>
    <name>CrmPage</name>
    <message>
      <source>Postlogg logs e-mail by sending it to the addresses that your CRM gives you. Keep them secret.</source>
      <translation>Postlogg registra los correos enviándolos a las direcciones que te da tu CRM. Mantenlas en secreto.</translation>
    </message>
    <message>
      <source>HubSpot then logs sent e-mail by itself, and it must not be there twice.</source>
      <translation>Entonces HubSpot registra por sí mismo los correos enviados, y no deben aparecer allí dos veces.</translation>
    </message>
    <message>
      <source>CRM</source>
      <translation>CRM</translation>
    </message>
    <message>
      <source>BCC address, for sent e-mail</source>
      <translation>Dirección CCO, para correos enviados</translation>
    </message>
    <message>
      <source>Forwarding address, for received e-mail</source>
      <translation>Dirección de reenvío, para correos recibidos</translation>
    </message>
    <message>
      <source>Swap the two</source>
      <translation>Intercambiar las dos</translation>
    </message>
    <message>
      <source>&amp;My inbox is connected to HubSpot as well</source>
      <translation>&amp;Mi bandeja de entrada también está conectada a HubSpot</translation>
    </message>
    <message>
      <source>&amp;CRM</source>
      <translation>&amp;CRM</translation>
    </message>
    <message>
      <source>&amp;BCC address, for sent e-mail</source>
      <translation>&amp;Dirección CCO, para correos enviados</translation>
    </message>
    <message>
      <source>&amp;Forwarding address, for received e-mail</source>
      <translation>Dirección de &amp;reenvío, para correos recibidos</translation>
    </message>
    <message>
      <source>HubSpot logs what you send by itself, so that Postlogg leaves sent e-mail alone.</source>
      <translation>HubSpot registra por sí mismo lo que envías; por eso Postlogg no toca los correos enviados.</translation>
    </message>
    <message>
      <source>Where to find them</source>
      <translation>Dónde encontrarlas</translation>
    </message>
  </context>
  <context>
    <name>CrmPages</name>
    <message>
      <source>Logged</source>
      <translation>Registrado</translation>
    </message>
    <message>
      <source>Sent by {0} to {1}</source>
      <translation>Enviado por {0} a {1}</translation>
    </message>
    <message>
      <source>Received from {0} by {1}</source>
      <translation>Recibido de {0} por {1}</translation>
    </message>
    <message>
      <source>Open a copy that cannot be changed</source>
      <translation>Abrir una copia que no se puede modificar</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Known already, not logged a second time</source>
      <translation>Ya conocido, no se registra por segunda vez</translation>
    </message>
    <message>
      <source>Logged, without a file</source>
      <translation>Registrado, sin un archivo</translation>
    </message>
    <message>
      <source>Required: {0}</source>
      <translation>Se exige: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>No e-mail is logged on this contact yet.</source>
      <translation>Aún no hay correos registrados en este contacto.</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactos</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>Correos</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>ID del mensaje</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>E-mails: {0}</source>
      <translation>Correos: {0}</translation>
    </message>
    <message>
      <source>BCC address (sent e-mail)</source>
      <translation>Dirección CCO (correos enviados)</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Dirección de reenvío</translation>
    </message>
    <message>
      <source>{0}: too large, not logged</source>
      <translation>{0}: demasiado grande, no registrado</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> y {0} más</translation>
    </message>
    <message>
      <source>Older e-mails: {0}</source>
      <translation>Correos anteriores: {0}</translation>
    </message>
    <message>
      <source>On {0}</source>
      <translation>En {0}</translation>
    </message>
  </context>
  <context>
    <name>CrmPanel</name>
    <message>
      <source>In the CRM</source>
      <translation>En el CRM</translation>
    </message>
    <message>
      <source>Timeline of the CRM</source>
      <translation>Cronología del CRM</translation>
    </message>
    <message>
      <source>1 e-mail is logged</source>
      <translation>Hay 1 correo registrado</translation>
    </message>
    <message>
      <source>On the timeline of {0}</source>
      <translation>En la cronología de {0}</translation>
    </message>
    <message>
      <source> (too large: not stored)</source>
      <translation> (demasiado grande: no guardado)</translation>
    </message>
    <message>
      <source>{0} e-mails are logged</source>
      <translation>Hay {0} correos registrados</translation>
    </message>
    <message>
      <source>Nothing is logged yet.</source>
      <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} a {1}</translation>
    </message>
    <message>
      <source>File: {0}{1}</source>
      <translation>Archivo: {0}{1}</translation>
    </message>
  </context>
  <context>
    <name>CrmStep</name>
    <message>
      <source>E-mail is logged by sending it to the addresses that the CRM gives you. Keep them secret.</source>
      <translation>Los correos se registran enviándolos a las direcciones que te da el CRM. Mantenlas en secreto.</translation>
    </message>
    <message>
      <source>Your CRM</source>
      <translation>Tu CRM</translation>
    </message>
    <message>
      <source>The built-in CRM is not started yet.</source>
      <translation>El CRM integrado aún no está iniciado.</translation>
    </message>
    <message>
      <source>There is no address yet.</source>
      <translation>Aún no hay ninguna dirección.</translation>
    </message>
    <message>
      <source>&amp;HubSpot</source>
      <translation>&amp;HubSpot</translation>
    </message>
    <message>
      <source>&amp;Another CRM</source>
      <translation>&amp;Otro CRM</translation>
    </message>
    <message>
      <source>&amp;Try it with the built-in CRM</source>
      <translation>&amp;Probarlo con el CRM integrado</translation>
    </message>
  </context>
  <context>
    <name>CrmWindow</name>
    <message>
      <source>(no sender)</source>
      <translation>(sin remitente)</translation>
    </message>
    <message>
      <source>Contacts: {0}</source>
      <translation>Contactos: {0}</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactos</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Empresas</translation>
    </message>
    <message>
      <source>Deals</source>
      <translation>Negocios</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Lo que ha llegado</translation>
    </message>
    <message>
      <source>What is in the CRM</source>
      <translation>Lo que hay en el CRM</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>CRM integrado</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>The first {0} are shown: search for more.</source>
      <translation>Se muestran los primeros {0}: busca para ver más.</translation>
    </message>
    <message>
      <source>Nothing is found.</source>
      <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
      <source>Search: {0}</source>
      <translation>Búsqueda: {0}</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Mostrar: {0} (Alt+{1})</translation>
    </message>
    <message>
      <source>{0} is a program: it is not opened from here.</source>
      <translation>{0} es un programa: no se abre desde aquí.</translation>
    </message>
    <message>
      <source>There is no program that shows {0}.</source>
      <translation>No hay ningún programa que muestre {0}.</translation>
    </message>
    <message>
      <source>No copy of {0} could be made.</source>
      <translation>No se ha podido hacer una copia de {0}.</translation>
    </message>
  </context>
  <context>
    <name>DemoWindow</name>
    <message>
      <source>Postlogg: demonstration</source>
      <translation>Postlogg: demostración</translation>
    </message>
    <message>
      <source>The story is being played…</source>
      <translation>La historia está en marcha…</translation>
    </message>
    <message>
      <source>The story is over. Close the window to end.</source>
      <translation>La historia ha terminado. Cierra la ventana para acabar.</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Details of the selected e-mail</source>
      <translation>Detalles del correo seleccionado</translation>
    </message>
    <message>
      <source>Select an e-mail to see what became of it.</source>
      <translation>Selecciona un correo para ver qué ha sido de él.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué ha pasado</translation>
    </message>
    <message>
      <source>To {0}</source>
      <translation>A {0}</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>De {0}</translation>
    </message>
    <message>
      <source>From now on…</source>
      <translation>De ahora en adelante…</translation>
    </message>
    <message>
      <source>Open original as text</source>
      <translation>Abrir el original como texto</translation>
    </message>
    <message>
      <source>What the CRM asks of it</source>
      <translation>Lo que exige el CRM</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>One of these is likely not so:</source>
      <translation>Probablemente uno de estos puntos no se cumple:</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Se cumple</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} y {1} más</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>Not found in the CRM.</source>
      <translation>No se encuentra en el CRM.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Not met</source>
      <translation>No se cumple</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Encontrado: {0}</translation>
    </message>
    <message>
      <source>Deals: {0}</source>
      <translation>Negocios: {0}</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Respuesta del servidor: {0}</translation>
    </message>
  </context>
  <context>
    <name>EntriesModel</name>
    <message>
      <source>Direction</source>
      <translation>Sentido</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <source>Subject and reason</source>
      <translation>Asunto y motivo</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
  </context>
  <context>
    <name>EntryActions</name>
    <message>
      <source>The CRM is searched once more; only if it still does not show the e-mail, it is logged, without a contact being created.</source>
      <translation>Se vuelve a buscar en el CRM; solo si sigue sin mostrar el correo, se registra, sin crear ningún contacto.</translation>
    </message>
    <message>
      <source>&amp;Log this e-mail</source>
      <translation>&amp;Registrar este correo</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Volver a intentarlo</translation>
    </message>
    <message>
      <source>&amp;Withdraw</source>
      <translation>Re&amp;tirar</translation>
    </message>
    <message>
      <source>Log it through the &amp;API…</source>
      <translation>Registrarlo con la &amp;API…</translation>
    </message>
    <message>
      <source>Open in the &amp;mail client</source>
      <translation>Abrir en el programa de &amp;correo</translation>
    </message>
    <message>
      <source>&amp;Open original as text</source>
      <translation>Abrir el &amp;original como texto</translation>
    </message>
    <message>
      <source>Log through the API</source>
      <translation>Registrar con la API</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>Registrarlo</translation>
    </message>
    <message>
      <source>Take {0} off the never-log list and log it</source>
      <translation>Quitar {0} de la lista «No registrar nunca» y registrar el correo</translation>
    </message>
    <message>
      <source>Log “{0}” through the CRM's API?</source>
      <translation>¿Registrar «{0}» con la API del CRM?</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>E-mails, newest first</source>
      <translation>Correos, los más recientes primero</translation>
    </message>
  </context>
  <context>
    <name>FailureBanner</name>
    <message>
      <source>Dismiss all</source>
      <translation>Descartar todo</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Not logged: “{0}”, {1}</source>
      <translation>No registrado: «{0}», {1}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Respuesta del servidor: {0}</translation>
    </message>
    <message>
      <source>Dismiss all {0}</source>
      <translation>Descartar los {0}</translation>
    </message>
  </context>
  <context>
    <name>FileToDrag</name>
    <message>
      <source>Drag it into Thunderbird. A click shows it in its folder.</source>
      <translation>Arrástralo a Thunderbird. Un clic lo muestra en su carpeta.</translation>
    </message>
    <message>
      <source>Show {0} in its folder</source>
      <translation>Mostrar {0} en su carpeta</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Requieren atención</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Registrados</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>No registrados</translation>
    </message>
    <message>
      <source>Search person, address or subject</source>
      <translation>Buscar persona, dirección o asunto</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Show: {0} (Alt+{1})</source>
      <translation>Mostrar: {0} (Alt+{1})</translation>
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
      <translation>Estado</translation>
    </message>
    <message>
      <source>No folder is watched.</source>
      <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
      <source>1 folder is watched</source>
      <translation>Se vigila 1 carpeta</translation>
    </message>
    <message>
      <source>This desktop shows no tray icon: closing the window ends Postlogg.</source>
      <translation>Este escritorio no muestra icono en la bandeja del sistema: al cerrar la ventana se cierra Postlogg.</translation>
    </message>
    <message>
      <source>Another Postlogg is at work; this window shows what it does.</source>
      <translation>Hay otro Postlogg en marcha; esta ventana muestra lo que hace.</translation>
    </message>
    <message>
      <source>{0} folders are watched</source>
      <translation>Se vigilan {0} carpetas</translation>
    </message>
    <message>
      <source>last look {0}</source>
      <translation>última revisión: {0}</translation>
    </message>
  </context>
  <context>
    <name>GapsDialog</name>
    <message>
      <source>Searches the watched folders for e-mail that your rules would log and that never was.</source>
      <translation>Busca en las carpetas vigiladas correos que tus reglas registrarían y que nunca se registraron.</translation>
    </message>
    <message>
      <source>They are handed over at this pace, the oldest first, and can be withdrawn while they wait.</source>
      <translation>Se entregan a este ritmo, los más antiguos primero, y se pueden retirar mientras esperan.</translation>
    </message>
    <message>
      <source>Search from this day on</source>
      <translation>Buscar desde este día</translation>
    </message>
    <message>
      <source>What is missing in the CRM?</source>
      <translation>¿Qué falta en el CRM?</translation>
    </message>
    <message>
      <source>The search is running</source>
      <translation>La búsqueda está en marcha</translation>
    </message>
    <message>
      <source>Missing e-mails by person</source>
      <translation>Correos que faltan, por persona</translation>
    </message>
    <message>
      <source> a minute</source>
      <translation> por minuto</translation>
    </message>
    <message>
      <source>How many are handed over a minute</source>
      <translation>Cuántos se entregan por minuto</translation>
    </message>
    <message>
      <source>Search &amp;from</source>
      <translation>Buscar &amp;desde el</translation>
    </message>
    <message>
      <source>1 e-mail is missing.</source>
      <translation>Falta 1 correo.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>No falta nada.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>1 e-mail will be logged.</source>
      <translation>Se registrará 1 correo.</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <source>Tick &amp;all</source>
      <translation>Marcar &amp;todos</translation>
    </message>
    <message>
      <source>&amp;Log the ticked ones</source>
      <translation>&amp;Registrar los marcados</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Why it belongs there</source>
      <translation>Por qué debe estar allí</translation>
    </message>
    <message>
      <source>The search was cancelled. {0} Searching again goes on from there.</source>
      <translation>La búsqueda se canceló. {0} Si busca de nuevo, continúa desde ahí.</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>{0} e-mails are missing.</source>
      <translation>Faltan {0} correos.</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged.</source>
      <translation>Se registrarán {0} correos.</translation>
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
      <translation>Registro automático</translation>
    </message>
    <message>
      <source>Pause for an hour</source>
      <translation>Pausar una hora</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
  </context>
  <context>
    <name>HealthDialog</name>
    <message>
      <source>Is all well?</source>
      <translation>¿Va todo bien?</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>Todo va bien.</translation>
    </message>
    <message>
      <source>When each was last used</source>
      <translation>Cuándo se usó cada cosa por última vez</translation>
    </message>
  </context>
  <context>
    <name>HealthLine</name>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>{0} (and {1} more)</source>
      <translation>{0} (y {1} más)</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Postlogg: handbook</source>
      <translation>Postlogg: manual</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>La página</translation>
    </message>
  </context>
  <context>
    <name>HubSpotPicture</name>
    <message>
      <source>Where HubSpot shows the two addresses</source>
      <translation>Dónde muestra HubSpot las dos direcciones</translation>
    </message>
    <message>
      <source>Settings, Objects, Activities, the tab Email log and track, the section Manual logging</source>
      <translation>Configuración, Objetos, Actividades, la pestaña Registro y seguimiento de correo electrónico, la sección Registro manual</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Actividades</translation>
    </message>
    <message>
      <source>Email log and track</source>
      <translation>Registro y seguimiento</translation>
    </message>
    <message>
      <source>Manual logging</source>
      <translation>Registro manual</translation>
    </message>
    <message>
      <source>BCC address</source>
      <translation>Dirección CCO</translation>
    </message>
    <message>
      <source>Forwarding address</source>
      <translation>Dirección de reenvío</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
  </context>
  <context>
    <name>LeavingNotice</name>
    <message>
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Withdraw all</source>
      <translation>Retirar todos</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>The first leaves in {0}</source>
      <translation>El primero sale en {0}</translation>
    </message>
    <message>
      <source>Will be logged: {0}</source>
      <translation>Se registrará: {0}</translation>
    </message>
    <message>
      <source>{0} e-mails will be logged</source>
      <translation>Se registrarán {0} correos</translation>
    </message>
  </context>
  <context>
    <name>ListMenu</name>
    <message>
      <source>What is &amp;missing in the CRM?</source>
      <translation>¿Qué &amp;falta en el CRM?</translation>
    </message>
    <message>
      <source>What would be logged by itse&amp;lf?</source>
      <translation>¿Qué se re&amp;gistraría automáticamente?</translation>
    </message>
    <message>
      <source>&amp;Statistics</source>
      <translation>E&amp;stadísticas</translation>
    </message>
    <message>
      <source>&amp;Export the list as CSV…</source>
      <translation>&amp;Exportar la lista como CSV…</translation>
    </message>
    <message>
      <source>Is all &amp;well?</source>
      <translation>¿&amp;Va todo bien?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Mostrar el CRM &amp;integrado</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Avisarme antes de que salga un correo</translation>
    </message>
    <message>
      <source>1 e-mail is written to {0}.</source>
      <translation>Se ha escrito 1 correo en {0}.</translation>
    </message>
    <message>
      <source>{1} e-mails are written to {0}.</source>
      <translation>Se han escrito {1} correos en {0}.</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
      <source>Logged e-mail</source>
      <translation>Correos registrados</translation>
    </message>
  </context>
  <context>
    <name>LoggingPage</name>
    <message>
      <source>What you put in a folder of this name or give this tag is logged, unless the never-log list keeps it out.</source>
      <translation>Lo que ponga en una carpeta con este nombre, o marque con esta etiqueta, se registra, salvo que lo excluya la lista de lo que nunca se registra.</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> segundos</translation>
    </message>
    <message>
      <source>Time to withdraw</source>
      <translation>Tiempo para retirarlo</translation>
    </message>
    <message>
      <source> days</source>
      <translation> días</translation>
    </message>
    <message>
      <source>Oldest e-mail that is logged by itself</source>
      <translation>Antigüedad máxima de un correo que se registra automáticamente</translation>
    </message>
    <message>
      <source>An&amp;swers to e-mail that is in the CRM</source>
      <translation>Re&amp;spuestas a correos que están en el CRM</translation>
    </message>
    <message>
      <source>E-mail from &amp;people logged before</source>
      <translation>Correos de personas &amp;ya registradas</translation>
    </message>
    <message>
      <source>Folder in which e-mail asks to be logged</source>
      <translation>Carpeta de los correos por registrar</translation>
    </message>
    <message>
      <source>no such folder</source>
      <translation>ninguna carpeta</translation>
    </message>
    <message>
      <source>Tag with which e-mail asks to be logged</source>
      <translation>Etiqueta de los correos por registrar</translation>
    </message>
    <message>
      <source>no such tag</source>
      <translation>ninguna etiqueta</translation>
    </message>
    <message>
      <source>&amp;Notify me before e-mail leaves</source>
      <translation>&amp;Avisarme antes de que salga un correo</translation>
    </message>
    <message>
      <source>Let e-mail wait while the computer runs on &amp;battery</source>
      <translation>Hacer esperar los correos mientras el equipo funciona con &amp;batería</translation>
    </message>
    <message>
      <source>Let e-mail wait while the network is &amp;metered</source>
      <translation>Hacer esperar los correos mientras la conexión sea de uso me&amp;dido</translation>
    </message>
    <message>
      <source>&amp;Start Postlogg when I sign in</source>
      <translation>&amp;Iniciar Postlogg al iniciar sesión</translation>
    </message>
    <message>
      <source>Logging</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>What happens to e-mail that belongs in the CRM.</source>
      <translation>Qué ocurre con los correos que deben estar en el CRM.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>El del sistema</translation>
    </message>
    <message>
      <source>&amp;Time to withdraw before it leaves</source>
      <translation>&amp;Tiempo para retirarlo antes de que salga</translation>
    </message>
    <message>
      <source>Leave alone what is &amp;older than</source>
      <translation>No tocar lo que tenga &amp;más de</translation>
    </message>
    <message>
      <source>&amp;Name of the folder</source>
      <translation>N&amp;ombre de la carpeta</translation>
    </message>
    <message>
      <source>Name of the ta&amp;g</source>
      <translation>Nombre de la eti&amp;queta</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>Idiom&amp;a</translation>
    </message>
    <message>
      <source>&amp;Log it by itself</source>
      <translation>&amp;Registrarlo automáticamente</translation>
    </message>
    <message>
      <source>&amp;Ask me first, in the list</source>
      <translation>&amp;Preguntarme primero, en la lista</translation>
    </message>
    <message>
      <source>&amp;Never log by itself; I log by hand</source>
      <translation>&amp;No registrar nunca automáticamente; yo registro a mano</translation>
    </message>
    <message>
      <source>Received e-mail that is logged</source>
      <translation>Correos recibidos que se registran</translation>
    </message>
    <message>
      <source>From the mail client</source>
      <translation>Desde el programa de correo</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>En este equipo</translation>
    </message>
  </context>
  <context>
    <name>MailPage</name>
    <message>
      <source>No mail client was found for this user. Set up an account in Thunderbird, then look again.</source>
      <translation>No se ha encontrado ningún programa de correo para este usuario. Configura una cuenta en Thunderbird y vuelve a buscar.</translation>
    </message>
    <message>
      <source>Accounts and folders</source>
      <translation>Cuentas y carpetas</translation>
    </message>
    <message>
      <source>Sent, Inbox and Junk of every account</source>
      <translation>Enviados, Bandeja de entrada y No deseado de cada cuenta</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Postlogg reads these folders of your mail client. It never changes them.</source>
      <translation>Postlogg lee estas carpetas de tu programa de correo. Nunca las modifica.</translation>
    </message>
    <message>
      <source>Looking for mail clients…</source>
      <translation>Buscando programas de correo…</translation>
    </message>
    <message>
      <source>sent e-mail</source>
      <translation>correos enviados</translation>
    </message>
    <message>
      <source>received e-mail</source>
      <translation>correos recibidos</translation>
    </message>
    <message>
      <source>failure notices in junk</source>
      <translation>avisos de error en el correo no deseado</translation>
    </message>
    <message>
      <source>what lies here is logged</source>
      <translation>lo que hay aquí se registra</translation>
    </message>
    <message>
      <source>Tick the usual ones</source>
      <translation>Marcar las habituales</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Volver a buscar</translation>
    </message>
  </context>
  <context>
    <name>MailStep</name>
    <message>
      <source>Postlogg found these accounts on this computer. It reads the ticked folders and changes none.</source>
      <translation>Postlogg ha encontrado estas cuentas en este equipo. Lee las carpetas marcadas y no modifica ninguna.</translation>
    </message>
    <message>
      <source>Your mail</source>
      <translation>Tu correo</translation>
    </message>
    <message>
      <source>No folder is ticked yet.</source>
      <translation>Aún no hay ninguna carpeta marcada.</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>El botón en Thunderbird</translation>
    </message>
    <message>
      <source>Addresses found: {0}</source>
      <translation>Direcciones encontradas: {0}</translation>
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
      <translation>Entregado; se registrará si nada se opone.</translation>
    </message>
    <message>
      <source>The file {0} cannot be taken: {1}</source>
      <translation>No se puede aceptar el archivo {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>OriginalWindow</name>
    <message>
      <source>The e-mail as it is stored</source>
      <translation>El correo tal como está guardado</translation>
    </message>
    <message>
      <source>
… (the rest is not shown)</source>
      <translation>
… (el resto no se muestra)</translation>
    </message>
    <message>
      <source>Original: {0}</source>
      <translation>Original: {0}</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
  </context>
  <context>
    <name>RehearsalDialog</name>
    <message>
      <source>A rehearsal: your rules, the last {0} days, as if automatic logging had been on. Nothing leaves.</source>
      <translation>Un ensayo: tus reglas, los últimos {0} días, como si el registro automático hubiera estado activado. No sale nada.</translation>
    </message>
    <message>
      <source>Now each e-mail waits for your word.</source>
      <translation>Ahora cada correo espera a que decidas.</translation>
    </message>
    <message>
      <source>In the last {0} days, {1} with {2} would have been logged, and {3} left out.</source>
      <translation>En los últimos {0} días, Postlogg habría registrado {1} con {2}, y excluido {3}.</translation>
    </message>
    <message>
      <source>What would be logged by itself?</source>
      <translation>¿Qué se registraría automáticamente?</translation>
    </message>
    <message>
      <source>The rehearsal is running</source>
      <translation>El ensayo está en curso</translation>
    </message>
    <message>
      <source>What would have become of each e-mail</source>
      <translation>Qué habría sido de cada correo</translation>
    </message>
    <message>
      <source>Now nothing is logged by itself.</source>
      <translation>Ahora no se registra nada automáticamente.</translation>
    </message>
    <message>
      <source>Would have been logged</source>
      <translation>Se habrían registrado</translation>
    </message>
    <message>
      <source>Would have been left out</source>
      <translation>Se habrían excluido</translation>
    </message>
    <message>
      <source>1 e-mail</source>
      <translation>1 correo</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>&amp;Ask me first instead</source>
      <translation>&amp;Preguntarme antes, mejor</translation>
    </message>
    <message>
      <source>&amp;Log by itself from now on</source>
      <translation>&amp;Registrar automáticamente a partir de ahora</translation>
    </message>
    <message>
      <source>Now e-mail is logged by itself.</source>
      <translation>Ahora los correos se registran automáticamente.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>Would have waited for you</source>
      <translation>Habrían esperado a que decidas</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>{0} e-mails</source>
      <translation>{0} correos</translation>
    </message>
    <message>
      <source>{0} people</source>
      <translation>{0} personas</translation>
    </message>
    <message>
      <source>Cancelled. So far: {0}</source>
      <translation>Cancelado. Hasta ahora: {0}</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>y {0} más</translation>
    </message>
  </context>
  <context>
    <name>SearchDialog</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>{0} e-mails have been looked at.</source>
      <translation>Se han examinado {0} correos.</translation>
    </message>
  </context>
  <context>
    <name>SelfTest</name>
    <message>
      <source>Thunderbird can be asked to send. That it does shows with the first forward; nothing has left.</source>
      <translation>Se le puede pedir a Thunderbird que envíe. Que lo hace se verá con el primer reenvío; no ha salido nada.</translation>
    </message>
    <message>
      <source>Send a test e-mail</source>
      <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Probar la conexión</translation>
    </message>
    <message>
      <source>on its way…</source>
      <translation>en camino…</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Funciona.</translation>
    </message>
    <message>
      <source>as soon as your mail client has fetched it…</source>
      <translation>en cuanto tu programa de correo lo haya recibido…</translation>
    </message>
    <message>
      <source>it came back</source>
      <translation>ha vuelto</translation>
    </message>
    <message>
      <source>Choose an account and one of your addresses first.</source>
      <translation>Elige primero una cuenta y una de tus direcciones.</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>ha fallado</translation>
    </message>
    <message>
      <source>Back in your Inbox</source>
      <translation>De vuelta en tu bandeja de entrada</translation>
    </message>
    <message>
      <source>not seen yet; have a look in your mail client</source>
      <translation>aún no se ha visto; compruébalo en tu programa de correo</translation>
    </message>
  </context>
  <context>
    <name>SendingPage</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg entrega los correos con la cuenta con la que envía tu programa de correo.</translation>
    </message>
    <message>
      <source>A password is kept in the system's keyring.</source>
      <translation>Hay una contraseña guardada en el llavero del sistema.</translation>
    </message>
    <message>
      <source>Outgoing server</source>
      <translation>Servidor de salida</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Método de autenticación</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>OAuth 2.0</source>
      <translation>OAuth 2.0</translation>
    </message>
    <message>
      <source>No sign-in</source>
      <translation>Sin autenticación</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>Keep the password in the keyring</source>
      <translation>Guardar la contraseña en el llavero</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envío</translation>
    </message>
    <message>
      <source>&amp;Outgoing server</source>
      <translation>&amp;Servidor de salida</translation>
    </message>
    <message>
      <source>Sign &amp;in with</source>
      <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Contraseña</translation>
    </message>
    <message>
      <source>The built-in CRM takes e-mail on this computer: nothing to enter.</source>
      <translation>El CRM integrado recibe los correos en este equipo: no hay nada que introducir.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>If your provider offers app passwords, choose Password and enter one of them.</source>
      <translation>Si tu proveedor ofrece contraseñas de aplicación, elige Contraseña e introduce una de ellas.</translation>
    </message>
    <message>
      <source>Choose a server</source>
      <translation>Elegir un servidor</translation>
    </message>
    <message>
      <source>None found: choose folders on the Mail page</source>
      <translation>No se ha encontrado ninguno: elige carpetas en la página Correo</translation>
    </message>
    <message>
      <source>No password is kept yet.</source>
      <translation>Aún no hay ninguna contraseña guardada.</translation>
    </message>
  </context>
  <context>
    <name>SendingStep</name>
    <message>
      <source>Postlogg hands e-mail over with the account that your mail client sends with.</source>
      <translation>Postlogg entrega los correos con la cuenta con la que envía tu programa de correo.</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Envío</translation>
    </message>
    <message>
      <source>There is no account to send with yet.</source>
      <translation>Aún no hay ninguna cuenta con la que enviar.</translation>
    </message>
    <message>
      <source>&amp;Log e-mail by itself from now on</source>
      <translation>&amp;Registrar los correos automáticamente a partir de ahora</translation>
    </message>
    <message>
      <source>Otherwise each e-mail waits in the list for your word.</source>
      <translation>Si no, cada correo espera en la lista a que decidas.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>Set up step by step…</source>
      <translation>Configurar paso a paso…</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>From now on, e-mail is logged by itself. What would that have been in the last month?</source>
      <translation>A partir de ahora, los correos se registran automáticamente. ¿Qué se habría registrado en el último mes?</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>Set up Postlogg</source>
      <translation>Configurar Postlogg</translation>
    </message>
    <message>
      <source>Go on later</source>
      <translation>Continuar más tarde</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Finalizar</translation>
    </message>
  </context>
  <context>
    <name>StatisticsDialog</name>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>What Postlogg has logged in the last {0} weeks.</source>
      <translation>Lo que Postlogg ha registrado en las últimas {0} semanas.</translation>
    </message>
    <message>
      <source>Logged per week</source>
      <translation>Registrados por semana</translation>
    </message>
    <message>
      <source>Not logged, and why</source>
      <translation>No registrados, y por qué</translation>
    </message>
    <message>
      <source>logged; {0} more by hand</source>
      <translation>registrados; {0} más a mano</translation>
    </message>
    <message>
      <source>{0}%</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>logged</source>
      <translation>registrados</translation>
    </message>
    <message>
      <source>confirmed: the CRM is not asked</source>
      <translation>confirmados: no se pregunta al CRM</translation>
    </message>
    <message>
      <source>until the CRM shows it (median)</source>
      <translation>hasta que el CRM lo muestra (mediana)</translation>
    </message>
    <message>
      <source>Nothing was left out.</source>
      <translation>No se ha excluido nada.</translation>
    </message>
    <message>
      <source>confirmed by the CRM, of {0}</source>
      <translation>confirmados por el CRM, de {0}</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Paso {0} de {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPage</name>
    <message>
      <source>A button in each message, and one where you write: they log, and say what is logged.</source>
      <translation>Un botón en cada mensaje, y otro donde escribes: registran, y dicen qué está registrado.</translation>
    </message>
    <message>
      <source>The tag with which e-mail asks to be logged; its name is on the page “Logging”.</source>
      <translation>La etiqueta de los correos por registrar; su nombre está en la página «Registro».</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged with “{0}”</source>
      <translation>&amp;Etiquetar lo registrado con «{0}»</translation>
    </message>
    <message>
      <source>&amp;Tag what is logged</source>
      <translation>&amp;Etiquetar lo registrado</translation>
    </message>
    <message>
      <source>The button in Thunderbird</source>
      <translation>El botón en Thunderbird</translation>
    </message>
    <message>
      <source>The tag</source>
      <translation>La etiqueta</translation>
    </message>
  </context>
  <context>
    <name>ThunderbirdPanel</name>
    <message>
      <source>Or choose Install Add-on From File there, behind the gear; it is in your downloads.</source>
      <translation>O elige allí «Instalar complemento desde archivo», tras la rueda dentada; el archivo está en tus descargas.</translation>
    </message>
    <message>
      <source>Add the button to Thunderbird</source>
      <translation>Añadir el botón a Thunderbird</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Thunderbird has version {0} of the button; this Postlogg brings {1}.</source>
      <translation>Thunderbird tiene la versión {0} del botón; este Postlogg trae la {1}.</translation>
    </message>
    <message>
      <source>Let the button speak to Postlogg no longer</source>
      <translation>No dejar que el botón hable más con Postlogg</translation>
    </message>
    <message>
      <source>Not added. With it you log with a click, and see what is logged.</source>
      <translation>No añadido. Con él registras con un clic y ves qué está registrado.</translation>
    </message>
    <message>
      <source>Postlogg is ready for it. Two steps in Thunderbird are left:</source>
      <translation>Postlogg está listo para él. Faltan dos pasos en Thunderbird:</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but cannot find Postlogg: add it once more.</source>
      <translation>Está en Thunderbird, pero no encuentra Postlogg: añádelo otra vez.</translation>
    </message>
    <message>
      <source>It is in Thunderbird, but switched off under Add-ons and Themes.</source>
      <translation>Está en Thunderbird, pero desactivado en Complementos y temas.</translation>
    </message>
    <message>
      <source>Added, never connected: it connects as soon as Thunderbird is started.</source>
      <translation>Añadido, nunca conectado: se conecta en cuanto se inicia Thunderbird.</translation>
    </message>
    <message>
      <source>Connected: version {0}, started {1}.</source>
      <translation>Conectado: versión {0}, inicio: {1}.</translation>
    </message>
    <message>
      <source>1.  In Thunderbird, open the menu, then Add-ons and Themes.</source>
      <translation>1.  En Thunderbird, abre el menú y después Complementos y temas.</translation>
    </message>
    <message>
      <source>2.  Drag this file onto that page, and confirm:</source>
      <translation>2.  Arrastra este archivo a esa página y confirma:</translation>
    </message>
  </context>
  <context>
    <name>TokenPanel</name>
    <message>
      <source>A token is kept in the system's keyring</source>
      <translation>Hay un token guardado en el llavero del sistema</translation>
    </message>
    <message>
      <source>With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.</source>
      <translation>Con él, Postlogg pregunta al CRM si un correo ha llegado y en qué contacto está registrado.</translation>
    </message>
    <message>
      <source>Asking the CRM…</source>
      <translation>Preguntando al CRM…</translation>
    </message>
    <message>
      <source>&amp;Access token (Service Key or private app)</source>
      <translation>To&amp;ken de acceso (Service Key o aplicación privada)</translation>
    </message>
    <message>
      <source>Access token (Service Key or private app)</source>
      <translation>Token de acceso (Service Key o aplicación privada)</translation>
    </message>
    <message>
      <source>Its addresses should be {0} and {1}; compare them with what HubSpot shows.</source>
      <translation>Sus direcciones deberían ser {0} y {1}; compáralas con las que muestra HubSpot.</translation>
    </message>
    <message>
      <source>The token is forgotten; the CRM is asked no longer.</source>
      <translation>El token se ha olvidado; ya no se pregunta al CRM.</translation>
    </message>
    <message>
      <source>Chec&amp;k</source>
      <translation>Compro&amp;bar</translation>
    </message>
    <message>
      <source>Forget &amp;token</source>
      <translation>Ol&amp;vidar el token</translation>
    </message>
    <message>
      <source>An access token has only letters, digits and signs of the English alphabet.</source>
      <translation>Un token de acceso solo tiene letras, cifras y signos del alfabeto inglés.</translation>
    </message>
    <message>
      <source>The token is kept, but it could not be tried.</source>
      <translation>El token se ha guardado, pero no se ha podido probar.</translation>
    </message>
    <message>
      <source>The token is for account {0}.</source>
      <translation>El token es de la cuenta {0}.</translation>
    </message>
    <message>
      <source>It lacks these scopes: {0}. Add them in the CRM.</source>
      <translation>Le faltan estos permisos: {0}. Añádelos en el CRM.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Automatic logging</source>
      <translation>Registro &amp;automático</translation>
    </message>
    <message>
      <source>What &amp;would be logged by itself?</source>
      <translation>¿Qué se re&amp;gistraría automáticamente?</translation>
    </message>
    <message>
      <source>Show the &amp;built-in CRM</source>
      <translation>Mostrar el CRM &amp;integrado</translation>
    </message>
    <message>
      <source>Latest &amp;failures</source>
      <translation>Últimos &amp;fallos</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>&amp;Pause for an hour</source>
      <translation>&amp;Pausar una hora</translation>
    </message>
    <message>
      <source>1 e-mail needs attention</source>
      <translation>1 correo requiere atención</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>El registro automático está activado</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Pregunta antes de registrar</translation>
    </message>
    <message>
      <source>Automatic logging is off</source>
      <translation>El registro automático está desactivado</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>Postlogg: {0}</source>
      <translation>Postlogg: {0}</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>En pausa hasta las {0}</translation>
    </message>
    <message>
      <source>{0} e-mails need attention</source>
      <translation>{0} correos requieren atención</translation>
    </message>
    <message>
      <source>&amp;Open the list</source>
      <translation>A&amp;brir la lista</translation>
    </message>
    <message>
      <source>S&amp;tatistics</source>
      <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Configuración…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
  </context>
  <context>
    <name>TrialPanel</name>
    <message>
      <source>Start it inside Postlogg</source>
      <translation>Iniciarlo dentro de Postlogg</translation>
    </message>
    <message>
      <source>Show what is logged in it</source>
      <translation>Mostrar lo que está registrado en él</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>It runs inside Postlogg, on this computer alone. E-mail is logged in it and goes nowhere else.</source>
      <translation>Funciona dentro de Postlogg, solo en este equipo. Los correos se registran en él y no van a ningún otro sitio.</translation>
    </message>
    <message>
      <source>A small CRM on this computer, with HubSpot's rules. Try everything; nothing leaves.</source>
      <translation>Un pequeño CRM en este equipo, con las reglas de HubSpot. Pruébalo todo; nada sale de aquí.</translation>
    </message>
  </context>
  <context>
    <name>WeekChart</name>
    <message>
      <source>Logged per week</source>
      <translation>Registrados por semana</translation>
    </message>
    <message>
      <source>Week from {0}: {1}</source>
      <translation>Semana del {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WishActions</name>
    <message>
      <source>this address</source>
      <translation>esta dirección</translation>
    </message>
    <message>
      <source>From now &amp;on</source>
      <translation>De ahora en a&amp;delante</translation>
    </message>
    <message>
      <source>Always log e-mail with {0}</source>
      <translation>Registrar siempre los correos con {0}</translation>
    </message>
    <message>
      <source>Always log e-mail with anybody at {0}</source>
      <translation>Registrar siempre los correos con cualquiera de {0}</translation>
    </message>
    <message>
      <source>Always log this conversation</source>
      <translation>Registrar siempre esta conversación</translation>
    </message>
    <message>
      <source>Never log {0}</source>
      <translation>No registrar nunca {0}</translation>
    </message>
    <message>
      <source>Never log anybody at {0}</source>
      <translation>No registrar nunca a nadie de {0}</translation>
    </message>
    <message>
      <source>Never log this conversation</source>
      <translation>No registrar nunca esta conversación</translation>
    </message>
    <message>
      <source>Ask me about e-mail with {0}</source>
      <translation>Preguntarme por los correos con {0}</translation>
    </message>
    <message>
      <source>Ask me about e-mail with anybody at {0}</source>
      <translation>Preguntarme por los correos con cualquiera de {0}</translation>
    </message>
    <message>
      <source>Ask me about this conversation</source>
      <translation>Preguntarme por esta conversación</translation>
    </message>
    <message>
      <source>this domain</source>
      <translation>este dominio</translation>
    </message>
  </context>
  <context>
    <name>YouStep</name>
    <message>
      <source>A user's address, a connected one or an alias: it refuses e-mail from any other.</source>
      <translation>La dirección de un usuario, una conectada o un alias: los correos de cualquier otra los rechaza.</translation>
    </message>
    <message>
      <source>Addresses that the CRM knows as yours</source>
      <translation>Direcciones que el CRM conoce como tuyas</translation>
    </message>
    <message>
      <source>Your colleagues' domains</source>
      <translation>Dominios de tus compañeros</translation>
    </message>
    <message>
      <source>E-mail between colleagues only is not logged.</source>
      <translation>Los correos solo entre compañeros no se registran.</translation>
    </message>
    <message>
      <source>&amp;Health, tax and welfare offices</source>
      <translation>Sanidad, &amp;impuestos y servicios sociales</translation>
    </message>
    <message>
      <source>Anybody at a &amp;private mail service (gmail.com, outlook.com …)</source>
      <translation>Cualquiera de un servicio de correo &amp;privado (gmail.com, outlook.com …)</translation>
    </message>
    <message>
      <source>&amp;Your own addresses that the CRM does not know</source>
      <translation>&amp;Tus propias direcciones que el CRM no conoce</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <source>From this Postlogg tells customers from colleagues and private e-mail.</source>
      <translation>Así distingue Postlogg a los clientes de los compañeros y del correo privado.</translation>
    </message>
    <message>
      <source>None of your addresses is ticked yet.</source>
      <translation>Aún no hay marcada ninguna de tus direcciones.</translation>
    </message>
    <message>
      <source>Which of these does the CRM know as yours?</source>
      <translation>¿Cuáles de estas conoce el CRM como tuyas?</translation>
    </message>
    <message>
      <source>Never log, to begin with</source>
      <translation>No registrar nunca, para empezar</translation>
    </message>
    <message>
      <source>One of them among the people keeps an e-mail out.</source>
      <translation>Si uno de ellos está entre las personas, el correo se excluye.</translation>
    </message>
  </context>
  <context>
    <name>crm_address</name>
    <message>
      <source>Not an address of a CRM that Postlogg knows; it is used as it stands.</source>
      <translation>No es la dirección de un CRM que Postlogg conozca; se usa tal cual.</translation>
    </message>
    <message>
      <source>This is the BCC address of {0}: it belongs in the other field.</source>
      <translation>Esta es la dirección CCO de {0}: va en el otro campo.</translation>
    </message>
    <message>
      <source>✓ An address of {0}, for sent and received e-mail</source>
      <translation>✓ Una dirección de {0}, para correos enviados y recibidos</translation>
    </message>
    <message>
      <source>✓ A BCC address of {0}</source>
      <translation>✓ Una dirección CCO de {0}</translation>
    </message>
    <message>
      <source>✓ A forwarding address of {0}</source>
      <translation>✓ Una dirección de reenvío de {0}</translation>
    </message>
    <message>
      <source>This is the forwarding address of {0}: it belongs in the other field.</source>
      <translation>Esta es la dirección de reenvío de {0}: va en el otro campo.</translation>
    </message>
  </context>
  <context>
    <name>doing</name>
    <message>
      <source>It will be logged now.</source>
      <translation>Se registrará ahora.</translation>
    </message>
    <message>
      <source>It will be logged through the CRM's API.</source>
      <translation>Se registrará con la API del CRM.</translation>
    </message>
    <message>
      <source>It is being tried again.</source>
      <translation>Se está intentando de nuevo.</translation>
    </message>
    <message>
      <source>Too late: they have left already.</source>
      <translation>Demasiado tarde: ya han salido.</translation>
    </message>
    <message>
      <source>{0} withdrawn; too late for {1}, which left already.</source>
      <translation>Retirados: {0}; demasiado tarde para {1}, que ya han salido.</translation>
    </message>
    <message>
      <source>{0} withdrawn.</source>
      <translation>Retirados: {0}.</translation>
    </message>
    <message>
      <source>There is nothing to log through the API.</source>
      <translation>No hay nada que registrar con la API.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>No hay nada que volver a intentar.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Demasiado tarde: ya ha salido.</translation>
    </message>
    <message>
      <source>Withdrawn: it will not be logged.</source>
      <translation>Retirado: no se registrará.</translation>
    </message>
    <message>
      <source>It is on its way already.</source>
      <translation>Ya está en camino.</translation>
    </message>
  </context>
  <context>
    <name>emptiness</name>
    <message>
      <source>E-mail appears here as soon as your mail client has sent or received it.</source>
      <translation>Los correos aparecen aquí en cuanto tu programa de correo los ha enviado o recibido.</translation>
    </message>
    <message>
      <source>Postlogg reads the folders that your mail client keeps on this computer. Choose which ones.</source>
      <translation>Postlogg lee las carpetas que tu programa de correo guarda en este equipo. Elige cuáles.</translation>
    </message>
    <message>
      <source>Your CRM has one address for sent and one for received e-mail. Postlogg needs at least one.</source>
      <translation>Tu CRM tiene una dirección para los correos enviados y otra para los recibidos. Postlogg necesita al menos una.</translation>
    </message>
    <message>
      <source>All set</source>
      <translation>Todo listo</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>Nada por aquí</translation>
    </message>
    <message>
      <source>No e-mail matches this filter.</source>
      <translation>Ningún correo coincide con este filtro.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Which folders?</source>
      <translation>¿Qué carpetas?</translation>
    </message>
    <message>
      <source>Choose folders</source>
      <translation>Elegir carpetas</translation>
    </message>
    <message>
      <source>Where is your CRM?</source>
      <translation>¿Dónde está tu CRM?</translation>
    </message>
    <message>
      <source>Enter the addresses</source>
      <translation>Introducir las direcciones</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Sentido</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Message-ID</source>
      <translation>ID del mensaje</translation>
    </message>
  </context>
  <context>
    <name>header</name>
    <message>
      <source>Automatic logging is off</source>
      <translation>El registro automático está desactivado</translation>
    </message>
    <message>
      <source>E-mail is listed and not logged; you can log it by hand.</source>
      <translation>Los correos aparecen en la lista y no se registran; puedes registrarlos a mano.</translation>
    </message>
    <message>
      <source>Automatic logging is on</source>
      <translation>El registro automático está activado</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM is logged by itself.</source>
      <translation>Los correos que deben estar en el CRM se registran automáticamente.</translation>
    </message>
    <message>
      <source>Asking before logging</source>
      <translation>Pregunta antes de registrar</translation>
    </message>
    <message>
      <source>E-mail that belongs in the CRM waits here for your word.</source>
      <translation>Los correos que deben estar en el CRM esperan aquí a que decidas.</translation>
    </message>
    <message>
      <source>E-mail found meanwhile is listed and not logged; you can log it by hand.</source>
      <translation>Los correos que llegan entretanto aparecen en la lista y no se registran; puedes registrarlos a mano.</translation>
    </message>
    <message>
      <source>Paused until {0}</source>
      <translation>En pausa hasta las {0}</translation>
    </message>
  </context>
  <context>
    <name>health_line</name>
    <message>
      <source>Choose “Needs attention” above the list; each says why, and can be tried again.</source>
      <translation>Elige «Requieren atención» encima de la lista; cada línea dice por qué, y se puede volver a intentar.</translation>
    </message>
    <message>
      <source>Choose “Waiting” above the list for what the server says; “Try again” tries at once.</source>
      <translation>Elige «En espera» encima de la lista para ver lo que dice el servidor; «Volver a intentarlo» lo intenta de inmediato.</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Help (F1)</source>
      <translation>Ayuda (F1)</translation>
    </message>
  </context>
  <context>
    <name>mail_client</name>
    <message>
      <source>Thunderbird is asked to show it.</source>
      <translation>Se pide a Thunderbird que lo muestre.</translation>
    </message>
    <message>
      <source>The mail client is asked to show it.</source>
      <translation>Se pide al programa de correo que lo muestre.</translation>
    </message>
    <message>
      <source>No mail client can be asked for it.</source>
      <translation>No se le puede pedir a ningún programa de correo.</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Nothing can be logged yet: the address of your CRM is missing.</source>
      <translation>Aún no se puede registrar nada: falta la dirección de tu CRM.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: there is no account to send with.</source>
      <translation>Aún no se puede registrar nada: no hay ninguna cuenta con la que enviar.</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>Enter it</source>
      <translation>Introducirla</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Elegir una</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>not asked for</source>
      <translation>no se exige</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <source>{0}, port {1}</source>
      <translation>{0}, puerto {1}</translation>
    </message>
    <message>
      <source>TLS, from the first octet</source>
      <translation>TLS, desde el primer octeto</translation>
    </message>
    <message>
      <source>TLS, after STARTTLS</source>
      <translation>TLS, después de STARTTLS</translation>
    </message>
    <message>
      <source>none: it does not leave this computer</source>
      <translation>ninguno: no sale de este equipo</translation>
    </message>
    <message>
      <source>The CRM took the test e-mail but does not show it.</source>
      <translation>El CRM ha aceptado el correo de prueba pero no lo muestra.</translation>
    </message>
    <message>
      <source>The server's words: {0}</source>
      <translation>Respuesta del servidor: {0}</translation>
    </message>
    <message>
      <source>On the timeline</source>
      <translation>En la cronología</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_sending</name>
    <message>
      <source>Thunderbird forwards what you received; the outgoing server takes what you sent without the button.</source>
      <translation>Thunderbird reenvía lo que has recibido; el servidor de salida toma lo que has enviado sin el botón.</translation>
    </message>
    <message>
      <source>Thunderbird, with the button: no password needed</source>
      <translation>Thunderbird, con el botón: no hace falta contraseña</translation>
    </message>
    <message>
      <source>The button has not connected yet: until it does, forwards wait.</source>
      <translation>El botón aún no se ha conectado: hasta entonces, los reenvíos esperan.</translation>
    </message>
    <message>
      <source>It forwards what you received; what you send is logged by its button as you write. What was sent without the button, from the phone for instance, still needs an outgoing server.</source>
      <translation>Reenvía lo que has recibido; lo que envías lo registra su botón mientras escribes. Lo que se ha enviado sin el botón, por ejemplo desde el teléfono, sigue necesitando un servidor de salida.</translation>
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
      <translation>sin cifrar</translation>
    </message>
    <message>
      <source>{0}, port {1}, {2}</source>
      <translation>{0}, puerto {1}, {2}</translation>
    </message>
    <message>
      <source>Thunderbird, and {0} for sent e-mail</source>
      <translation>Thunderbird, y {0} para los correos enviados</translation>
    </message>
  </context>
  <context>
    <name>thunderbird_trip</name>
    <message>
      <source>The program that Thunderbird starts does not answer: install Postlogg again.</source>
      <translation>El programa que inicia Thunderbird no responde: instala Postlogg de nuevo.</translation>
    </message>
    <message>
      <source>it has connected</source>
      <translation>se ha conectado</translation>
    </message>
    <message>
      <source>The button</source>
      <translation>El botón</translation>
    </message>
    <message>
      <source>Postlogg's side</source>
      <translation>Del lado de Postlogg</translation>
    </message>
    <message>
      <source>Thunderbird's side</source>
      <translation>Del lado de Thunderbird</translation>
    </message>
    <message>
      <source>The button is not in Thunderbird yet: add it.</source>
      <translation>El botón aún no está en Thunderbird: añádelo.</translation>
    </message>
    <message>
      <source>The button is switched off in Thunderbird, under Add-ons and Themes.</source>
      <translation>El botón está desactivado en Thunderbird, en Complementos y temas.</translation>
    </message>
    <message>
      <source>in Thunderbird, version {0}</source>
      <translation>en Thunderbird, versión {0}</translation>
    </message>
    <message>
      <source>Thunderbird does not find Postlogg: add the button once more.</source>
      <translation>Thunderbird no encuentra Postlogg: añade el botón otra vez.</translation>
    </message>
    <message>
      <source>Thunderbird has never connected to Postlogg: start it.</source>
      <translation>Thunderbird no se ha conectado nunca con Postlogg: inícialo.</translation>
    </message>
    <message>
      <source>version {0} answers</source>
      <translation>responde la versión {0}</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
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
      <translation>Las direcciones de una en una, por favor.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address.</source>
      <translation>«{0}» no es una dirección de correo.</translation>
    </message>
    <message>
      <source>“{0}” is an address; only what follows the @ belongs here.</source>
      <translation>«{0}» es una dirección; aquí solo va lo que sigue a la @.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain such as acme.example.</source>
      <translation>«{0}» no es un dominio como, por ejemplo, acme.example.</translation>
    </message>
  </context>
  <context>
    <name>wishing</name>
    <message>
      <source>E-mail with {0} will always be logged.</source>
      <translation>Los correos con {0} se registrarán siempre.</translation>
    </message>
    <message>
      <source>E-mail with {0} will never be logged.</source>
      <translation>Los correos con {0} no se registrarán nunca.</translation>
    </message>
    <message>
      <source>You will be asked about e-mail with {0}.</source>
      <translation>Se te preguntará por los correos con {0}.</translation>
    </message>
    <message>
      <source>Nothing is remembered about {0} any more.</source>
      <translation>Ya no se recuerda nada sobre {0}.</translation>
    </message>
    <message>
      <source>This conversation will always be logged.</source>
      <translation>Esta conversación se registrará siempre.</translation>
    </message>
    <message>
      <source>This conversation will be left out.</source>
      <translation>Esta conversación se excluirá.</translation>
    </message>
    <message>
      <source>You will be asked about this conversation.</source>
      <translation>Se te preguntará por esta conversación.</translation>
    </message>
    <message>
      <source>Nothing is remembered about this conversation any more.</source>
      <translation>Ya no se recuerda nada sobre esta conversación.</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message>
      <source>Sent to a customer</source>
      <translation>Enviado a un cliente</translation>
    </message>
    <message>
      <source>Sent to a customer: {detail}</source>
      <translation>Enviado a un cliente: {detail}</translation>
    </message>
    <message>
      <source>Answers an e-mail that is in the CRM</source>
      <translation>Responde a un correo que está en el CRM</translation>
    </message>
    <message>
      <source>From somebody you have logged before</source>
      <translation>De alguien que ya has registrado</translation>
    </message>
    <message>
      <source>From somebody you have logged before: {detail}</source>
      <translation>De alguien que ya has registrado: {detail}</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Lo has pedido tú</translation>
    </message>
    <message>
      <source>Always logged, as you chose</source>
      <translation>Se registra siempre, como has elegido</translation>
    </message>
    <message>
      <source>Always logged, as you chose: {detail}</source>
      <translation>Se registra siempre, como has elegido: {detail}</translation>
    </message>
    <message>
      <source>You want to be asked first</source>
      <translation>Quieres que se te pregunte primero</translation>
    </message>
    <message>
      <source>You want to be asked first: {detail}</source>
      <translation>Quieres que se te pregunte primero: {detail}</translation>
    </message>
    <message>
      <source>From somebody you have not logged before</source>
      <translation>De alguien que aún no has registrado</translation>
    </message>
    <message>
      <source>Not logged before: {detail}</source>
      <translation>Aún no registrado: {detail}</translation>
    </message>
    <message>
      <source>Automatic logging was off</source>
      <translation>El registro automático estaba desactivado</translation>
    </message>
    <message>
      <source>Older than Postlogg's start here</source>
      <translation>Anterior al comienzo de Postlogg aquí</translation>
    </message>
    <message>
      <source>The CRM reads your mailbox and logs what you send itself</source>
      <translation>El CRM lee tu buzón y registra por sí mismo lo que envías</translation>
    </message>
    <message>
      <source>Too old to be logged by itself</source>
      <translation>Demasiado antiguo para registrarlo automáticamente</translation>
    </message>
    <message>
      <source>Too old to be logged by itself: {detail}</source>
      <translation>Demasiado antiguo para registrarlo automáticamente: {detail}</translation>
    </message>
    <message>
      <source>Not sent from one of your addresses</source>
      <translation>No se ha enviado desde una de tus direcciones</translation>
    </message>
    <message>
      <source>{detail} is not one of your addresses</source>
      <translation>{detail} no es una de tus direcciones</translation>
    </message>
    <message>
      <source>Addressed to nobody</source>
      <translation>No va dirigido a nadie</translation>
    </message>
    <message>
      <source>Between colleagues only</source>
      <translation>Solo entre compañeros</translation>
    </message>
    <message>
      <source>On your never-log list</source>
      <translation>En tu lista «No registrar nunca»</translation>
    </message>
    <message>
      <source>On your never-log list: {detail}</source>
      <translation>En tu lista «No registrar nunca»: {detail}</translation>
    </message>
    <message>
      <source>You left this conversation out</source>
      <translation>Has excluido esta conversación</translation>
    </message>
    <message>
      <source>You left it out when you wrote it</source>
      <translation>Lo excluiste al escribirlo</translation>
    </message>
    <message>
      <source>Sent by a machine</source>
      <translation>Enviado por una máquina</translation>
    </message>
    <message>
      <source>Sent by a machine ({detail})</source>
      <translation>Enviado por una máquina ({detail})</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>De una lista de correo</translation>
    </message>
    <message>
      <source>From a mailing list ({detail})</source>
      <translation>De una lista de correo ({detail})</translation>
    </message>
    <message>
      <source>A notice about undelivered e-mail</source>
      <translation>Un aviso de correo no entregado</translation>
    </message>
    <message>
      <source>Your e-mail to {detail} did not arrive</source>
      <translation>Tu correo a {detail} no ha llegado</translation>
    </message>
    <message>
      <source>A notice from the CRM</source>
      <translation>Un aviso del CRM</translation>
    </message>
    <message>
      <source>A calendar invitation or answer</source>
      <translation>Una invitación de calendario o una respuesta</translation>
    </message>
    <message>
      <source>Encrypted: the CRM could not read it</source>
      <translation>Cifrado: el CRM no podría leerlo</translation>
    </message>
    <message>
      <source>Marked as private</source>
      <translation>Marcado como privado</translation>
    </message>
    <message>
      <source>Marked as {detail}</source>
      <translation>Marcado como {detail}</translation>
    </message>
    <message>
      <source>A draft</source>
      <translation>Un borrador</translation>
    </message>
    <message>
      <source>Junk</source>
      <translation>Correo no deseado</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>A copy of an e-mail that you sent</source>
      <translation>Una copia de un correo que has enviado</translation>
    </message>
    <message>
      <source>Postlogg's own forward to the CRM</source>
      <translation>El reenvío al CRM hecho por Postlogg</translation>
    </message>
    <message>
      <source>No address of the CRM is set</source>
      <translation>No hay ninguna dirección del CRM configurada</translation>
    </message>
    <message>
      <source>The CRM would refuse it</source>
      <translation>El CRM lo rechazaría</translation>
    </message>
    <message>
      <source>The CRM would refuse it: {detail}</source>
      <translation>El CRM lo rechazaría: {detail}</translation>
    </message>
    <message>
      <source>It cannot be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <source>It cannot be read: {detail}</source>
      <translation>No se puede leer: {detail}</translation>
    </message>
    <message>
      <source>You put the CRM in Bcc yourself</source>
      <translation>Has puesto tú el CRM en CCO</translation>
    </message>
    <message>
      <source>You forwarded it to the CRM yourself</source>
      <translation>Lo has reenviado tú al CRM</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Espera tu decisión</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <source>Will be tried again</source>
      <translation>Se volverá a intentar</translation>
    </message>
    <message>
      <source>Logged</source>
      <translation>Registrado</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>Abandonado</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Devuelto</translation>
    </message>
    <message>
      <source>Logged, confirmed</source>
      <translation>Registrado, confirmado</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Waits for you to say whether it is logged</source>
      <translation>Espera a que digas si se registra</translation>
    </message>
    <message>
      <source>On its way to the CRM</source>
      <translation>En camino al CRM</translation>
    </message>
    <message>
      <source>Not handed over yet; it will be tried again</source>
      <translation>Aún no entregado; se volverá a intentar</translation>
    </message>
    <message>
      <source>Logged: the mail server accepted it for the CRM</source>
      <translation>Registrado: el servidor de correo lo ha aceptado para el CRM</translation>
    </message>
    <message>
      <source>Not logged: the mail server refused it</source>
      <translation>No registrado: el servidor de correo lo ha rechazado</translation>
    </message>
    <message>
      <source>Not logged: given up after five days of trying</source>
      <translation>No registrado: abandonado tras cinco días de intentos</translation>
    </message>
    <message>
      <source>Not logged: it came back with a failure notice</source>
      <translation>No registrado: ha vuelto con un aviso de error</translation>
    </message>
    <message>
      <source>Logged: the CRM shows it</source>
      <translation>Registrado: el CRM lo muestra</translation>
    </message>
    <message>
      <source>Not logged: you withdrew it</source>
      <translation>No registrado: lo has retirado</translation>
    </message>
    <message>
      <source>Handed in</source>
      <translation>Entregado</translation>
    </message>
    <message>
      <source>Found in {detail}</source>
      <translation>Encontrado en {detail}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <source>Decided: {detail}</source>
      <translation>Decidido: {detail}</translation>
    </message>
    <message>
      <source>You asked for it to be logged</source>
      <translation>Has pedido que se registre</translation>
    </message>
    <message>
      <source>Waits a moment, so that it can be withdrawn</source>
      <translation>Espera un momento para que se pueda retirar</translation>
    </message>
    <message>
      <source>Queued for the CRM</source>
      <translation>En cola para el CRM</translation>
    </message>
    <message>
      <source>Queued: {detail}</source>
      <translation>En cola: {detail}</translation>
    </message>
    <message>
      <source>Handed to the mail server</source>
      <translation>Entregado al servidor de correo</translation>
    </message>
    <message>
      <source>Handed to {detail}</source>
      <translation>Entregado a {detail}</translation>
    </message>
    <message>
      <source>Accepted by the mail server</source>
      <translation>Aceptado por el servidor de correo</translation>
    </message>
    <message>
      <source>Accepted by the mail server: {detail}</source>
      <translation>Aceptado por el servidor de correo: {detail}</translation>
    </message>
    <message>
      <source>Not taken this time</source>
      <translation>No aceptado esta vez</translation>
    </message>
    <message>
      <source>Not taken this time: {detail}</source>
      <translation>No aceptado esta vez: {detail}</translation>
    </message>
    <message>
      <source>Refused by the mail server</source>
      <translation>Rechazado por el servidor de correo</translation>
    </message>
    <message>
      <source>Refused: {detail}</source>
      <translation>Rechazado: {detail}</translation>
    </message>
    <message>
      <source>Given up after five days</source>
      <translation>Abandonado tras cinco días</translation>
    </message>
    <message>
      <source>Given up after five days: {detail}</source>
      <translation>Abandonado tras cinco días: {detail}</translation>
    </message>
    <message>
      <source>Withdrawn before it left</source>
      <translation>Retirado antes de salir</translation>
    </message>
    <message>
      <source>Withdrawn: {detail}</source>
      <translation>Retirado: {detail}</translation>
    </message>
    <message>
      <source>You asked for another try</source>
      <translation>Has pedido otro intento</translation>
    </message>
    <message>
      <source>Tried again: {detail}</source>
      <translation>Intentado de nuevo: {detail}</translation>
    </message>
    <message>
      <source>A failure notice came</source>
      <translation>Ha llegado un aviso de error</translation>
    </message>
    <message>
      <source>A failure notice came: {detail}</source>
      <translation>Ha llegado un aviso de error: {detail}</translation>
    </message>
    <message>
      <source>Delayed on its way</source>
      <translation>Retrasado en el camino</translation>
    </message>
    <message>
      <source>Delayed on its way: {detail}</source>
      <translation>Retrasado en el camino: {detail}</translation>
    </message>
    <message>
      <source>The e-mail is no longer where it was found</source>
      <translation>El correo ya no está donde se encontró</translation>
    </message>
    <message>
      <source>Not found: {detail}</source>
      <translation>No encontrado: {detail}</translation>
    </message>
    <message>
      <source>The CRM shows it</source>
      <translation>El CRM lo muestra</translation>
    </message>
    <message>
      <source>The CRM shows it: {detail}</source>
      <translation>El CRM lo muestra: {detail}</translation>
    </message>
    <message>
      <source>Not found in the CRM after a day</source>
      <translation>No encontrado en el CRM después de un día</translation>
    </message>
    <message>
      <source>Not found in the CRM: {detail}</source>
      <translation>No encontrado en el CRM: {detail}</translation>
    </message>
    <message>
      <source>The CRM sent a notice about it</source>
      <translation>El CRM ha enviado un aviso sobre él</translation>
    </message>
    <message>
      <source>The CRM says: {detail}</source>
      <translation>El CRM dice: {detail}</translation>
    </message>
    <message>
      <source>It did not reach everybody</source>
      <translation>No ha llegado a todos</translation>
    </message>
    <message>
      <source>It did not reach {detail}</source>
      <translation>No ha llegado a {detail}</translation>
    </message>
    <message>
      <source>Thunderbird sent it with the CRM in Bcc</source>
      <translation>Thunderbird lo envió con el CRM en CCO</translation>
    </message>
    <message>
      <source>Logged through the CRM's API</source>
      <translation>Registrado con la API del CRM</translation>
    </message>
    <message>
      <source>Logged through the CRM's API: {detail}</source>
      <translation>Registrado con la API del CRM: {detail}</translation>
    </message>
    <message>
      <source>Logged without attachment</source>
      <translation>Registrado sin archivo adjunto</translation>
    </message>
    <message>
      <source>an attachment is too large</source>
      <translation>un archivo adjunto es demasiado grande</translation>
    </message>
    <message>
      <source>its text is too large</source>
      <translation>su texto es demasiado largo</translation>
    </message>
    <message>
      <source>nobody in it can be a contact</source>
      <translation>ninguna de las personas puede ser un contacto</translation>
    </message>
    <message>
      <source>you have no personal e-mail access there</source>
      <translation>no tienes allí acceso al correo personal</translation>
    </message>
    <message>
      <source>the CRM does not know the From address</source>
      <translation>el CRM no conoce la dirección del remitente</translation>
    </message>
    <message>
      <source>the contact is on its never-log list</source>
      <translation>el contacto está en su lista «No registrar nunca»</translation>
    </message>
    <message>
      <source>the contact was permanently deleted there</source>
      <translation>el contacto se eliminó allí definitivamente</translation>
    </message>
    <message>
      <source>no legal basis is recorded for the contact</source>
      <translation>no hay ninguna base jurídica anotada para el contacto</translation>
    </message>
    <message>
      <source>it holds several e-mails</source>
      <translation>contiene varios correos</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail is missing</source>
      <translation>falta el encabezado del correo reenviado</translation>
    </message>
    <message>
      <source>it needs a text and an HTML part</source>
      <translation>necesita una parte de texto y una parte HTML</translation>
    </message>
    <message>
      <source>it does not read this language</source>
      <translation>no lee este idioma</translation>
    </message>
    <message>
      <source>the header of the forwarded e-mail cannot be read</source>
      <translation>el encabezado del correo reenviado no se puede leer</translation>
    </message>
    <message>
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>a part further down a conversation</source>
      <translation>una parte más abajo en una conversación</translation>
    </message>
    <message>
      <source>found</source>
      <translation>encontrado</translation>
    </message>
    <message>
      <source>in an attached file</source>
      <translation>en un archivo adjunto</translation>
    </message>
    <message>
      <source>largest</source>
      <translation>el mayor</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ninguna de las dos</translation>
    </message>
    <message>
      <source>no From address</source>
      <translation>ninguna dirección de remitente</translation>
    </message>
    <message>
      <source>no sender's address in it</source>
      <translation>no contiene la dirección del remitente</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <source>not known here</source>
      <translation>no se sabe aquí</translation>
    </message>
    <message>
      <source>one e-mail</source>
      <translation>un correo</translation>
    </message>
    <message>
      <source>several e-mails of a conversation</source>
      <translation>varios correos de una conversación</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>text and HTML</source>
      <translation>texto y HTML</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
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
      <translation>Bandeja de entrada</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Not found in the CRM</source>
      <translation>No encontrado en el CRM</translation>
    </message>
    <message>
      <source>Logged by hand</source>
      <translation>Registrado a mano</translation>
    </message>
    <message>
      <source>Waits for the end of the pause; until then it can be withdrawn</source>
      <translation>Espera al final de la pausa; hasta entonces se puede retirar</translation>
    </message>
    <message>
      <source>The mail server accepted it for the CRM, but the CRM does not show it</source>
      <translation>El servidor de correo lo ha aceptado para el CRM, pero el CRM no lo muestra</translation>
    </message>
    <message>
      <source>1 deal</source>
      <translation>1 negocio</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Recibido</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message>
      <source>Will be logged</source>
      <translation>Se registrará</translation>
    </message>
    <message>
      <source>Not logged</source>
      <translation>No registrado</translation>
    </message>
    <message>
      <source>Logged already</source>
      <translation>Ya registrado</translation>
    </message>
    <message>
      <source>{title}: {what}</source>
      <translation>{title}: {what}</translation>
    </message>
    <message>
      <source>Will be logged on {0}</source>
      <translation>Se registrará en {0}</translation>
    </message>
    <message>
      <source>Leaves now</source>
      <translation>Sale ahora</translation>
    </message>
    <message>
      <source>Next try in {0}</source>
      <translation>Próximo intento en {0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0}; until then it can be withdrawn</source>
      <translation>{0}; hasta entonces se puede retirar</translation>
    </message>
    <message>
      <source>{0} deals</source>
      <translation>{0} negocios</translation>
    </message>
    <message>
      <source>Logged through the API on {0}</source>
      <translation>Registrado con la API en {0}</translation>
    </message>
    <message>
      <source>Confirmed on {0}</source>
      <translation>Confirmado en {0}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} y {1} más</translation>
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
      <translation>{0} días</translation>
    </message>
    <message>
      <source>Leaves in {0}</source>
      <translation>Sale en {0}</translation>
    </message>
    <message>
      <source>The provider wants an app password instead of the account's own password.</source>
      <translation>El proveedor quiere una contraseña de aplicación en lugar de la contraseña de la cuenta.</translation>
    </message>
    <message>
      <source>Create an app password on the provider's security page and enter it in the account's settings.</source>
      <translation>Crea una contraseña de aplicación en la página de seguridad del proveedor e introdúcela en la configuración de la cuenta.</translation>
    </message>
    <message>
      <source>Google wants to see you sign in with a browser first.</source>
      <translation>Google quiere verte iniciar sesión antes con un navegador.</translation>
    </message>
    <message>
      <source>Sign in to Google with a browser on this computer, confirm that it was you, and try again.</source>
      <translation>Inicia sesión en Google con un navegador en este equipo, confirma que eras tú y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Google does not accept this user name and password.</source>
      <translation>Google no acepta este nombre de usuario y esta contraseña.</translation>
    </message>
    <message>
      <source>Sign in with Google in the account's settings, or enter an app password there.</source>
      <translation>Inicia sesión con Google en la configuración de la cuenta, o introduce allí una contraseña de aplicación.</translation>
    </message>
    <message>
      <source>Sending mail from a program is switched off for this Microsoft 365 mailbox.</source>
      <translation>El envío desde un programa está desactivado para este buzón de Microsoft 365.</translation>
    </message>
    <message>
      <source>Ask the administrator to switch on “Authenticated SMTP” for the mailbox.</source>
      <translation>Pide al administrador que active «SMTP autenticado» para el buzón.</translation>
    </message>
    <message>
      <source>Microsoft no longer lets programs sign in with a password.</source>
      <translation>Microsoft ya no deja que los programas inicien sesión con una contraseña.</translation>
    </message>
    <message>
      <source>Choose “Sign in with Microsoft” (OAuth 2.0) in the account's settings.</source>
      <translation>Elige «Iniciar sesión con Microsoft» (OAuth 2.0) en la configuración de la cuenta.</translation>
    </message>
    <message>
      <source>A security rule of the organisation keeps this program from signing in.</source>
      <translation>Una regla de seguridad de la organización impide que este programa inicie sesión.</translation>
    </message>
    <message>
      <source>Ask the administrator which rule blocked the sign-in; with “Sign in with Microsoft” it is usually let through.</source>
      <translation>Pregunta al administrador qué regla ha bloqueado el inicio de sesión; con «Iniciar sesión con Microsoft» se suele permitir.</translation>
    </message>
    <message>
      <source>The provider has locked the account, or signing in to it, for now.</source>
      <translation>El proveedor ha bloqueado por ahora la cuenta, o el inicio de sesión en ella.</translation>
    </message>
    <message>
      <source>Sign in to webmail, follow what it says there, and try again later.</source>
      <translation>Inicia sesión en el correo web, sigue lo que dice allí y vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
      <source>Access by mail programs is switched off in the mailbox's settings.</source>
      <translation>El acceso de programas de correo está desactivado en la configuración del buzón.</translation>
    </message>
    <message>
      <source>Switch on access by mail programs (IMAP and SMTP) in webmail, and use an app password.</source>
      <translation>Activa en el correo web el acceso de programas de correo (IMAP y SMTP) y usa una contraseña de aplicación.</translation>
    </message>
    <message>
      <source>There were too many attempts to sign in, so the server does not listen for a while.</source>
      <translation>Hubo demasiados intentos de iniciar sesión, así que el servidor no atiende durante un rato.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it does not stop, check the password.</source>
      <translation>No hay nada que hacer: se volverá a intentar más tarde. Si no cesa, comprueba la contraseña.</translation>
    </message>
    <message>
      <source>The account has sent as much as it may for now.</source>
      <translation>La cuenta ha enviado por ahora todo lo que puede.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later.</source>
      <translation>No hay nada que hacer: se volverá a intentar más tarde.</translation>
    </message>
    <message>
      <source>The server cannot check the password at the moment.</source>
      <translation>El servidor no puede comprobar la contraseña en este momento.</translation>
    </message>
    <message>
      <source>The recipient takes mail from certain senders only, and you are not among them.</source>
      <translation>El destinatario solo acepta correos de ciertos remitentes, y tú no estás entre ellos.</translation>
    </message>
    <message>
      <source>Add your address to those that the CRM knows as yours, or choose the right CRM address.</source>
      <translation>Añade tu dirección a las que el CRM conoce como tuyas, o elige la dirección correcta del CRM.</translation>
    </message>
    <message>
      <source>The server wants the connection encrypted before it is spoken to.</source>
      <translation>El servidor quiere que la conexión esté cifrada antes de hablar con él.</translation>
    </message>
    <message>
      <source>Choose STARTTLS or TLS for the outgoing server in the account's settings.</source>
      <translation>Elige STARTTLS o TLS para el servidor de salida en la configuración de la cuenta.</translation>
    </message>
    <message>
      <source>The server wants to be signed in to before it takes mail.</source>
      <translation>El servidor exige iniciar sesión antes de aceptar correos.</translation>
    </message>
    <message>
      <source>Enter the user name and password of the outgoing server in the account's settings.</source>
      <translation>Introduce el nombre de usuario y la contraseña del servidor de salida en la configuración de la cuenta.</translation>
    </message>
    <message>
      <source>The server carries mail to other domains only for its own users, and does not know you as one.</source>
      <translation>El servidor lleva correos a otros dominios solo para sus propios usuarios, y no te conoce como uno de ellos.</translation>
    </message>
    <message>
      <source>Check the outgoing server, user name and password of this account.</source>
      <translation>Comprueba el servidor de salida, el nombre de usuario y la contraseña de esta cuenta.</translation>
    </message>
    <message>
      <source>The server does not accept the user name and password.</source>
      <translation>El servidor no acepta el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
      <source>Enter the password again; many providers want an app password here.</source>
      <translation>Introduce otra vez la contraseña; muchos proveedores quieren aquí una contraseña de aplicación.</translation>
    </message>
    <message>
      <source>The account may not send mail from this sender's address.</source>
      <translation>La cuenta no puede enviar correos desde esta dirección de remitente.</translation>
    </message>
    <message>
      <source>Choose the outgoing server that belongs to the address, or have the address added to the account as an alias.</source>
      <translation>Elige el servidor de salida que corresponde a la dirección, o haz que añadan la dirección a la cuenta como alias.</translation>
    </message>
    <message>
      <source>The provider has blocked sending from this account because it looked like spam.</source>
      <translation>El proveedor ha bloqueado el envío desde esta cuenta porque parecía spam.</translation>
    </message>
    <message>
      <source>Ask the administrator or the provider to unblock the account.</source>
      <translation>Pide al administrador o al proveedor que desbloquee la cuenta.</translation>
    </message>
    <message>
      <source>The organisation does not allow mail to be forwarded to addresses outside of it.</source>
      <translation>La organización no permite reenviar correos a direcciones externas.</translation>
    </message>
    <message>
      <source>Ask the administrator to allow forwarding to the CRM's address.</source>
      <translation>Pide al administrador que permita el reenvío a la dirección del CRM.</translation>
    </message>
    <message>
      <source>The account has sent as much as its provider allows for now.</source>
      <translation>La cuenta ha enviado por ahora todo lo que permite su proveedor.</translation>
    </message>
    <message>
      <source>The server does not believe that the sender's address exists.</source>
      <translation>El servidor no cree que exista la dirección del remitente.</translation>
    </message>
    <message>
      <source>Check the sender's address for a typing error.</source>
      <translation>Comprueba si hay una errata en la dirección del remitente.</translation>
    </message>
    <message>
      <source>The server does not like how this computer introduced itself.</source>
      <translation>Al servidor no le gusta cómo se ha presentado este equipo.</translation>
    </message>
    <message>
      <source>Check that the outgoing server and its port are those for mail programs (587 or 465).</source>
      <translation>Comprueba que el servidor de salida y su puerto son los de los programas de correo (587 o 465).</translation>
    </message>
    <message>
      <source>The server takes mail from senders new to it only at a second attempt.</source>
      <translation>El servidor solo acepta al segundo intento los correos de remitentes nuevos para él.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again in some minutes.</source>
      <translation>No hay nada que hacer: se volverá a intentar dentro de unos minutos.</translation>
    </message>
    <message>
      <source>The receiving provider slows down mail from this mail server for a while.</source>
      <translation>El proveedor del destinatario frena durante un rato los correos de este servidor de correo.</translation>
    </message>
    <message>
      <source>Too many connections to the server are open at once.</source>
      <translation>Hay demasiadas conexiones al servidor abiertas a la vez.</translation>
    </message>
    <message>
      <source>The CRM's mailbox gets more mail than it takes at the moment.</source>
      <translation>El buzón del CRM recibe más correos de los que acepta en este momento.</translation>
    </message>
    <message>
      <source>The mail server has run out of room.</source>
      <translation>El servidor de correo se ha quedado sin espacio.</translation>
    </message>
    <message>
      <source>Nothing to do: it is tried again later. If it lasts, tell whoever runs the server.</source>
      <translation>No hay nada que hacer: se volverá a intentar más tarde. Si dura, díselo a quien gestiona el servidor.</translation>
    </message>
    <message>
      <source>The CRM's mail server could not be reached for so long that the mail server gave up.</source>
      <translation>No se pudo llegar al servidor de correo del CRM durante tanto tiempo que el servidor de correo desistió.</translation>
    </message>
    <message>
      <source>Check the CRM's address; if it is right, log the message again.</source>
      <translation>Comprueba la dirección del CRM; si es correcta, registra el mensaje de nuevo.</translation>
    </message>
    <message>
      <source>The message is larger than the server takes.</source>
      <translation>El mensaje es más grande de lo que acepta el servidor.</translation>
    </message>
    <message>
      <source>Log it without its files: add them to the CRM by hand, or as links.</source>
      <translation>Regístralo sin sus archivos: añádelos al CRM a mano, o como enlaces.</translation>
    </message>
    <message>
      <source>The recipient's mailbox is full.</source>
      <translation>El buzón del destinatario está lleno.</translation>
    </message>
    <message>
      <source>If this is the CRM's address, check it: a CRM's mailbox is hardly ever full.</source>
      <translation>Si esta es la dirección del CRM, compruébala: el buzón de un CRM casi nunca está lleno.</translation>
    </message>
    <message>
      <source>The server does not take a file that is attached: of this kind, or because it looks harmful.</source>
      <translation>El servidor no acepta un archivo adjunto: por su tipo, o porque parece dañino.</translation>
    </message>
    <message>
      <source>Log the message by hand without that file.</source>
      <translation>Registra el mensaje a mano, sin ese archivo.</translation>
    </message>
    <message>
      <source>The receiving side could not prove that the mail comes from the sender's domain.</source>
      <translation>El lado receptor no pudo comprobar que el correo viene del dominio del remitente.</translation>
    </message>
    <message>
      <source>Send through the domain's own mail server, and ask its administrator to check SPF, DKIM and DMARC.</source>
      <translation>Envía con el servidor de correo del propio dominio, y pide a su administrador que revise SPF, DKIM y DMARC.</translation>
    </message>
    <message>
      <source>The server does not take mail from the internet address that this mail comes from.</source>
      <translation>El servidor no acepta correos de la dirección de internet de la que viene este.</translation>
    </message>
    <message>
      <source>Check that the account's own outgoing server is used; otherwise ask whoever runs it to have it unlisted.</source>
      <translation>Comprueba que se usa el servidor de salida de la propia cuenta; si no, pide a quien lo gestiona que haga que lo quiten de la lista.</translation>
    </message>
    <message>
      <source>The server took the message for something that its rules do not allow, such as spam.</source>
      <translation>El servidor ha tomado el mensaje por algo que sus reglas no permiten, como spam.</translation>
    </message>
    <message>
      <source>Log the message by hand, or ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Registra el mensaje a mano, o pide al administrador del servidor que deje pasar los correos a la dirección del CRM.</translation>
    </message>
    <message>
      <source>The message has line ends that the server does not take.</source>
      <translation>El mensaje tiene finales de línea que el servidor no acepta.</translation>
    </message>
    <message>
      <source>Log the message by hand.</source>
      <translation>Registra el mensaje a mano.</translation>
    </message>
    <message>
      <source>The message went round in circles between mail servers.</source>
      <translation>El mensaje ha dado vueltas entre servidores de correo.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and that no rule forwards mail for it back to you.</source>
      <translation>Comprueba la dirección del CRM, y que ninguna regla te devuelva los correos dirigidos a ella.</translation>
    </message>
    <message>
      <source>The server does not take the message because of an error in its header.</source>
      <translation>El servidor no acepta el mensaje por un error en su encabezado.</translation>
    </message>
    <message>
      <source>There is no mail server for the domain behind the @.</source>
      <translation>No hay servidor de correo para el dominio que sigue a la @.</translation>
    </message>
    <message>
      <source>Check the CRM's address for a typing error.</source>
      <translation>Comprueba si hay una errata en la dirección del CRM.</translation>
    </message>
    <message>
      <source>There is no such address at the receiving side.</source>
      <translation>Esa dirección no existe en el lado receptor.</translation>
    </message>
    <message>
      <source>Copy the CRM's address again from the CRM's own settings page.</source>
      <translation>Copia de nuevo la dirección del CRM desde la página de configuración del propio CRM.</translation>
    </message>
    <message>
      <source>The receiving side does not know this address, or no longer.</source>
      <translation>El lado receptor no conoce esta dirección, o ya no la conoce.</translation>
    </message>
    <message>
      <source>The server does not accept the sender's address.</source>
      <translation>El servidor no acepta la dirección del remitente.</translation>
    </message>
    <message>
      <source>The recipient has no room for more mail.</source>
      <translation>El destinatario no tiene espacio para más correos.</translation>
    </message>
    <message>
      <source>The message is too large for the server.</source>
      <translation>El mensaje es demasiado grande para el servidor.</translation>
    </message>
    <message>
      <source>A server on the way does not take addresses with letters like these.</source>
      <translation>Un servidor del camino no acepta direcciones con letras como estas.</translation>
    </message>
    <message>
      <source>The receiving side could not prove who sent the mail.</source>
      <translation>El lado receptor no pudo comprobar quién ha enviado el correo.</translation>
    </message>
    <message>
      <source>The server does not accept how Postlogg signed in.</source>
      <translation>El servidor no acepta la forma en que Postlogg ha iniciado sesión.</translation>
    </message>
    <message>
      <source>Enter the password again, or sign in with the provider in the account's settings.</source>
      <translation>Introduce otra vez la contraseña, o inicia sesión con el proveedor en la configuración de la cuenta.</translation>
    </message>
    <message>
      <source>A rule of the server forbids the message.</source>
      <translation>Una regla del servidor prohíbe el mensaje.</translation>
    </message>
    <message>
      <source>Ask the server's administrator to let mail to the CRM's address through.</source>
      <translation>Pide al administrador del servidor que deje pasar los correos a la dirección del CRM.</translation>
    </message>
    <message>
      <source>The mail server found no way to the CRM's mail server.</source>
      <translation>El servidor de correo no encontró camino al servidor de correo del CRM.</translation>
    </message>
    <message>
      <source>Check the CRM's address, and log the message again.</source>
      <translation>Comprueba la dirección del CRM y registra el mensaje de nuevo.</translation>
    </message>
    <message>
      <source>The server did not understand what Postlogg said.</source>
      <translation>El servidor no entendió lo que dijo Postlogg.</translation>
    </message>
    <message>
      <source>The server does not take the message as it is written.</source>
      <translation>El servidor no acepta el mensaje tal como está escrito.</translation>
    </message>
    <message>
      <source>The mail server cannot reach the CRM's mail server at the moment.</source>
      <translation>El servidor de correo no puede llegar al servidor de correo del CRM en este momento.</translation>
    </message>
    <message>
      <source>A rule of the server makes the message wait.</source>
      <translation>Una regla del servidor hace esperar al mensaje.</translation>
    </message>
    <message>
      <source>The mail server is closing for a moment.</source>
      <translation>El servidor de correo cierra por un momento.</translation>
    </message>
    <message>
      <source>The mail server cannot take the message at the moment.</source>
      <translation>El servidor de correo no puede aceptar el mensaje en este momento.</translation>
    </message>
    <message>
      <source>The mail server did not understand what Postlogg said to it.</source>
      <translation>El servidor de correo no entendió lo que le dijo Postlogg.</translation>
    </message>
    <message>
      <source>The message is too large, or the mailbox is full.</source>
      <translation>El mensaje es demasiado grande, o el buzón está lleno.</translation>
    </message>
    <message>
      <source>Log it without its files, or check the CRM's address.</source>
      <translation>Regístralo sin sus archivos, o comprueba la dirección del CRM.</translation>
    </message>
    <message>
      <source>The mail server does not take mail for this address, or from this sender.</source>
      <translation>El servidor de correo no acepta correos para esta dirección, o de este remitente.</translation>
    </message>
    <message>
      <source>Check the CRM's address and the sender's.</source>
      <translation>Comprueba la dirección del CRM y la del remitente.</translation>
    </message>
    <message>
      <source>The mail server refused the message.</source>
      <translation>El servidor de correo ha rechazado el mensaje.</translation>
    </message>
    <message>
      <source>Read what it says, and log the message again when that is settled.</source>
      <translation>Lee lo que dice, y registra el mensaje de nuevo cuando esté resuelto.</translation>
    </message>
    <message>
      <source>The message is delayed on its way.</source>
      <translation>El mensaje se ha retrasado en el camino.</translation>
    </message>
    <message>
      <source>Nothing to do: the mail server goes on trying.</source>
      <translation>No hay nada que hacer: el servidor de correo sigue intentándolo.</translation>
    </message>
    <message>
      <source>The message did not arrive.</source>
      <translation>El mensaje no ha llegado.</translation>
    </message>
    <message>
      <source>Read what the mail server says, and log the message again when that is settled.</source>
      <translation>Lee lo que dice el servidor de correo, y registra el mensaje de nuevo cuando esté resuelto.</translation>
    </message>
    <message>
      <source>In HubSpot, open Settings &gt; Objects &gt; Activities &gt; Email log and track. Both addresses stand under Manual logging, each with a Copy button.</source>
      <translation>En HubSpot, abre Configuración &gt; Objetos &gt; Actividades &gt; Registro y seguimiento de correo electrónico. Las dos direcciones están en Registro manual, cada una con un botón Copiar.</translation>
    </message>
    <message>
      <source>The command that starts the built-in CRM prints both addresses.</source>
      <translation>El comando que inicia el CRM integrado muestra las dos direcciones.</translation>
    </message>
    <message>
      <source>Built-in CRM</source>
      <translation>CRM integrado</translation>
    </message>
    <message>
      <source>In Pipedrive, open Settings &gt; Email sync &gt; Smart Bcc and copy the address; it serves for sent and for received e-mail.</source>
      <translation>En Pipedrive, abre Settings &gt; Email sync &gt; Smart Bcc y copia la dirección; sirve para correos enviados y recibidos.</translation>
    </message>
    <message>
      <source>In Capsule, open My Preferences &gt; Mail Drop Box; the drop box address serves for sent and for received e-mail.</source>
      <translation>En Capsule, abre My Preferences &gt; Mail Drop Box; la dirección Drop Box sirve para correos enviados y recibidos.</translation>
    </message>
    <message>
      <source>In Salesforce, open your personal settings &gt; My Email to Salesforce; the address serves for sent and for received e-mail.</source>
      <translation>En Salesforce, abre tu configuración personal &gt; My Email to Salesforce; la dirección sirve para correos enviados y recibidos.</translation>
    </message>
    <message>
      <source>Look in your CRM's settings for an address that logs e-mail: it is often called BCC, drop box, e-mail logging or forwarding address.</source>
      <translation>Busca en la configuración de tu CRM una dirección que registre correos: a menudo se llama dirección CCO, Drop Box, de registro o de reenvío.</translation>
    </message>
    <message>
      <source>Another CRM</source>
      <translation>Otro CRM</translation>
    </message>
    <message>
      <source>Claws Mail keeps only those messages of this IMAP account on this computer that were opened: in the folder's properties, switch on “Synchronise for offline use” for Sent and Inbox.</source>
      <translation>Claws Mail solo guarda en este equipo los mensajes de esta cuenta IMAP que se han abierto: en las propiedades de la carpeta, activa «Sincronizar para uso sin conexión» para Enviados y Bandeja de entrada.</translation>
    </message>
    <message>
      <source>Sylpheed keeps only those messages of this IMAP account on this computer that were opened, and no copy of what is sent: let Postlogg read the account's mail from the server itself.</source>
      <translation>Sylpheed solo guarda en este equipo los mensajes de esta cuenta IMAP que se han abierto, y ninguna copia de lo que se envía: deja que Postlogg lea los correos de la cuenta en el propio servidor.</translation>
    </message>
    <message>
      <source>Evolution keeps only those messages of this account on this computer that were opened: switch on “Automatically synchronize remote mail locally” in the account's Receiving Options.</source>
      <translation>Evolution solo guarda en este equipo los mensajes de esta cuenta que se han abierto: activa «Sincronizar el correo remoto localmente en todas las carpetas» en las Opciones de recepción de la cuenta.</translation>
    </message>
    <message>
      <source>Evolution keeps no copies of what this account sends: switch on “Save sent messages to” in the account's Defaults.</source>
      <translation>Evolution no guarda copias de lo que envía esta cuenta: elige una «Carpeta de mensajes enviados» en los Predeterminados de la cuenta.</translation>
    </message>
    <message>
      <source>Evolution keeps this account's mail in a form that Postlogg cannot read: have it arrive by IMAP, or in a second mail client.</source>
      <translation>Evolution guarda los correos de esta cuenta en una forma que Postlogg no puede leer: haz que lleguen por IMAP, o a un segundo programa de correo.</translation>
    </message>
    <message>
      <source>No folder for sent mail was found on {0}, so that only received e-mail can be logged: see to it that the mail program keeps copies of what it sends there.</source>
      <translation>No se ha encontrado ninguna carpeta de correos enviados en {0}, así que solo se pueden registrar los recibidos: procura que el programa de correo guarde allí copias de lo que envía.</translation>
    </message>
    <message>
      <source>There is no SMTP server for this account: name one with --smtp so that mail can be logged.</source>
      <translation>No hay servidor SMTP para esta cuenta: indica uno con --smtp para que se puedan registrar correos.</translation>
    </message>
    <message>
      <source>KMail keeps the IMAP account “{0}” inside Akonadi, where it cannot be read: have a filter copy its mail into a local folder, or read it with a second mail client on this computer.</source>
      <translation>KMail guarda la cuenta IMAP «{0}» dentro de Akonadi, donde no se puede leer: haz que un filtro copie sus correos a una carpeta local, o léela con un segundo programa de correo en este equipo.</translation>
    </message>
    <message>
      <source>KMail keeps no copies of what the identity “{0}” sends: choose a sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail no guarda copias de lo que envía la identidad «{0}»: elige una carpeta de correo enviado en la configuración de la identidad, en Avanzado.</translation>
    </message>
    <message>
      <source>KMail puts the copies of what the identity “{0}” sends into a folder inside Akonadi, where they cannot be read: choose a local sent-mail folder in its settings, under Advanced.</source>
      <translation>KMail pone las copias de lo que envía la identidad «{0}» en una carpeta dentro de Akonadi, donde no se pueden leer: elige una carpeta local de correo enviado en la configuración de la identidad, en Avanzado.</translation>
    </message>
    <message>
      <source>{0} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or add it to a second mail client on this computer, such as Thunderbird.</source>
      <translation>{0} guarda sus correos en una forma que ningún otro programa puede leer: haz que Postlogg lea la cuenta en su servidor de correo, o añádela a un segundo programa de correo en este equipo, como Thunderbird.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg read the account through it by IMAP.</source>
      <translation>{0} guarda el correo cifrado y ningún otro programa puede leerlo: instale Proton Mail Bridge y haga que Postlogg lea la cuenta a través de él por IMAP.</translation>
    </message>
    <message>
      <source>{0} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a message that belongs there.</source>
      <translation>{0} guarda el correo cifrado y no deja que otro programa lo lea: ponga la dirección del CRM en Cco cuando escriba un mensaje que deba estar allí.</translation>
    </message>
    <message>
      <source>{0} has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>{0} no tiene servidor SMTP para esta cuenta: introduce uno en la configuración para que se puedan registrar correos.</translation>
    </message>
    <message>
      <source>No Sent folder of this account was found on this computer: {0} must keep copies of sent mail here.</source>
      <translation>No se ha encontrado en este equipo ninguna carpeta Enviados de esta cuenta: {0} debe guardar aquí copias de los correos enviados.</translation>
    </message>
    <message>
      <source>{0} does not say which address this account has: enter it in the settings.</source>
      <translation>{0} no dice qué dirección tiene esta cuenta: introdúcela en la configuración.</translation>
    </message>
    <message>
      <source>{0}'s files cannot be read ({1}): check that this user may read them.</source>
      <translation>No se pueden leer los archivos de {0} ({1}): comprueba que este usuario pueda leerlos.</translation>
    </message>
    <message>
      <source>Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user --filesystem=home:ro {0}”, then start it again.</source>
      <translation>Postlogg se ejecuta en un flatpak que no puede ver los archivos de los programas de correo: ejecute «flatpak override --user --filesystem=home:ro {0}» e inícielo de nuevo.</translation>
    </message>
    <message>
      <source>Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install Postlogg in another form, such as its Debian package.</source>
      <translation>Postlogg se ejecuta en un snap, que no puede ver las carpetas ocultas donde los programas de correo guardan los mensajes: instale Postlogg de otra forma, por ejemplo como paquete de Debian.</translation>
    </message>
    <message>
      <source>Thunderbird's settings cannot be read ({0}): check that this user may read the profile folder.</source>
      <translation>No se puede leer la configuración de Thunderbird ({0}): comprueba que este usuario pueda leer la carpeta del perfil.</translation>
    </message>
    <message>
      <source>Thunderbird does not keep this account's messages on this computer, so they cannot be read: switch on “Keep messages in all folders for this account on this computer” in Account Settings, Synchronization &amp; Storage.</source>
      <translation>Thunderbird no guarda los mensajes de esta cuenta en este equipo, así que no se pueden leer: activa «Conservar los mensajes en todas las carpetas de esta cuenta en este equipo» en Configuración de la cuenta, Sincronización y almacenamiento.</translation>
    </message>
    <message>
      <source>Thunderbird keeps no copies of what this account sends: switch on “Place a copy in” in Account Settings, Copies &amp; Folders.</source>
      <translation>Thunderbird no guarda copias de lo que envía esta cuenta: activa «Poner una copia en» en Configuración de la cuenta, Copias y carpetas.</translation>
    </message>
    <message>
      <source>Thunderbird has no SMTP server for this account: enter one in the settings so that mail can be logged.</source>
      <translation>Thunderbird no tiene servidor SMTP para esta cuenta: introduce uno en la configuración para que se puedan registrar correos.</translation>
    </message>
    <message>
      <source>The Inbox is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>La bandeja de entrada aún no está en este equipo: aparece en cuanto Thunderbird guarda un mensaje en ella.</translation>
    </message>
    <message>
      <source>The Sent folder is not on this computer yet: it appears once Thunderbird has stored a message in it.</source>
      <translation>La carpeta Enviados aún no está en este equipo: aparece en cuanto Thunderbird guarda un mensaje en ella.</translation>
    </message>
    <message>
      <source>The access token is for account {0}, but {1} is the address of account {2}.</source>
      <translation>El token de acceso es de la cuenta {0}, pero {1} es la dirección de la cuenta {2}.</translation>
    </message>
    <message>
      <source>The CRM's API does not show a certificate that can be trusted.</source>
      <translation>La API del CRM no presenta un certificado de confianza.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be reached.</source>
      <translation>No se puede llegar a la API del CRM.</translation>
    </message>
    <message>
      <source>The CRM's API does not answer in time.</source>
      <translation>La API del CRM no responde a tiempo.</translation>
    </message>
    <message>
      <source>The CRM's API cannot be asked ({0}).</source>
      <translation>No se puede preguntar a la API del CRM ({0}).</translation>
    </message>
    <message>
      <source>The CRM has no contact {0}: add it there, then log the e-mail again.</source>
      <translation>El CRM no tiene ningún contacto {0}: añádelo allí y registra el correo de nuevo.</translation>
    </message>
    <message>
      <source>The CRM's API was asked more than the account allows; it is asked again later.</source>
      <translation>Se ha preguntado a la API del CRM más de lo que permite la cuenta; se le preguntará de nuevo más tarde.</translation>
    </message>
    <message>
      <source>The CRM's API is busy with this record; it is asked again later.</source>
      <translation>La API del CRM está ocupada con este registro; se le preguntará de nuevo más tarde.</translation>
    </message>
    <message>
      <source>The CRM's account is being moved; its API is asked again later.</source>
      <translation>La cuenta del CRM se está trasladando; se preguntará de nuevo a su API más tarde.</translation>
    </message>
    <message>
      <source>The CRM's API refused the request ({0}){1}</source>
      <translation>La API del CRM ha rechazado la petición ({0}){1}</translation>
    </message>
    <message>
      <source>The access token lacks the {0} {1}: add it in the CRM.</source>
      <translation>Al token de acceso le falta ({0}): {1}. Añádelo en el CRM.</translation>
    </message>
    <message>
      <source>The CRM does not accept the access token: make a new one there and enter it again.</source>
      <translation>El CRM no acepta el token de acceso: crea uno nuevo allí e introdúcelo de nuevo.</translation>
    </message>
    <message>
      <source>The access token may not do this in the CRM.</source>
      <translation>El token de acceso no permite hacer esto en el CRM.</translation>
    </message>
    <message>
      <source>The CRM's API is out of order ({0}).</source>
      <translation>La API del CRM está averiada ({0}).</translation>
    </message>
    <message>
      <source>Accepted, but not found in the CRM after a day.</source>
      <translation>Aceptado, pero no encontrado en el CRM después de un día.</translation>
    </message>
    <message>
      <source>The e-mail is no longer in its folder, so that it cannot be logged through the API.</source>
      <translation>El correo ya no está en su carpeta, así que no se puede registrar con la API.</translation>
    </message>
    <message>
      <source>The CRM's access token is not in the keyring: enter it in the settings.</source>
      <translation>El token de acceso del CRM no está en el llavero: introdúcelo en la configuración.</translation>
    </message>
    <message>
      <source>It is not known where this CRM's API is: the setting crm.api_url says it.</source>
      <translation>No se sabe dónde está la API de este CRM: lo dice el ajuste crm.api_url.</translation>
    </message>
    <message>
      <source>The password for {0} is not in the keyring: enter it in the settings.</source>
      <translation>La contraseña de {0} no está en el llavero: introdúcela en la configuración.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; it tries again in a minute.</source>
      <translation>Postlogg ha encontrado un error que no conoce; lo vuelve a intentar dentro de un minuto.</translation>
    </message>
    <message>
      <source>A mail folder is no longer where it was: connect the drive that it is on, or choose the folders anew in the settings.</source>
      <translation>Una carpeta de correo ya no está donde estaba: conecta la unidad en la que está, o elige las carpetas de nuevo en la configuración.</translation>
    </message>
    <message>
      <source>The settings do not say on which mail server this folder is: configure the account anew.</source>
      <translation>La configuración no dice en qué servidor de correo está esta carpeta: configura la cuenta de nuevo.</translation>
    </message>
    <message>
      <source>It waits while this computer is on battery.</source>
      <translation>Espera mientras este equipo funciona con batería.</translation>
    </message>
    <message>
      <source>It waits while the network is metered.</source>
      <translation>Espera mientras la conexión sea de uso medido.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: the address of the CRM is missing.</source>
      <translation>Aún no se puede registrar nada: falta la dirección del CRM.</translation>
    </message>
    <message>
      <source>No folder is watched yet: name a file or folder, or run “postlogg configure” first.</source>
      <translation>Aún no se vigila ninguna carpeta: indica un archivo o una carpeta, o ejecuta antes «postlogg configure».</translation>
    </message>
    <message>
      <source>The password of the sending account is not in the keyring: enter it in the settings.</source>
      <translation>La contraseña de la cuenta de envío no está en el llavero: introdúcela en la configuración.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off with one message after another; it rests.</source>
      <translation>El servidor de correo {0} ha cortado la conexión mensaje tras mensaje; se le deja descansar.</translation>
    </message>
    <message>
      <source>The message is no longer in its folder.</source>
      <translation>El mensaje ya no está en su carpeta.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be read: {1}.</source>
      <translation>No se puede leer el archivo de configuración {0}: {1}.</translation>
    </message>
    <message>
      <source>It waits for Thunderbird, which sends it as soon as it runs with Postlogg's extension.</source>
      <translation>Espera a Thunderbird, que lo envía en cuanto funciona con la extensión de Postlogg.</translation>
    </message>
    <message>
      <source>Thunderbird cannot send it again unchanged: choose a sending account, or use the button as you write.</source>
      <translation>Thunderbird no puede volver a enviarlo sin cambios: elige una cuenta de envío, o usa el botón al escribir.</translation>
    </message>
    <message>
      <source>Thunderbird did not say whether it was sent, and there is no copy in Sent.</source>
      <translation>Thunderbird no ha dicho si se ha enviado, y no hay ninguna copia en Enviados.</translation>
    </message>
    <message>
      <source>The journal was written by a newer Postlogg: please update this one.</source>
      <translation>El diario lo ha escrito un Postlogg más reciente: actualiza este.</translation>
    </message>
    <message>
      <source>The journal {0} cannot be opened: {1}.</source>
      <translation>No se puede abrir el diario {0}: {1}.</translation>
    </message>
    <message>
      <source>The journal cannot be written: {0}.</source>
      <translation>No se puede escribir el diario: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be used: {0}.</source>
      <translation>No se puede usar el diario: {0}.</translation>
    </message>
    <message>
      <source>The journal cannot be read: {0}.</source>
      <translation>No se puede leer el diario: {0}.</translation>
    </message>
    <message>
      <source>Postlogg's journal is in use by somebody else at this moment: try again.</source>
      <translation>Otro está usando el diario de Postlogg en este momento: vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Postlogg does not know the CRM's address yet: open its settings.</source>
      <translation>Postlogg aún no conoce la dirección del CRM: abre la configuración.</translation>
    </message>
    <message>
      <source>Postlogg is not running: what you ask for is logged once it is started.</source>
      <translation>Postlogg no está en marcha: lo que pides se registra en cuanto se inicie.</translation>
    </message>
    <message>
      <source>Automatic logging is off: what you ask for is logged.</source>
      <translation>El registro automático está desactivado: lo que pides se registra.</translation>
    </message>
    <message>
      <source>Postlogg is at work.</source>
      <translation>Postlogg está en marcha.</translation>
    </message>
    <message>
      <source>What there is to say about this e-mail is too long to be said.</source>
      <translation>Lo que hay que decir de este correo es demasiado largo para decirlo.</translation>
    </message>
    <message>
      <source>Postlogg met an error that it does not know; this is a bug.</source>
      <translation>Postlogg ha encontrado un error que no conoce; es un fallo del programa.</translation>
    </message>
    <message>
      <source>The extension asked for something that this Postlogg does not know.</source>
      <translation>La extensión ha pedido algo que este Postlogg no conoce.</translation>
    </message>
    <message>
      <source>It has too many attachments to be sent with Thunderbird.</source>
      <translation>Tiene demasiados archivos adjuntos para enviarse con Thunderbird.</translation>
    </message>
    <message>
      <source>Postlogg has not seen this e-mail yet.</source>
      <translation>Postlogg aún no ha visto este correo.</translation>
    </message>
    <message>
      <source>Postlogg does not know this e-mail.</source>
      <translation>Postlogg no conoce este correo.</translation>
    </message>
    <message>
      <source>Too late: it has left already.</source>
      <translation>Demasiado tarde: ya ha salido.</translation>
    </message>
    <message>
      <source>This program talks to Postlogg's extension in Thunderbird and to nobody else.</source>
      <translation>Este programa habla con la extensión de Postlogg en Thunderbird y con nadie más.</translation>
    </message>
    <message>
      <source>The e-mail is too large for Postlogg to log: 60 MB is the limit.</source>
      <translation>El correo es demasiado grande para que Postlogg lo registre: el límite son 60 MB.</translation>
    </message>
    <message>
      <source>Postlogg's window cannot be opened from here: start Postlogg.</source>
      <translation>La ventana de Postlogg no se puede abrir desde aquí: inicia Postlogg.</translation>
    </message>
    <message>
      <source>Postlogg has its answer. You may close this window and go back to Postlogg.</source>
      <translation>Postlogg ya tiene su respuesta. Puedes cerrar esta ventana y volver a Postlogg.</translation>
    </message>
    <message>
      <source>This is not the answer that Postlogg waits for.</source>
      <translation>Esta no es la respuesta que espera Postlogg.</translation>
    </message>
    <message>
      <source>{0} gave a sign-in that does not last: its registration must allow refresh tokens.</source>
      <translation>{0} ha dado un inicio de sesión que no dura: su inscripción debe permitir tokens de actualización.</translation>
    </message>
    <message>
      <source>{0} was not allowed to let Postlogg read and send mail: nothing was changed.</source>
      <translation>{0} no ha obtenido permiso para que Postlogg lea y envíe correos: no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Nobody signed in within {0} minutes: try again.</source>
      <translation>Nadie ha iniciado sesión en {0} minutos: vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>El inicio de sesión se ha cancelado.</translation>
    </message>
    <message>
      <source>Nobody entered the code in time: try again.</source>
      <translation>Nadie ha introducido el código a tiempo: vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>{0} does not let mail programs sign in by a code: use a browser.</source>
      <translation>{0} no deja que los programas de correo inicien sesión con un código: usa un navegador.</translation>
    </message>
    <message>
      <source>{0}'s sign-in answers with something that is no answer.</source>
      <translation>El inicio de sesión de {0} responde con algo que no es una respuesta.</translation>
    </message>
    <message>
      <source>{0} does not know Postlogg by this client id and secret: check both in the settings.</source>
      <translation>{0} no conoce a Postlogg con este identificador de cliente y este secreto: comprueba los dos en la configuración.</translation>
    </message>
    <message>
      <source>{0}'s sign-in does not work at this time (status {1}).</source>
      <translation>El inicio de sesión de {0} no funciona en este momento (estado {1}).</translation>
    </message>
    <message>
      <source>{0}'s sign-in cannot be reached at this time.</source>
      <translation>No se puede llegar al inicio de sesión de {0} en este momento.</translation>
    </message>
    <message>
      <source>It is not known who gives out tokens for {0}: use a password, or name the provider and its addresses in the settings.</source>
      <translation>No se sabe quién da tokens para {0}: usa una contraseña, o indica el proveedor y sus direcciones en la configuración.</translation>
    </message>
    <message>
      <source>There is no sign-in provider called “{0}”. Known ones are: {1}.</source>
      <translation>No hay ningún proveedor de inicio de sesión llamado «{0}». Los conocidos son: {1}.</translation>
    </message>
    <message>
      <source>Postlogg is not registered at {0}: register it there as a desktop program, or ask the administrator to, and enter the client id.</source>
      <translation>Postlogg no está inscrito en {0}: inscríbelo allí como programa de escritorio, o pídeselo al administrador, e introduce el identificador de cliente.</translation>
    </message>
    <message>
      <source>The settings do not say where one signs in at {0}.</source>
      <translation>La configuración no dice dónde se inicia sesión en {0}.</translation>
    </message>
    <message>
      <source>{0} no longer accepts the sign-in of {1}, as it was revoked or has expired: sign in again with “postlogg sign-in”.</source>
      <translation>{0} ya no acepta el inicio de sesión de {1}, porque se revocó o ha caducado: inicia sesión de nuevo con «postlogg sign-in».</translation>
    </message>
    <message>
      <source>{0} is not signed in at {1}: sign in with “postlogg sign-in”.</source>
      <translation>{0} no tiene sesión iniciada en {1}: inicia sesión con «postlogg sign-in».</translation>
    </message>
    <message>
      <source>No attachment is larger than {0}.</source>
      <translation>Ningún archivo adjunto es mayor de {0}.</translation>
    </message>
    <message>
      <source>The e-mail is logged without that file; send a link to the file, or add it in the CRM by hand.</source>
      <translation>El correo se registra sin ese archivo; envía un enlace al archivo, o añádelo en el CRM a mano.</translation>
    </message>
    <message>
      <source>Text and HTML together are no larger than {0}, attachments not counted.</source>
      <translation>Texto y HTML juntos no pasan de {0}, sin contar los archivos adjuntos.</translation>
    </message>
    <message>
      <source>Shorten the e-mail, or attach what is long as a file.</source>
      <translation>Acorta el correo, o adjunta lo largo como archivo.</translation>
    </message>
    <message>
      <source>There is somebody outside the account to log the e-mail on.</source>
      <translation>Hay alguien de fuera de la cuenta en quien registrar el correo.</translation>
    </message>
    <message>
      <source>Address the e-mail to a contact in To or Cc; colleagues and the CRM's own addresses are no contacts.</source>
      <translation>Dirige el correo a un contacto en Para o CC; los compañeros y las direcciones del propio CRM no son contactos.</translation>
    </message>
    <message>
      <source>The sending user has personal e-mail access in the CRM.</source>
      <translation>El usuario que envía tiene acceso al correo personal en el CRM.</translation>
    </message>
    <message>
      <source>Ask the CRM's administrator to give you personal e-mail access.</source>
      <translation>Pide al administrador del CRM que te dé acceso al correo personal.</translation>
    </message>
    <message>
      <source>The From address is a user of the CRM account, a connected personal address, or an alias.</source>
      <translation>La dirección del remitente es la de un usuario de la cuenta del CRM, una dirección personal conectada o un alias.</translation>
    </message>
    <message>
      <source>Add the address in the CRM as an alias or a connected address, or send from one that is.</source>
      <translation>Añade la dirección en el CRM como alias o dirección conectada, o envía desde una que lo sea.</translation>
    </message>
    <message>
      <source>The contact's address or domain is not on the never-log list.</source>
      <translation>Ni la dirección ni el dominio del contacto están en la lista «No registrar nunca».</translation>
    </message>
    <message>
      <source>Take the address or domain off the never-log list in the CRM, if it should be logged.</source>
      <translation>Quita la dirección o el dominio de la lista «No registrar nunca» del CRM, si se debe registrar.</translation>
    </message>
    <message>
      <source>The contact was not permanently deleted from the CRM.</source>
      <translation>El contacto no se eliminó definitivamente del CRM.</translation>
    </message>
    <message>
      <source>A permanently deleted address is never logged again; nothing needs to be done.</source>
      <translation>Una dirección eliminada definitivamente no se vuelve a registrar nunca; no hay nada que hacer.</translation>
    </message>
    <message>
      <source>With privacy settings on, the contact has a legal basis for communication.</source>
      <translation>Con la configuración de privacidad activada, el contacto tiene una base jurídica para la comunicación.</translation>
    </message>
    <message>
      <source>Record the legal basis on the contact in the CRM, then log the e-mail again.</source>
      <translation>Anota la base jurídica en el contacto en el CRM, y registra el correo de nuevo.</translation>
    </message>
    <message>
      <source>One individual e-mail is forwarded, not other parts of the conversation.</source>
      <translation>Se reenvía un solo correo individual, sin otras partes de la conversación.</translation>
    </message>
    <message>
      <source>Open the one e-mail that is to be logged and forward it by itself.</source>
      <translation>Abre el único correo que se debe registrar y reenvíalo solo.</translation>
    </message>
    <message>
      <source>The forwarded-message header (From, Date, Subject, To) stands above the text.</source>
      <translation>El encabezado del mensaje reenviado (De, Fecha, Asunto, Para) está encima del texto.</translation>
    </message>
    <message>
      <source>Use the mail client's own Forward command, inline, and leave the header that it writes.</source>
      <translation>Usa la orden Reenviar del propio programa de correo, incorporado, y deja el encabezado que escribe.</translation>
    </message>
    <message>
      <source>The forward has both an HTML part and a plain-text part.</source>
      <translation>El reenvío tiene una parte HTML y una parte de texto sin formato.</translation>
    </message>
    <message>
      <source>Let the mail client send forwards as HTML with a plain-text alternative.</source>
      <translation>Haz que el programa de correo envíe los reenvíos como HTML con una alternativa de texto sin formato.</translation>
    </message>
    <message>
      <source>The forwarded-message header is in a language that the CRM reads.</source>
      <translation>El encabezado del mensaje reenviado está en un idioma que lee el CRM.</translation>
    </message>
    <message>
      <source>Let the mail client write forwards in English or another language that the CRM supports.</source>
      <translation>Haz que el programa de correo escriba los reenvíos en inglés o en otro idioma que admita el CRM.</translation>
    </message>
    <message>
      <source>The forwarded-message header can be read.</source>
      <translation>El encabezado del mensaje reenviado se puede leer.</translation>
    </message>
    <message>
      <source>Forward with a mail client that the CRM supports, or log the e-mail in the CRM by hand.</source>
      <translation>Reenvía con un programa de correo que admita el CRM, o registra el correo a mano en el CRM.</translation>
    </message>
    <message>
      <source>The settings file {0} is not valid TOML: {1}.</source>
      <translation>El archivo de configuración {0} no es TOML válido: {1}.</translation>
    </message>
    <message>
      <source>The settings name no host for the sending account (sending.host).</source>
      <translation>La configuración no indica un servidor para la cuenta de envío (sending.host).</translation>
    </message>
    <message>
      <source>The settings name no host for an account that is read from its server (imap.host).</source>
      <translation>La configuración no indica un servidor para una cuenta que se lee en su servidor (imap.host).</translation>
    </message>
    <message>
      <source>In the settings, crm.api_url must begin with https:// (http:// on this computer only).</source>
      <translation>En la configuración, crm.api_url debe empezar por https:// (http:// solo en este equipo).</translation>
    </message>
    <message>
      <source>In the settings, oauth.{0} must begin with https:// (http:// on this computer only).</source>
      <translation>En la configuración, oauth.{0} debe empezar por https:// (http:// solo en este equipo).</translation>
    </message>
    <message>
      <source>In the settings, {0}{1} must be {2}.</source>
      <translation>En la configuración, {0}{1} debe ser {2}.</translation>
    </message>
    <message>
      <source>The settings file {0} cannot be written: {1}.</source>
      <translation>No se puede escribir el archivo de configuración {0}: {1}.</translation>
    </message>
    <message>
      <source>A mail folder cannot be read ({0}): check that this user may read the mail client's files.</source>
      <translation>No se puede leer una carpeta de correo ({0}): comprueba que este usuario pueda leer los archivos del programa de correo.</translation>
    </message>
    <message>
      <source>A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.</source>
      <translation>Un mensaje ya no está en la carpeta donde se vio: se ha movido o eliminado entretanto.</translation>
    </message>
    <message>
      <source>This file of Outlook's is damaged or was cut short: save the message in Outlook once more.</source>
      <translation>Este archivo de Outlook está dañado o incompleto: guarde el mensaje otra vez en Outlook.</translation>
    </message>
    <message>
      <source>Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it download all attachments, then log the message by hand.</source>
      <translation>Apple Mail solo tiene una parte de este mensaje en este equipo: en sus ajustes, en Cuentas, haz que descargue todos los archivos adjuntos, y registra después el mensaje a mano.</translation>
    </message>
    <message>
      <source>Geary's mail cannot be read: check that this user may read its files, and that Geary is of version 43 or newer.</source>
      <translation>No se puede leer el correo de Geary: comprueba que este usuario pueda leer sus archivos, y que Geary sea de la versión 43 o posterior.</translation>
    </message>
    <message>
      <source>Geary is writing its mail at this moment: it is read again within a minute.</source>
      <translation>Geary está escribiendo su correo en este momento: se vuelve a leer en menos de un minuto.</translation>
    </message>
    <message>
      <source>Geary was ended while it wrote: start it once, so that its mail can be read again.</source>
      <translation>Geary se cerró mientras escribía: inícialo una vez para que se pueda volver a leer su correo.</translation>
    </message>
    <message>
      <source>The mail server {0} has not answered yet.</source>
      <translation>El servidor de correo {0} aún no ha respondido.</translation>
    </message>
    <message>
      <source>Nobody signs in at {0} unless the connection is encrypted.</source>
      <translation>Nadie inicia sesión en {0} si la conexión no está cifrada.</translation>
    </message>
    <message>
      <source>The mail server {0} could not prove that it is {1} ({2}).</source>
      <translation>El servidor de correo {0} no ha podido demostrar que es {1} ({2}).</translation>
    </message>
    <message>
      <source>The mail server {0} did not answer in time.</source>
      <translation>El servidor de correo {0} no ha respondido a tiempo.</translation>
    </message>
    <message>
      <source>There is no connection to the mail server {0}.</source>
      <translation>No hay conexión con el servidor de correo {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} broke off: {1}</source>
      <translation>El servidor de correo {0} ha cortado: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS).</source>
      <translation>El servidor de correo {0} no ofrece cifrado (STARTTLS).</translation>
    </message>
    <message>
      <source>The mail server {0} refused the sign-in: {1}</source>
      <translation>El servidor de correo {0} ha rechazado el inicio de sesión: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} does not open the folder “{1}”: it may have been renamed or deleted. Configure the account anew.</source>
      <translation>El servidor de correo {0} no abre la carpeta «{1}»: puede que se haya renombrado o eliminado. Configura la cuenta de nuevo.</translation>
    </message>
    <message>
      <source>This file is too large for an e-mail: no mail server takes one of more than 256 MB.</source>
      <translation>Este archivo es demasiado grande para ser un correo: ningún servidor acepta más de 256 MB.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: {1}.</source>
      <translation>No se puede leer el archivo {0}: {1}.</translation>
    </message>
    <message>
      <source>This is not a message that Outlook saved.</source>
      <translation>Este no es un mensaje guardado por Outlook.</translation>
    </message>
    <message>
      <source>To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook]).</source>
      <translation>Para leer Outlook, Postlogg necesita su complemento «outlook» (pip install postlogg[outlook]).</translation>
    </message>
    <message>
      <source>Outlook does not answer: start it, and Postlogg reads its folders while it runs.</source>
      <translation>Outlook no responde: inícialo, y Postlogg lee sus carpetas mientras funciona.</translation>
    </message>
    <message>
      <source>Outlook is busy at this moment: its folders are read once it answers.</source>
      <translation>Outlook está ocupado en este momento: sus carpetas se leerán cuando responda.</translation>
    </message>
    <message>
      <source>Outlook does not open this message: see whether you can open it there.</source>
      <translation>Outlook no abre este mensaje: compruebe si puede abrirlo allí.</translation>
    </message>
    <message>
      <source>Outlook can be read on Windows only.</source>
      <translation>Outlook solo se puede leer en Windows.</translation>
    </message>
    <message>
      <source>A folder of Outlook's is not there: it was renamed, or its account was removed.</source>
      <translation>Una carpeta de Outlook no está: se ha renombrado, o se ha quitado su cuenta.</translation>
    </message>
    <message>
      <source>This is a draft: only e-mail that was sent or received can be logged.</source>
      <translation>Es un borrador: solo se puede registrar el correo enviado o recibido.</translation>
    </message>
    <message>
      <source>This is an appointment, a contact or something else that Outlook keeps, but not an e-mail.</source>
      <translation>Es una cita, un contacto u otra cosa que guarda Outlook, pero no un correo.</translation>
    </message>
    <message>
      <source>This e-mail is protected by rights management: only Outlook can read it, and the CRM could not.</source>
      <translation>Este correo está protegido con gestión de derechos: solo Outlook puede leerlo, y el CRM no podría.</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that a message can be sent with.</source>
      <translation>«{0}» no es una dirección de correo con la que se pueda enviar un mensaje.</translation>
    </message>
    <message>
      <source>The message has {0} MB, and the mail server takes {1} MB at most.</source>
      <translation>El mensaje tiene {0} MB, y el servidor de correo acepta como máximo {1} MB.</translation>
    </message>
    <message>
      <source>The mail server does not take addresses with letters like those in {0}.</source>
      <translation>El servidor de correo no acepta direcciones con letras como las de {0}.</translation>
    </message>
    <message>
      <source>“{0}” is not a domain that mail can be sent to.</source>
      <translation>«{0}» no es un dominio al que se puedan enviar correos.</translation>
    </message>
    <message>
      <source>The stored message is shorter than it was when it was queued.</source>
      <translation>El mensaje guardado es más corto que cuando se puso en cola.</translation>
    </message>
    <message>
      <source>The message has a line end that mail servers do not take (CR or LF without the other).</source>
      <translation>El mensaje tiene un final de línea que los servidores de correo no aceptan (CR o LF sin el otro).</translation>
    </message>
    <message>
      <source>The stored message could not be read ({0}).</source>
      <translation>No se ha podido leer el mensaje guardado ({0}).</translation>
    </message>
    <message>
      <source>The mail server {0} gave an answer that makes no sense here: {1}</source>
      <translation>El servidor de correo {0} ha dado una respuesta que no tiene sentido aquí: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} asks for another sign-in: {1}</source>
      <translation>El servidor de correo {0} pide otro inicio de sesión: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} was given the message but did not say whether it took it; it will be sent again, marked as the same.</source>
      <translation>El servidor de correo {0} ha recibido el mensaje, pero no ha dicho si lo aceptaba; se enviará de nuevo, marcado como el mismo.</translation>
    </message>
    <message>
      <source>The mail server {0} does not take the message for now: {1}</source>
      <translation>El servidor de correo {0} no acepta el mensaje por ahora: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} refused the message: {1}</source>
      <translation>El servidor de correo {0} ha rechazado el mensaje: {1}</translation>
    </message>
    <message>
      <source>There is no secret to sign in at the mail server {0} with: enter it again.</source>
      <translation>No hay secreto con el que iniciar sesión en el servidor de correo {0}: introdúcelo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing is sent to {0} unless the connection is encrypted.</source>
      <translation>No se envía nada a {0} si la conexión no está cifrada.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no mail for now: {1}</source>
      <translation>El servidor de correo {0} no acepta correos por ahora: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no encryption (STARTTLS), so nothing was sent.</source>
      <translation>El servidor de correo {0} no ofrece cifrado (STARTTLS), así que no se ha enviado nada.</translation>
    </message>
    <message>
      <source>The mail server {0} does not start encryption: {1}</source>
      <translation>El servidor de correo {0} no inicia el cifrado: {1}</translation>
    </message>
    <message>
      <source>No connection could be made to the mail server {0} on port {1}.</source>
      <translation>No se ha podido conectar con el servidor de correo {0} en el puerto {1}.</translation>
    </message>
    <message>
      <source>The connection to the mail server {0} broke.</source>
      <translation>Se ha cortado la conexión con el servidor de correo {0}.</translation>
    </message>
    <message>
      <source>The mail server {0} answers with something that is not SMTP.</source>
      <translation>El servidor de correo {0} responde con algo que no es SMTP.</translation>
    </message>
    <message>
      <source>The mail server {0} and Postlogg found no common way to encrypt ({1}).</source>
      <translation>El servidor de correo {0} y Postlogg no han encontrado un cifrado común ({1}).</translation>
    </message>
    <message>
      <source>There is no way to the mail server {0}: no such name, or no internet connection.</source>
      <translation>No hay camino al servidor de correo {0}: no existe ese nombre, o no hay conexión a internet.</translation>
    </message>
    <message>
      <source>The mail server {0} takes no connections on port {1}.</source>
      <translation>El servidor de correo {0} no acepta conexiones en el puerto {1}.</translation>
    </message>
    <message>
      <source>The mail server {0} does not let Postlogg in: {1}</source>
      <translation>El servidor de correo {0} no deja entrar a Postlogg: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} broke off the sign-in: {1}</source>
      <translation>El servidor de correo {0} ha interrumpido el inicio de sesión: {1}</translation>
    </message>
    <message>
      <source>The mail server {0} offers no way to sign in that fits the account's settings (it offers {1}).</source>
      <translation>El servidor de correo {0} no ofrece ningún inicio de sesión que corresponda a la configuración de la cuenta (ofrece {1}).</translation>
    </message>
    <message>
      <source>The mail server {0} lets nobody sign in for now: {1}</source>
      <translation>El servidor de correo {0} no deja iniciar sesión a nadie por ahora: {1}</translation>
    </message>
    <message>
      <source>“{0}” is not an e-mail address that can send or get mail.</source>
      <translation>«{0}» no es una dirección de correo que pueda enviar o recibir correos.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg change what starts at sign-in ({0}).</source>
      <translation>El sistema no deja que Postlogg cambie lo que arranca al iniciar sesión ({0}).</translation>
    </message>
    <message>
      <source>The extension for Thunderbird cannot be written: {0}.</source>
      <translation>No se puede escribir la extensión para Thunderbird: {0}.</translation>
    </message>
    <message>
      <source>Install GNOME Keyring or KWallet, or sign in to a desktop session that has one.</source>
      <translation>Instala GNOME Keyring o KWallet, o inicia una sesión de escritorio que tenga uno.</translation>
    </message>
    <message>
      <source>Open Keychain Access and see to it that the login keychain is there and unlocked.</source>
      <translation>Abre Acceso a Llaveros y procura que el llavero de inicio de sesión exista y esté desbloqueado.</translation>
    </message>
    <message>
      <source>See to it that the Windows service “Credential Manager” runs.</source>
      <translation>Procura que el servicio de Windows «Administrador de credenciales» esté en marcha.</translation>
    </message>
    <message>
      <source>The keyring did not answer ({0}). Sign in to the desktop again.</source>
      <translation>El llavero no ha respondido ({0}). Inicia sesión de nuevo en el escritorio.</translation>
    </message>
    <message>
      <source>There is no keyring that keeps passwords safe. {0}</source>
      <translation>No hay ningún llavero que guarde las contraseñas de forma segura. {0}</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it (signing in to the desktop usually does) and try again.</source>
      <translation>El llavero está bloqueado. Desbloquéalo (normalmente lo hace el inicio de sesión en el escritorio) y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>The keyring does not let go of the password. Remove it with the system's own password manager.</source>
      <translation>El llavero no suelta la contraseña. Elimínala con el gestor de contraseñas del propio sistema.</translation>
    </message>
    <message>
      <source>The keyring refused: {0}. Unlock it and try again.</source>
      <translation>El llavero se ha negado: {0}. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Thunderbird from {0} may start no program outside its sandbox, so that the button does not work there: the one from thunderbird.net or from the system's packages can; all else works with both.</source>
      <translation>El Thunderbird de {0} no puede iniciar ningún programa fuera de su entorno aislado, así que el botón no funciona allí: el de thunderbird.net o el de los paquetes del sistema sí puede; todo lo demás funciona con ambos.</translation>
    </message>
    <message>
      <source>The system does not let Postlogg register itself with Thunderbird ({0}).</source>
      <translation>El sistema no deja que Postlogg se inscriba en Thunderbird ({0}).</translation>
    </message>
    <message>
      <source>{0} is not the {1} address of {2}: are the two exchanged?</source>
      <translation>{0} no es la dirección {1} de {2}: ¿están cambiadas las dos?</translation>
    </message>
    <message>
      <source>A mail account was found that Postlogg does not watch yet: {0}. Choose it in the settings, or leave it.</source>
      <translation>Se ha encontrado una cuenta de correo que Postlogg aún no vigila: {0}. Elígela en la configuración, o déjala.</translation>
    </message>
    <message>
      <source>The mail client keeps sent e-mail in another folder now, which Postlogg watches too: {0}.</source>
      <translation>El programa de correo guarda ahora lo enviado en otra carpeta, que Postlogg también vigila: {0}.</translation>
    </message>
    <message>
      <source>This folder was chosen for sent e-mail and has not been read yet.</source>
      <translation>Esta carpeta se eligió para el correo enviado y aún no se ha leído.</translation>
    </message>
    <message>
      <source>Paused: on battery. What waits leaves once the computer is plugged in.</source>
      <translation>En pausa: con batería. Lo que espera sale en cuanto el equipo esté enchufado.</translation>
    </message>
    <message>
      <source>Paused: on a metered network. What waits leaves on any other.</source>
      <translation>En pausa: conexión de uso medido. Lo que espera sale con cualquier otra.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; {2} messages have come since the start.</source>
      <translation>{0} se leyó por última vez hace {1}; desde el inicio han llegado {2} mensajes.</translation>
    </message>
    <message>
      <source>Mend the settings or the disk; Postlogg goes on by itself within a minute.</source>
      <translation>Arregla la configuración o el disco; Postlogg continúa por sí mismo en menos de un minuto.</translation>
    </message>
    <message>
      <source>Start Postlogg, or run “postlogg run”.</source>
      <translation>Inicia Postlogg, o ejecuta «postlogg run».</translation>
    </message>
    <message>
      <source>Postlogg is not running; its last look was {0} ago.</source>
      <translation>Postlogg no está en marcha; su última revisión fue hace {0}.</translation>
    </message>
    <message>
      <source>Postlogg is not running, and has never looked for mail.</source>
      <translation>Postlogg no está en marcha, y nunca ha buscado correos.</translation>
    </message>
    <message>
      <source>If no large message is on its way, end Postlogg and start it again; nothing is lost by that.</source>
      <translation>Si no hay ningún mensaje grande en camino, cierra Postlogg y vuelve a iniciarlo; con ello no se pierde nada.</translation>
    </message>
    <message>
      <source>Postlogg is running, but its last look was {0} ago.</source>
      <translation>Postlogg está en marcha, pero su última revisión fue hace {0}.</translation>
    </message>
    <message>
      <source>Postlogg is running, but has never looked for mail.</source>
      <translation>Postlogg está en marcha, pero nunca ha buscado correos.</translation>
    </message>
    <message>
      <source>Check the CRM's access token in the settings; e-mail is logged all the same.</source>
      <translation>Comprueba el token de acceso del CRM en la configuración; los correos se registran de todos modos.</translation>
    </message>
    <message>
      <source>The disk is nearly full: {0} MB are left for Postlogg's journal.</source>
      <translation>El disco está casi lleno: quedan {0} MB para el diario de Postlogg.</translation>
    </message>
    <message>
      <source>See “postlogg status --view attention”; each says why, and can be tried again.</source>
      <translation>Consulta «postlogg status --view attention»; cada línea dice por qué, y se puede volver a intentar.</translation>
    </message>
    <message>
      <source>See “postlogg status --view waiting” for what the server says; “postlogg retry” tries at once.</source>
      <translation>Consulta «postlogg status --view waiting» para ver lo que dice el servidor; «postlogg retry» lo intenta de inmediato.</translation>
    </message>
    <message>
      <source>No new mail has been seen for {0}; so far the longest while was {1}.</source>
      <translation>No se han visto correos nuevos desde hace {0}; hasta ahora, la espera más larga fue de {1}.</translation>
    </message>
    <message>
      <source>{0} has never been read.</source>
      <translation>{0} no se ha leído nunca.</translation>
    </message>
    <message>
      <source>{0} was last read {1} ago; one message has come since the start.</source>
      <translation>{0} se leyó por última vez hace {1}; desde el inicio ha llegado un mensaje.</translation>
    </message>
    <message>
      <source>Enter the password in the settings, with the keyring unlocked.</source>
      <translation>Introduce la contraseña en la configuración, con el llavero desbloqueado.</translation>
    </message>
    <message>
      <source>Check the internet connection and the outgoing server in the settings; it is tried again by itself.</source>
      <translation>Comprueba la conexión a internet y el servidor de salida en la configuración; se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is there and may be read, or choose the folders again.</source>
      <translation>Comprueba que la carpeta del programa de correo existe y se puede leer, o elige las carpetas de nuevo.</translation>
    </message>
    <message>
      <source>One message was not logged.</source>
      <translation>Un mensaje no se ha registrado.</translation>
    </message>
    <message>
      <source>{0} messages were not logged.</source>
      <translation>{0} mensajes no se han registrado.</translation>
    </message>
    <message>
      <source>{0} has taken no message yet; {1} waiting.</source>
      <translation>{0} aún no ha aceptado ningún mensaje; en espera: {1}.</translation>
    </message>
    <message>
      <source>Nothing can be logged yet: {0}.</source>
      <translation>Aún no se puede registrar nada: {0}.</translation>
    </message>
    <message>
      <source>Open the settings and enter it.</source>
      <translation>Abre la configuración e introdúcelo.</translation>
    </message>
    <message>
      <source>See that the mail client's folder is still where it was, and its server can be reached.</source>
      <translation>Comprueba que la carpeta del programa de correo sigue donde estaba, y que se puede llegar a su servidor.</translation>
    </message>
    <message>
      <source>Make room on the disk; what waits is kept and goes on then.</source>
      <translation>Haz sitio en el disco; lo que espera se conserva y sigue entonces.</translation>
    </message>
    <message>
      <source>A message has been waiting to be handed over for {0}.</source>
      <translation>Un mensaje lleva {0} esperando a que se entregue.</translation>
    </message>
    <message>
      <source>See that the mail client runs and fetches mail into the watched folders.</source>
      <translation>Comprueba que el programa de correo funciona y trae los correos a las carpetas vigiladas.</translation>
    </message>
    <message>
      <source>{0} last answered {1} ago; {2} waiting.</source>
      <translation>{0} respondió por última vez hace {1}; en espera: {2}.</translation>
    </message>
    <message>
      <source>There is no CRM preset called “{0}”. Known ones are: {1}.</source>
      <translation>No hay ningún ajuste de CRM llamado «{0}». Los conocidos son: {1}.</translation>
    </message>
  </context>
</TS>
