<p>${param.name}</p>
