class IconsController < ApplicationController
  def show
    send_file File.join("icons", File.basename(params[:name]))
  end
end
