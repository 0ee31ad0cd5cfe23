/** Mouse, pen and finger in the grid: choosing a cell, a range, a name. */

/**
 * @param {import('./journal-grid.js').JournalGrid} grid
 */
export class GridPointer {
  #grid;
  #dragging = false;

  constructor(grid) {
    this.#grid = grid;
    const stop = () => {
      this.#dragging = false;
    };
    addEventListener('pointerup', stop);
    addEventListener('pointercancel', stop);
  }

  down(event) {
    const place = this.#placeOf(event);
    if (!place || event.target.localName === 'input' || event.button !== 0) {
      return;
    }
    this.#dragging = event.pointerType === 'mouse' && place.column >= 0;
    // Focus is ours to move: the browser would put it into whatever lies under the pointer.
    event.preventDefault();
    this.#grid.chose(place, event.shiftKey);
  }

  over(event) {
    const place = this.#dragging && event.buttons === 1 ? this.#placeOf(event) : undefined;
    if (place && place.column >= 0) {
      this.#grid.chose(place, true);
    }
  }

  #placeOf(event) {
    return this.#grid.body.placeOf(event.target);
  }
}
