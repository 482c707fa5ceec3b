class BatsController < ApplicationController
  def done
    redirect_back(fallback_location: bats_path, allow_other_host: false)
  end
end
