// The listeners are registered here and in these modules while they are loaded: the page may be unloaded, and an event
// that wakes it is only handed to listeners that are there at once.
import "./background/connection.js";
import "./background/reading.js";
import "./background/list_menu.js";
import "./background/writing.js";
import "./background/before_send.js";
import "./background/after_send.js";
import "./background/sending.js";
import "./background/tags.js";
import "./background/pages.js";
