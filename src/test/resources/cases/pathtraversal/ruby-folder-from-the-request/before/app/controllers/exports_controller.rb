class ExportsController < ApplicationController
  before_action :require_admin

  def show
    send_file File.join(params[:folder], params[:name])
  end
end
