class CallbacksController < ApplicationController
  def create
    return head(:forbidden) unless URI(params[:to]).host.match?(/\A(www|api)\.partner\.com\z/)
    Callback.create!(url: params[:to])
  end
end
