class NotesController < ApplicationController
  def show
    render inline: "<b>#{params[:note]}</b>"
  end
end
