class DownloadsController < ApplicationController
  def show
    send_file Rails.root.join('downloads', File.basename(params[:name].to_s)), disposition: :attachment
  end
end
