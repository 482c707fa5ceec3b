class ReportsController < ApplicationController
  rescue_from ReportError do |error|
    logger.error(error.message)
    render plain: "Failed: #{error.full_message}", status: 500
  end
end
