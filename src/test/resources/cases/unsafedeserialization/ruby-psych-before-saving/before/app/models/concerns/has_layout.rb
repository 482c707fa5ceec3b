module HasLayout
  extend ActiveSupport::Concern

  included do
    before_save { self.columns = Psych.load(layout.presence || "{}")["columns"] if layout_changed? }
  end
end
