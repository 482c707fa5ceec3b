class HealthController < ApplicationController
  def show
    begin
      ActiveRecord::Base.connection.select_value("SELECT 1")
      render plain: "ok"
    rescue StandardError
      Rails.logger.error($!.full_message)
      render plain: "An internal error has occurred.", status: 503
    end
  end
end
