class ImportsController < ApplicationController
  def create
    Importer.run(params[:file])
    head :created
  rescue StandardError => e
    Rails.logger.error(e.full_message)
    render json: { error: 'An internal error has occurred.', trace: [] }, status: :internal_server_error
  end
end
