package org.yandu.ui.notes;

import org.yandu.ui.shell.Desk;

/** What the views of this room work with. */
record Parts(Desk desk, NotesModel model, RelationsModel relations, PlaceJumps jumps) {}
