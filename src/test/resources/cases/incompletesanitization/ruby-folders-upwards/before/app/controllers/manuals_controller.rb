class ManualsController < ApplicationController
  def show
    name = params[:name].gsub('../', '')
    send_file Rails.root.join('manuals', name)
  end
end
