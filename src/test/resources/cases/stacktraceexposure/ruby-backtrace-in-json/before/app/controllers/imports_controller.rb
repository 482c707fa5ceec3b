class ImportsController < ApplicationController
  def create
    Importer.run(params[:file])
    head :created
  rescue StandardError => e
    render json: { error: e.message, trace: e.backtrace.first(10) }, status: :internal_server_error
  end
end
