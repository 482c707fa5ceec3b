class DownloadsController < ApplicationController
  def show
    send_file Rails.root.join('downloads', params[:name]), disposition: :attachment
  end
end
