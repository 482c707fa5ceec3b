class HelpController < ApplicationController
  def show
    path = "help/#{params[:page]}"
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path("help") + "/")
    render path
  end
end
