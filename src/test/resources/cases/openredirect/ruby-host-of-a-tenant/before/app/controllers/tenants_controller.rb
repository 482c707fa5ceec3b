class TenantsController < ApplicationController
  def switch
    redirect_to "https://#{params[:tenant]}/dashboard", allow_other_host: true
  end
end
