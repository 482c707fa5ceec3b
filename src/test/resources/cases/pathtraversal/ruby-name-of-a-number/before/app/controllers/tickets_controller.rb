class TicketsController < ApplicationController
  def pdf
    send_file Rails.root.join("tickets", "#{params[:id].to_i}.pdf"), disposition: "inline"
  end
end
