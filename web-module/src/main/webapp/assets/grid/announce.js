/** Words for a screen reader that change nothing on the screen. The page holds `#said` (status) and `#alarm` (alert). */

/** Says something when the reader pauses. */
export const say = (text) => tell('said', text);

/** Says something at once; for conflicts and refusals. */
export const alarm = (text) => tell('alarm', text);

function tell(id, text) {
  const place = document.getElementById(id);
  if (place) {
    // The same words twice are news only to a reader if the text was empty between.
    place.textContent = '';
    requestAnimationFrame(() => {
      place.textContent = text;
    });
  }
}
