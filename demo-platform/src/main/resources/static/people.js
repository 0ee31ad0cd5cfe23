// Search on the sign-in page: shows people whose name, class or login holds the typed words.
const search = document.getElementById('search');
const nobody = document.getElementById('nobody');

search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase().replaceAll('ё', 'е');
  let found = 0;
  for (const group of document.querySelectorAll('[data-group]')) {
    const heading = group.querySelector('summary').textContent.toLowerCase();
    const whole = wanted !== '' && heading.includes(wanted);
    let inGroup = 0;
    for (const person of group.querySelectorAll('button')) {
      const fits = whole || person.textContent.toLowerCase().replaceAll('ё', 'е').includes(wanted);
      person.hidden = !fits;
      inGroup += fits ? 1 : 0;
    }
    group.hidden = inGroup === 0;
    group.open = wanted !== '' && inGroup > 0;
    found += inGroup;
  }
  nobody.hidden = found > 0;
});

search.addEventListener('keydown', (event) => {
  // Enter in the search box must not sign in as the first person of the page.
  if (event.key === 'Enter') {
    event.preventDefault();
  }
});
