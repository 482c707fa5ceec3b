class Badge < ApplicationComponent
  def call
    sanitize(@text)
  end
end
