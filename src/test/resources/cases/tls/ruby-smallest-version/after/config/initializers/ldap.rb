context = OpenSSL::SSL::SSLContext.new
context.min_version = OpenSSL::SSL::TLS1_2_VERSION
context.verify_mode = OpenSSL::SSL::VERIFY_PEER
Rails.configuration.x.ldap_context = context
