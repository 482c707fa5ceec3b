require 'sinatra'

error do
  e = env['sinatra.error']
  warn(e.full_message)
  "<pre>an internal error</pre>"
end

get('/tables') { Table.all.to_json }
