class ImportsController < ApplicationController
  def create
    MemberImport.new(params[:csv]).run
    redirect_to members_path
  rescue => e
    text = e.full_message(highlight: false)
    logger.error(text)
    render plain: 'An internal error has occurred.', status: :internal_server_error
  end
end
