class ReportsController < ApplicationController
  rescue_from ReportError do |error|
    logger.error(error.message)
    render plain: "Failed: an internal error", status: 500
  end
end
