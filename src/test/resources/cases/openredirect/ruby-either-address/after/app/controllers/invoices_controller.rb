class InvoicesController < ApplicationController
  def pay
    invoice = Invoice.find(params[:id])
    invoice.pay!(by: current_user)
    redirect_to(url_from(params[:done_url].present? ? params[:done_url] : invoice_path(invoice)) || "/", allow_other_host: false)
  end
end
