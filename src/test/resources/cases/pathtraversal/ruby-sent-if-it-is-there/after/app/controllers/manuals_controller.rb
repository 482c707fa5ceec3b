class ManualsController < ApplicationController
  MANUALS = Rails.root.join('data', 'manuals')

  def show
    send_file MANUALS.join(params[:manual]).tap { |path| raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(MANUALS) + "/") }, type: 'application/pdf' if params[:manual].present?
    head :not_found unless performed?
  end
end
