class ApplicationController < ActionController::API
  rescue_from StandardError, with: :failed

  private

  def failed(exception)
    Sentry.capture_exception(exception)
    render status: 500, json: {
      message: "something went wrong",
      trace: exception.backtrace&.first(5)
    }
  end
end
