module Api
  class LabelsController < BaseController
    def create
      render json: Label.print!(params.require(:parcel)), status: :created
    rescue StandardError => error
      details = { error: "label not printed", trace: error.backtrace }
      render json: details, status: 500
    end
  end
end
