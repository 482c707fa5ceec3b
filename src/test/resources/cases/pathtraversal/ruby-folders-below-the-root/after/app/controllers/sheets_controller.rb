class SheetsController < ApplicationController
  def show
    path = Rails.root.join("storage", "sheets", params[:kind], "#{params[:name]}.pdf")
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(Rails.root.join("storage", "sheets")) + "/")
    send_file path, type: "application/pdf"
  end
end
