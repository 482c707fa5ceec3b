const token = document.querySelector('meta[name=_csrf]').content;

export const Booking = ({ room }) => (
  <form method="post" onSubmit={() => fetch('/book', { method: 'POST', headers: { 'X-CSRF-TOKEN': token } })}>
    <button>Book {room}</button>
  </form>
);
