class ManualsController < ApplicationController
  MANUALS = Rails.root.join('data', 'manuals')

  def show
    send_file MANUALS.join(params[:manual]), type: 'application/pdf' if params[:manual].present?
    head :not_found unless performed?
  end
end
