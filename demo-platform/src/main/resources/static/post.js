// Sends the browser on at once; without scripts the page shows a button.
document.getElementById('post').submit();
