class SheetsController < ApplicationController
  def show
    send_file Rails.root.join("storage", "sheets", params[:kind], "#{params[:name]}.pdf"), type: "application/pdf"
  end
end
