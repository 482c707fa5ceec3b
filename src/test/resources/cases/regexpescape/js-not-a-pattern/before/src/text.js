const greeting = 'Good morning\, dear guests\.';
console.log(greeting);
