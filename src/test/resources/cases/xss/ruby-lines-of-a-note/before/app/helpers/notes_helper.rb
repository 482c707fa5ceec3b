module NotesHelper
  def note_lines(note)
    note.text.gsub("\n", "<br>").html_safe
  end
end
