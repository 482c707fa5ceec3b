module NotesHelper
  def note_lines(note)
    sanitize(note.text.gsub("\n", "<br>"))
  end
end
