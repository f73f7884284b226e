"""An MH folder (Claws Mail, Sylpheed, nmh, mutt): one file a message, its name a number.

A number is given again once the message with the highest one has left, and packing a folder gives new ones; so a
message is known by its file, not by its number. The IMAP caches of Claws Mail and Sylpheed are of the same form.
"""

from __future__ import annotations

import re

from postlogg.stores.layout import FileLayout

MH = FileLayout(re.compile(r"([1-9][0-9]{0,9})\Z", re.ASCII))
MH_CACHE = FileLayout(re.compile(r"([1-9][0-9]{0,9})\Z", re.ASCII), cache=True)
