module Api
  class LabelsController < BaseController
    def create
      render json: Label.print!(params.require(:parcel)), status: :created
    rescue StandardError => error
      Rails.logger.error(error.full_message)
      details = { error: "label not printed", trace: [] }
      render json: details, status: 500
    end
  end
end
