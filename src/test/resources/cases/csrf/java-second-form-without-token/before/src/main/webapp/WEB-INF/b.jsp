<form action="/leave" method="post"><button>Leave</button></form>
