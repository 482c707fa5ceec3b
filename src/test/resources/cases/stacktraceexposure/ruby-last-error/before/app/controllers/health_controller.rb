class HealthController < ApplicationController
  def show
    begin
      ActiveRecord::Base.connection.select_value("SELECT 1")
      render plain: "ok"
    rescue StandardError
      render plain: $!.backtrace.join("\n"), status: 503
    end
  end
end
