module ReportsFailures
  extend ActiveSupport::Concern

  included { rescue_from(Timeout::Error) { |error| failed(error) } }

  def failed(error) = render(plain: error.backtrace.join("\n"), status: 504)
end
