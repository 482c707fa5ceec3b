class DownloadsController < ApplicationController
  def show
    path = Rails.root.join('downloads', params[:name])
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(Rails.root.join('downloads')) + "/")
    send_file path, disposition: :attachment
  end
end
