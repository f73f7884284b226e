"""The only room with Qt."""

from postlogg.ui.singletons import keep_alive

keep_alive()
