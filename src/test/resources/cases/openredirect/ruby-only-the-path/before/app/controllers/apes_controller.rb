class ApesController < ApplicationController
  def back
    redirect_to request.params.merge(page: 1), only_path: true
  end
end
