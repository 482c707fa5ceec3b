class OwlsController < ApplicationController
  def done
    redirect_back fallback_location: owls_path, allow_other_host: true
  end
end
