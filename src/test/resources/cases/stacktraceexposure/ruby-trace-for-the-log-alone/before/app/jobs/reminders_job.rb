class RemindersJob < ApplicationJob
  def perform
    Appointment.tomorrow.each(&:remind!)
  rescue Net::OpenTimeout => timeout
    Rails.logger.warn("reminders: #{timeout.message}\n#{timeout.backtrace.join("\n")}")
    raise
  end
end
